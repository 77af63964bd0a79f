#include "evaluation/report_frame.h"

#include <algorithm>

namespace evaluation {

namespace {

constexpr qsizetype mostNames = 6;
constexpr int largestOfFew = 30; // conversations

// A one for each row in which something was answered to an item of the section.
std::vector<quint8> answeredRows(const std::vector<Column>& columns, const guide::Section& section, std::size_t rows)
{
    std::vector<quint8> answered(rows);
    quint8* to = answered.data(); // pointers, because writing a byte may change a vector for all the compiler knows
    for (const Column& column : columns) {
        if (std::ranges::find(section.items, column.item.id, &guide::Item::id) == section.items.end())
            continue;
        const quint8* cells = column.cells.data();
        for (std::size_t row = 0; row < rows; ++row)
            to[row] |= static_cast<quint8>(cells[row] >= Cell::given);
    }
    return answered;
}

const OutlineBlock* blockOf(const QList<OutlineSection>& sections, const QString& code)
{
    for (const OutlineSection& section : sections) {
        const auto found = std::ranges::find(section.blocks, code, &OutlineBlock::code);
        if (found != section.blocks.end())
            return &*found;
    }
    return nullptr;
}

// The lines of a block that count something, in a row; where there are columns they say it better themselves.
QString inOneLine(const OutlineBlock* block)
{
    QStringList all;
    if (!block || !block->columns.isEmpty())
        return {};
    for (const OutlineLine& line : block->lines) {
        if (line.figures.first().count != 0)
            all.append(line.label + u' ' + line.figures.first().text);
    }
    return all.join(u", "_s);
}

QString counted(qsizetype count, const QString& one, const QString& several)
{
    return count == 1 ? one : several.arg(count);
}

} // namespace

QString FrameWords::wordFor(guide::Moment moment) const
{
    switch (moment) {
    case guide::Moment::Before: return before;
    case guide::Moment::After: return after;
    case guide::Moment::Later: return later;
    }
    Q_UNREACHABLE();
    return after;
}

ReportFrame::ReportFrame(const Facts& facts, const Report& all, QStringList groups, const ReportWords& words)
    : m_facts(facts),
      m_all(all),
      m_groups(std::move(groups)),
      m_words(words),
      m_blocks({{{}, &all}}, words),
      m_held(heldWithin(facts, all.filter))
{
}

QList<ExperimentFacts> ReportFrame::experimentsHeld() const
{
    QList<ExperimentFacts> experiments;
    for (const ExperimentProgress& each : m_all.experiments) {
        if (each.experiment && each.held > 0)
            experiments.append(*each.experiment);
    }
    return experiments;
}

QString ReportFrame::about() const
{
    if (!m_groups.isEmpty())
        return m_groups.join(u", "_s);
    QStringList names;
    for (const ExperimentFacts& experiment : experimentsHeld())
        names.append(experiment.name);
    return names.size() > mostNames ? m_words.frame.manyExperiments.arg(names.size()) : names.join(u", "_s);
}

QString ReportFrame::settings() const
{
    QStringList names;
    for (const ExperimentFacts& experiment : experimentsHeld())
        names.append(m_words.settings.value(experiment.setting));
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString ReportFrame::held() const
{
    if (!m_groups.isEmpty())
        return {};
    return counted(m_all.held, m_words.frame.oneConversation, m_words.frame.conversations);
}

OutlineSection ReportFrame::whatWasDone(const QString& period, const QList<OutlineSection>& sections) const
{
    const FrameWords& words = m_words.frame;
    OutlineBlock done{.code = u"done"_s, .title = words.inShort, .notes = {words.doneNote}};
    const auto add = [&](const QString& code, const QString& label, const QString& text) {
        if (!text.isEmpty())
            done.lines.append({code, label, {{{}, {}, text}}});
    };
    if (m_groups.isEmpty())
        add(u"held"_s, words.held, QString::number(m_all.held));
    add(u"period"_s, words.period, period);
    add(u"about"_s, m_groups.isEmpty() ? words.experiments : m_words.sideBySide, about());
    if (m_groups.isEmpty())
        add(u"settings"_s, words.settings, settings());
    add(u"presence"_s, words.people, inOneLine(blockOf(sections, u"presence"_s)));
    add(u"form"_s, words.form, inOneLine(blockOf(sections, u"forms"_s)));
    const OutlineBlock* duration = blockOf(sections, u"minutes"_s);
    if (duration && duration->columns.isEmpty())
        add(u"minutes"_s, words.duration, duration->lines.first().figures.first().text);
    return {words.done, {done}};
}

OutlineSection ReportFrame::methodAndLimits(int smallest) const
{
    const FrameWords& words = m_words.frame;
    const OutlineBlock limits{.code = u"limits"_s,
                              .title = words.limits,
                              .notes = {m_all.held > largestOfFew ? words.largeNumbers : words.smallNumbers,
                                        words.noRanking, words.estimate, words.tooFew.arg(smallest).arg(m_words.tooFew),
                                        words.notLinked}};
    const OutlineBlock quotes{.code = u"quotes"_s, .title = words.quotes, .notes = {words.quotesOfHelpSeekers}};
    return {words.method, {asked(), limits, quotes}};
}

OutlineBlock ReportFrame::asked() const
{
    const guide::EvaluationSet& set = m_all.set;
    OutlineBlock asked{.code = u"asked"_s,
                       .title = m_groups.isEmpty() ? m_words.frame.asked : m_words.frame.askedOfGroups};
    asked.notes.append(m_words.frame.askedNote.arg(set.title, set.id).arg(set.version).arg(m_words.missing));
    for (const guide::Section& section : set.sections) {
        if (!m_groups.isEmpty())
            asked.lines.append(askedOfGroups(section));
        else
            asked.lines += isAskedOnce(section.respondent) ? QList{askedOnce(section)} : askedEach(section);
    }
    return asked;
}

QString ReportFrame::extentOf(const guide::Section& section) const
{
    const FrameWords& words = m_words.frame;
    return counted(section.items.size(), words.oneQuestion, words.questions) + u", "_s + words.wordFor(section.moment);
}

OutlineLine ReportFrame::askedOfGroups(const guide::Section& section) const
{
    return {u"asked"_s, section.title, {{{}, {}, extentOf(section)}}};
}

OutlineLine ReportFrame::askedOnce(const guide::Section& section) const
{
    const std::vector<quint8> answered = answeredRows(m_facts.columns, section, m_held.size());
    int count = 0;
    for (std::size_t row = 0; row < m_held.size(); ++row)
        count += m_held[row] & answered[row];
    return {u"asked"_s, section.title + u": "_s + extentOf(section), {m_blocks.figure(count, m_all.held)}};
}

// Each role apart, as everywhere.
QList<OutlineLine> ReportFrame::askedEach(const guide::Section& section) const
{
    QList<OutlineLine> lines;
    for (const Replies& replies : m_facts.replies) {
        if (!isAsked(section.respondent, replies.role))
            continue;
        const std::vector<quint8> answered = answeredRows(replies.columns, section, replies.session.size());
        int there = 0;
        int count = 0;
        for (std::size_t row = 0; row < answered.size(); ++row) {
            const quint8 held = m_held[static_cast<std::size_t>(replies.session[row])];
            there += held;
            count += held & answered[row];
        }
        const QString label =
            section.title + u": "_s + extentOf(section) + u" ("_s + m_words.roles.value(replies.role) + u')';
        if (there > 0)
            lines.append({u"asked"_s, label, {m_blocks.figure(count, there)}});
    }
    return lines;
}

} // namespace evaluation
