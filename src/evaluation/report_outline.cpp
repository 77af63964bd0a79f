#include "evaluation/report_outline.h"

#include "evaluation/agreement_blocks.h"
#include "evaluation/outline_blocks.h"
#include "evaluation/report_frame.h"
#include "evaluation/time_section.h"

#include <QLocale>

#include <algorithm>

namespace evaluation {

namespace {

using guide::Item;
using guide::Respondent;

QString periodOf(std::optional<int> first, std::optional<int> last, const ReportWords& words)
{
    if (!first)
        return words.nothingYet;
    return first == last ? monthName(*first) : words.period.arg(monthName(*first), monthName(*last));
}

// What a section of the report is about.
enum class Part { Elsewhere, Time, People, Around, HelpSeekers, CloseOnes, Professionals, Lessons, Routes };

// Where an item of the set stands; one that the program does not know stands with those of its respondent.
Part partOf(const guide::Section& section, const Item& item)
{
    static const QList<QLatin1StringView> inBlocks{items::sequenceNumber, items::preparationMinutes,
                                                   items::writingMinutes, items::reached};
    switch (section.respondent) {
    case Respondent::HelpSeeker: return Part::HelpSeekers;
    case Respondent::CloseOne: return Part::CloseOnes;
    case Respondent::Professional:
        return item.type == guide::ItemType::Text && !item.options.isEmpty() ? Part::Lessons : Part::Professionals;
    case Respondent::Duo: break;
    }
    if (inBlocks.contains(item.id))
        return Part::Elsewhere;
    if (item.id == items::waitingDays)
        return Part::Time;
    if (item.id == items::leadRole)
        return Part::People;
    static const QList<QLatin1StringView> ofRoute{items::jointDecision, items::route, items::counterfactual};
    return section.moment == guide::Moment::Later || ofRoute.contains(item.id) ? Part::Routes : Part::Around;
}

// The blocks of the items of a part of the report, over one or more series of conversations.
class ItemBlocks
{
public:
    ItemBlocks(const guide::EvaluationSet& set, QList<OutlineBlocks::Series> series, const QList<Sentence>& sentences,
               const ReportWords& words)
        : m_set(set),
          m_series(std::move(series)),
          m_sentences(sentences),
          m_words(words),
          m_blocks(m_series, words)
    {
    }

    QList<OutlineBlock> of(Part part) const
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

private:
    bool isAnswered(const Item& item) const
    {
        return std::ranges::any_of(m_series, [&](const OutlineBlocks::Series& series) {
            const ItemCounts* counts =
                series.figures ? series.figures->item(QLatin1StringView(item.id.toLatin1())) : nullptr;
            return counts && counts->asked > counts->leftEmpty;
        });
    }

    OutlineBlock askedOnce(const Item& item) const
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
    QList<OutlineBlock> askedEach(const guide::Section& section, const Item& item) const
    {
        QList<OutlineBlock> blocks;
        QList<AnswerColumn> ofRoles;
        for (const domain::Role role : rolesAsked(section.respondent)) {
            QList<AnswerColumn> ofSeries;
            for (const OutlineBlocks::Series& series : m_series) {
                const RoleCounts* counts = series.figures ? series.figures->role(role) : nullptr;
                ofSeries.append(
                    {series.heading, counts ? counts->item(QLatin1StringView(item.id.toLatin1())) : nullptr});
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
    QList<domain::Role> rolesAsked(Respondent respondent) const
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

    OutlineBlock withQuotes(OutlineBlock block) const
    {
        if (m_series.size() > 1)
            return block;
        for (const Sentence& sentence : m_sentences) {
            if (sentence.item != block.code || sentence.text.isEmpty())
                continue;
            if (block.quotes.size() == mostQuotes) {
                ++block.quotesLeftOut;
                continue;
            }
            OutlineQuote quote{.text = sentence.text,
                               .by = sentence.role ? m_words.roles.value(*sentence.role) : QString()};
            for (const guide::Option& option : m_set.item(block.code)->options) {
                if (sentence.themes.contains(option.id))
                    quote.themes.append(option.text);
            }
            block.quotes.append(quote);
        }
        std::ranges::stable_sort(block.quotes, {}, &OutlineQuote::themes); // the sentences of a theme together
        return block;
    }

    const guide::EvaluationSet& m_set;
    const QList<OutlineBlocks::Series> m_series;
    const QList<Sentence>& m_sentences;
    const ReportWords& m_words;
    const OutlineBlocks m_blocks;
};

// What is the same for one series of conversations and for several beside each other.
QList<OutlineSection> sharedSections(const OutlineBlocks& blocks, const ItemBlocks& items, const ReportWords& words)
{
    return {{words.time, items.of(Part::Time) + QList{blocks.duration(), blocks.minutesSpent()}},
            {words.people, QList{blocks.presence(), blocks.forms(), blocks.interpreters()} + items.of(Part::People)},
            {words.around, QList{blocks.questions()} + items.of(Part::Around)},
            {words.helpSeekers, items.of(Part::HelpSeekers)},
            {words.closeOnes, items.of(Part::CloseOnes)},
            {words.professionals, items.of(Part::Professionals)},
            {words.lessons, items.of(Part::Lessons)}};
}

QList<OutlineSection> withoutEmpty(QList<OutlineSection> sections)
{
    sections.removeIf([](const OutlineSection& section) { return section.blocks.isEmpty(); });
    return sections;
}

// One table says where people were thought to go, chose to go and went.
QList<OutlineBlock> besideDestinations(QList<OutlineBlock> blocks)
{
    blocks.removeIf([](const OutlineBlock& block) {
        return block.code == items::route || block.code == items::counterfactual || block.code == items::routeRealised;
    });
    return blocks;
}

QStringList namesOf(const Facts& facts, const Filter& filter, const ReportWords& words)
{
    QStringList names;
    for (const Limit& limit : limitsOf(filter))
        names.append(nameOf(facts, limit, words));
    return names;
}

// What was done comes first, and how it was asked last.
ReportOutline framed(ReportOutline outline, const ReportFrame& frame, const Report& all, int smallest,
                     const ReportWords& words)
{
    outline.about = frame.about();
    outline.held = frame.held();
    outline.period = periodOf(all.firstMonth, all.lastMonth, words);
    outline.sections.prepend(frame.whatWasDone(outline.period, outline.sections));
    outline.sections.append(frame.methodAndLimits(smallest));
    return outline;
}

QString experimentName(const Facts& facts, const QString& number)
{
    const auto found = std::ranges::find(facts.experiments, number.toLongLong(), &ExperimentFacts::number);
    return found == facts.experiments.end() ? number : found->name;
}

template <typename Enum>
QString wordOf(const QHash<Enum, QString>& words, const QString& code)
{
    const std::optional<Enum> value = domain::fromCode<Enum>(code);
    return value ? words.value(*value) : code;
}

// What may not be read on paper still counts in how far two readers agreed.
QList<Sentence> withoutWithheld(QList<Sentence> sentences, const QList<Sentence>& shown)
{
    qsizetype place = 0;
    for (Sentence& sentence : sentences) {
        if (place < shown.size() && sentence == shown[place])
            ++place;
        else
            sentence.text.clear();
    }
    return sentences;
}

// Not even how few, or in which months.
ReportOutline outlineOfTooFew(const Facts& facts, const Filter& filter, const ReportWords& words)
{
    const OutlineBlock held{.code = u"held"_s, .title = words.held, .notes = {words.tooFewInAll.arg(facts.k)}};
    return {.title = words.title,
            .period = {},
            .limits = namesOf(facts, filter, words),
            .sections = {{words.conversations, {held}}},
            .footnote = words.footnote};
}

// Not page after page of nothing of nothing.
ReportOutline outlineOfNone(const Facts& facts, const Filter& filter, const Report& report, const ReportWords& words)
{
    OutlineBlock held = OutlineBlocks({{{}, &report}}, words).progress();
    held.notes.append(limitsOf(filter).isEmpty() ? words.nothingYet : words.nothingFits);
    return {.title = words.title,
            .period = {},
            .limits = namesOf(facts, filter, words),
            .sections = {{words.conversations, {held}}},
            .footnote = words.footnote};
}

} // namespace

bool OutlineBlock::hasCounts() const
{
    return std::ranges::any_of(lines, [](const OutlineLine& line) {
        return std::ranges::any_of(line.figures, [](const OutlineFigure& figure) { return figure.count.has_value(); });
    });
}

QString OutlineBlock::silencesInOneLine() const
{
    QStringList all;
    for (const OutlineLine& silence : silences)
        all.append(silence.label + u": "_s + silence.figures.first().text);
    return all.join(u" · "_s);
}

ReportOutline outlineOf(const Facts& facts, const Filter& filter, const QList<Sentence>& sentences,
                        const ReportWords& words)
{
    const Report report = reportOf(facts, filter);
    if (report.held < facts.k)
        return outlineOfTooFew(facts, filter, words);
    if (report.held == 0)
        return outlineOfNone(facts, filter, report, words);
    const QList<OutlineBlocks::Series> series{{{}, &report}};
    const OutlineBlocks blocks(series, words);
    const ItemBlocks items(report.set, series, sentences, words);
    const RouteFigures routes = routeOf(facts, filter);
    const QList<OutlineSection> sections = withoutEmpty(
        QList<OutlineSection>{{words.conversations, {blocks.progress(), blocks.formations(), blocks.talks()}}}
        + sharedSections(blocks, items, words)
        + QList<OutlineSection>{
            {words.routes,
             QList{blocks.destinations(routes), blocks.ggz(routes)} + besideDestinations(items.of(Part::Routes))},
            {words.agreements, {blocks.agreements()}},
            {words.missing, {blocks.gaps(), blocks.later(), blocks.unanswered()}},
            timeSection(facts, filter, report, words),
        });
    return framed({.title = words.title,
                   .limits = namesOf(facts, filter, words),
                   .sections = sections,
                   .footnote = words.footnote},
                  ReportFrame(facts, report, {}, words), report, smallestGroup, words);
}

ReportOutline outlineForPaper(const Facts& facts, const Filter& filter, const QList<Sentence>& sentences,
                              const QDate& day, const ReportWords& words)
{
    const QList<Sentence> shown = sentencesForPaper(sentences, facts.set);
    ReportOutline outline = onPaper(outlineOf(facts, filter, withoutWithheld(sentences, shown), words), day, words);
    for (OutlineSection& section : outline.sections) {
        for (OutlineBlock& block : section.blocks) {
            const auto withheld = std::ranges::count(sentences, block.code, &Sentence::item)
                - std::ranges::count(shown, block.code, &Sentence::item);
            if (withheld > 0)
                block.notes.append(withheld == 1 ? words.frame.oneWithheld : words.frame.withheld.arg(withheld));
        }
    }
    return outline;
}

ReportOutline onPaper(ReportOutline outline, const QDate& day, const ReportWords& words)
{
    outline.madeOn = words.frame.madeOn.arg(QLocale(QLocale::Dutch).toString(day, u"d MMMM yyyy"_s));
    return outline;
}

ReportOutline outlineSideBySide(const Facts& facts, const Filter& filter, Division division, const QStringList& codes,
                                int smallest, const ReportWords& words)
{
    const int enough = std::max(smallest, facts.k);
    const QList<Group> groups = sideBySide(facts, filter, division, codes, enough);
    QList<OutlineBlocks::Series> series;
    QStringList names;
    QMap<int, QStringList> tooFew; // by what they need
    for (const Group& group : groups) {
        const QString name = nameOf(facts, division, group.code, words);
        names.append(name);
        series.append({name, group.figures ? &*group.figures : nullptr});
        if (group.hasTooFew())
            tooFew[group.threshold].append(name);
    }
    const OutlineBlocks blocks(series, words);
    const QList<Sentence> noSentences;
    const ItemBlocks items(facts.set, series, noSentences, words);
    OutlineBlock held = blocks.held();
    for (const auto& [threshold, groupNames] : tooFew.asKeyValueRange())
        held.notes.append(words.tooFewNote.arg(threshold).arg(groupNames.join(u", "_s)));
    const Report all = reportOf(facts, filter);
    const QList<OutlineSection> sections = withoutEmpty(
        QList<OutlineSection>{{words.conversations, {held, blocks.talks()}}} + sharedSections(blocks, items, words)
        + QList<OutlineSection>{
            {words.routes, items.of(Part::Routes)},
            {words.agreements, {blocks.agreementsBySource()}},
            {words.missing, {blocks.gaps(), blocks.later()}},
        });
    return framed({.title = words.titleSideBySide,
                   .limits = namesOf(facts, filter, words),
                   .sections = sections,
                   .footnote = words.footnoteSideBySide},
                  ReportFrame(facts, all, names, words), all, enough, words);
}

QString nameOf(const Facts& facts, Division division, const QString& code, const ReportWords& words)
{
    switch (division) {
    case Division::Experiment: return experimentName(facts, code);
    case Division::Setting: return wordOf(words.settings, code);
    case Division::Form: return wordOf(words.forms, code);
    case Division::Lead: return optionText(facts.set, items::leadRole, code).value_or(code);
    case Division::PeerWorker: return code == "with_peer_worker"_L1 ? words.withPeerWorker : words.withoutPeerWorker;
    }
    Q_UNREACHABLE();
    return {};
}

QString nameOf(const Facts& facts, const Limit& limit, const ReportWords& words)
{
    switch (limit.kind) {
    case LimitKind::Experiment: return experimentName(facts, limit.code);
    case LimitKind::FirstMonth: return words.from.arg(monthName(monthOfCode(limit.code).value_or(0)));
    case LimitKind::LastMonth: return words.upTo.arg(monthName(monthOfCode(limit.code).value_or(0)));
    case LimitKind::Setting: return wordOf(words.settings, limit.code);
    case LimitKind::Form: return wordOf(words.forms, limit.code);
    case LimitKind::Lead:
        return words.ledBy.arg(optionText(facts.set, items::leadRole, limit.code).value_or(limit.code));
    case LimitKind::Circumstance: return optionText(facts.set, items::circumstances, limit.code).value_or(limit.code);
    case LimitKind::Present: return words.with.arg(wordOf(words.roles, limit.code));
    case LimitKind::Absent: return words.without.arg(wordOf(words.roles, limit.code));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace evaluation
