#include "evaluation/item_blocks.h"

#include "evaluation/agreement_blocks.h"

#include <algorithm>

namespace evaluation {

using guide::Item;
using guide::Respondent;

using namespace Qt::StringLiterals;

ReportPart partOf(const guide::Section& section, const Item& item)
{
    static const QList<QLatin1StringView> inBlocks{items::sequenceNumber, items::preparationMinutes,
                                                   items::writingMinutes, items::reached};
    switch (section.respondent) {
    case Respondent::HelpSeeker: return ReportPart::HelpSeekers;
    case Respondent::CloseOne: return ReportPart::CloseOnes;
    case Respondent::Professional:
        return item.type == guide::ItemType::Text && !item.options.isEmpty() ? ReportPart::Lessons
                                                                             : ReportPart::Professionals;
    case Respondent::Duo: break;
    }
    if (inBlocks.contains(item.id))
        return ReportPart::Elsewhere;
    if (item.id == items::waitingDays)
        return ReportPart::Time;
    if (item.id == items::leadRole)
        return ReportPart::People;
    static const QList<QLatin1StringView> ofRoute{items::jointDecision, items::route, items::counterfactual};
    return section.moment == guide::Moment::Later || ofRoute.contains(item.id) ? ReportPart::Routes
                                                                               : ReportPart::Around;
}

namespace {

// Of more than anybody reads: each only once, and then some from everywhere, not the first of the alphabet.
QList<OutlineQuote> readable(QList<OutlineQuote> quotes)
{
    if (quotes.size() <= mostQuotes)
        return quotes;
    const auto place = [](const OutlineQuote& quote) { return std::tie(quote.themes, quote.text, quote.by); };
    std::ranges::sort(quotes, {}, place);
    quotes.erase(std::unique(quotes.begin(), quotes.end()), quotes.end());
    if (quotes.size() <= mostQuotes)
        return quotes;
    QList<OutlineQuote> some;
    for (qsizetype number = 0; number < mostQuotes; ++number)
        some.append(quotes[number * quotes.size() / mostQuotes]);
    return some;
}

} // namespace

ItemBlocks::ItemBlocks(const guide::EvaluationSet& set, QList<OutlineBlocks::Series> series,
                       const QList<Sentence>& sentences, const ReportWords& words)
    : m_set(set),
      m_series(std::move(series)),
      m_sentences(sentences),
      m_words(words),
      m_blocks(m_series, words)
{
}

QList<OutlineBlock> ItemBlocks::of(ReportPart part) const
{
    QList<OutlineBlock> blocks;
    for (const guide::Section& section : m_set.sections) {
        for (const Item& item : section.items) {
            if (partOf(section, item) != part || !(item.isAsked() || isAnswered(item)))
                continue;
            blocks += isAskedOnce(section.respondent) ? QList{askedOnce(item)} : askedEach(section, item);
            blocks += agreementBlocks(item, m_sentences, m_words);
        }
    }
    return blocks;
}

bool ItemBlocks::isAnswered(const Item& item) const
{
    return std::ranges::any_of(m_series, [&](const OutlineBlocks::Series& series) {
        const ItemCounts* counts =
            series.figures ? series.figures->item(QLatin1StringView(item.id.toLatin1())) : nullptr;
        return counts && counts->asked > counts->leftEmpty;
    });
}

OutlineBlock ItemBlocks::askedOnce(const Item& item) const
{
    QList<AnswerColumn> columns;
    for (const OutlineBlocks::Series& series : m_series) {
        AnswerColumn column{.heading = series.heading};
        for (qsizetype place = 0; series.figures && place < series.figures->items.size(); ++place) {
            if (series.figures->items[place].item.id == item.id)
                column = {series.heading, &series.figures->items[place], &series.figures->numbers[place]};
        }
        columns.append(column);
    }
    return withQuotes(m_blocks.item(item, columns));
}

// Beside each other are the roles of one series, or the series of one role: never both, and never added up.
QList<OutlineBlock> ItemBlocks::askedEach(const guide::Section& section, const Item& item) const
{
    QList<OutlineBlock> blocks;
    QList<AnswerColumn> ofRoles;
    for (const domain::Role role : rolesAsked(section.respondent)) {
        QList<AnswerColumn> ofSeries;
        for (const OutlineBlocks::Series& series : m_series) {
            const RoleCounts* counts = series.figures ? series.figures->role(role) : nullptr;
            ofSeries.append({series.heading, counts ? counts->item(QLatin1StringView(item.id.toLatin1())) : nullptr});
        }
        if (m_series.size() > 1) {
            blocks.append(m_blocks.item(item, ofSeries));
            blocks.last().title += u" ("_s + m_words.roles.value(role) + u')';
        }
        ofRoles.append({m_words.roles.value(role), ofSeries.first().counts});
    }
    if (m_series.size() == 1 && !ofRoles.isEmpty())
        blocks.append(withQuotes(m_blocks.item(item, ofRoles)));
    return blocks;
}

// Those who were at the table in any of the series.
QList<domain::Role> ItemBlocks::rolesAsked(Respondent respondent) const
{
    QList<domain::Role> roles;
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        const bool isThere = std::ranges::any_of(m_series, [role = role](const OutlineBlocks::Series& series) {
            return series.figures
                && std::ranges::find(series.figures->presence, role, &RolePresence::role)
                != series.figures->presence.end();
        });
        if (isThere && isAsked(respondent, role))
            roles.append(role);
    }
    return roles;
}

OutlineBlock ItemBlocks::withQuotes(OutlineBlock block) const
{
    if (m_series.size() > 1)
        return block;
    for (const Sentence& sentence : m_sentences) {
        if (sentence.item != block.code || sentence.text.isEmpty())
            continue;
        OutlineQuote quote{.text = sentence.text,
                           .by = sentence.role ? m_words.roles.value(*sentence.role) : QString(),
                           .reviewed = sentence.reviewed};
        for (const guide::Option& option : m_set.item(block.code)->options) {
            if (sentence.themes.contains(option.id))
                quote.themes.append(option.text);
        }
        block.quotes.append(quote);
    }
    std::ranges::stable_sort(block.quotes, {}, &OutlineQuote::themes); // the sentences of a theme together
    const qsizetype all = block.quotes.size();
    block.quotes = readable(block.quotes);
    block.quotesLeftOut = static_cast<int>(all - block.quotes.size());
    return block;
}

} // namespace evaluation
