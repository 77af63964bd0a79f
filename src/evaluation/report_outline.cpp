#include "evaluation/report_outline.h"

#include "evaluation/report_sections.h"
#include "evaluation/time_section.h"

#include <QLocale>

#include <algorithm>
#include <future>

namespace evaluation {

namespace {

QString periodOf(std::optional<int> first, std::optional<int> last, const ReportWords& words)
{
    if (!first)
        return words.nothingYet;
    return first == last ? monthName(*first) : words.period.arg(monthName(*first), monthName(*last));
}

QList<OutlineSection> sharedSections(const OutlineBlocks& blocks, const ItemBlocks& items, const ReportWords& words)
{
    QList<OutlineSection> sections;
    for (const ReportPart part : sharedParts)
        sections.append({titleOf(part, words), sharedBlocks(part, blocks, items)});
    return sections;
}

QList<OutlineSection> withoutEmpty(QList<OutlineSection> sections)
{
    sections.removeIf([](const OutlineSection& section) { return section.blocks.isEmpty(); });
    return sections;
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

// On paper stands what was reviewed of the sentences that may be shared. The others still count in how far two readers
// agreed.
QList<Sentence> inWordsForPaper(QList<Sentence> sentences, const QList<Sentence>& shared)
{
    qsizetype place = 0;
    for (Sentence& sentence : sentences) {
        const bool isShared = place < shared.size() && sentence == shared[place];
        place += isShared;
        sentence.text = isShared && sentence.reviewed ? sentence.reviewed->text() : QString();
    }
    return sentences;
}

// How many sentences stay behind, and why.
QStringList notesOnWithheld(const QString& item, const QList<Sentence>& sentences, const QList<Sentence>& shared,
                            const FrameWords& words)
{
    QStringList notes;
    const auto note = [&](std::ptrdiff_t count, const QString& one, const QString& several) {
        if (count > 0)
            notes.append(count == 1 ? one : several.arg(count));
    };
    const auto mayBe = std::ranges::count(shared, item, &Sentence::item);
    note(std::ranges::count(sentences, item, &Sentence::item) - mayBe, words.oneWithheld, words.withheld);
    const auto unread = std::ranges::count_if(
        shared, [&](const Sentence& sentence) { return sentence.item == item && !sentence.reviewed; });
    note(unread, words.oneUnread, words.unread);
    return notes;
}

// Where there are no figures, one block says why.
ReportOutline outlineWithout(const Facts& facts, const Filter& filter, const OutlineBlock& why,
                             const ReportWords& words)
{
    return {.title = words.title,
            .period = {},
            .limits = namesOf(facts, filter, words),
            .sections = {{words.conversations, {why}}},
            .footnote = words.footnote.arg(words.onScreen)};
}

// Not even how few, or in which months.
OutlineBlock tooFewHeld(int k, const ReportWords& words)
{
    return {.code = u"held"_s, .title = words.held, .notes = {words.tooFewInAll.arg(k)}};
}

// Not page after page of nothing of nothing.
OutlineBlock noneHeld(const Report& report, const ReportWords& words)
{
    OutlineBlock held = OutlineBlocks({{{}, &report}}, words).progress();
    held.notes.append(limitsOf(report.filter).isEmpty() ? words.nothingYet : words.nothingFits);
    return held;
}

} // namespace

bool OutlineBlock::hasCounts() const
{
    return std::ranges::any_of(lines, [](const OutlineLine& line) {
        return std::ranges::any_of(line.figures, [](const OutlineFigure& figure) { return figure.count.has_value(); });
    });
}

QList<PaperQuote> OutlineBlock::quotesForPaper() const
{
    QList<PaperQuote> forPaper;
    for (const OutlineQuote& quote : quotes) {
        if (quote.reviewed)
            forPaper.append({*quote.reviewed, quote.by, quote.themes});
    }
    return forPaper;
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
    const Rows within = sessionsWithin(facts, filter);
    const int smallest = thresholdOf(facts, within, std::max(smallestGroup, facts.k));
    const Report report = reportOf(facts, filter, within);
    if (facts.k > 0 && report.held < smallest)
        return outlineWithout(facts, filter, tooFewHeld(smallest, words), words);
    if (report.held == 0)
        return outlineWithout(facts, filter, noneHeld(report, words), words);
    const Counted counted(facts, report, sentences, words);
    std::vector<std::future<QList<OutlineBlock>>> blocks;
    for (const SectionMaker& maker : sectionMakers(words))
        blocks.push_back(std::async(maker.when, [&counted, make = maker.blocks] { return make(counted); }));
    QList<OutlineSection> sections;
    for (std::size_t place = 0; const SectionMaker& maker : sectionMakers(words))
        sections.append({maker.title, blocks[place++].get()});
    return framed({.title = words.title,
                   .limits = namesOf(facts, filter, words),
                   .sections = withoutEmpty(sections),
                   .footnote = words.footnote.arg(words.onScreen)},
                  counted.frame, report, smallest, words);
}

std::optional<OutlineSection> sectionOf(const Facts& facts, const Filter& filter, const QList<Sentence>& all,
                                        const QString& title, const ReportWords& words)
{
    const QList<SectionMaker> makers = sectionMakers(words);
    const auto maker = std::ranges::find(makers, title, &SectionMaker::title);
    const bool isFirst = title == words.frame.done;
    if (maker == makers.end() && !isFirst)
        return std::nullopt;
    const Rows within = sessionsWithin(facts, filter);
    const Report report = reportOf(facts, filter, within, isFirst ? ReportNeeds::ofNothingMore() : maker->needs);
    const int smallest = thresholdOf(facts, within, std::max(smallestGroup, facts.k));
    if (report.held == 0 || (facts.k > 0 && report.held < smallest))
        return std::nullopt;
    const QList<Sentence> sentences =
        !isFirst && maker->hasQuotes ? sentencesWithin(all, facts, filter) : QList<Sentence>();
    const Counted counted(facts, report, sentences, words);
    if (isFirst)
        return counted.frame.whatWasDone(periodOf(report.firstMonth, report.lastMonth, words),
                                         {{words.people, {counted.blocks.presence(), counted.blocks.forms()}},
                                          {words.time, {counted.blocks.duration()}}});
    const OutlineSection section{title, maker->blocks(counted)};
    return section.blocks.isEmpty() ? std::nullopt : std::optional(section);
}

ReportOutline outlineForPaper(const Facts& facts, const Filter& filter, const QList<Sentence>& sentences,
                              const QDate& day, const ReportWords& words)
{
    const QList<Sentence> shared = sentencesForPaper(sentences, facts.set);
    ReportOutline outline = onPaper(outlineOf(facts, filter, inWordsForPaper(sentences, shared), words), day, words);
    for (OutlineSection& section : outline.sections) {
        for (OutlineBlock& block : section.blocks)
            block.notes += notesOnWithheld(block.code, sentences, shared, words.frame);
    }
    outline.footnote = words.footnote.arg(words.handedOn);
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
            {words.routes, items.of(ReportPart::Routes)},
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
