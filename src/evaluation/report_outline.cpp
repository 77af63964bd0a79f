#include "evaluation/report_outline.h"

#include <QLocale>

#include <algorithm>

namespace evaluation {

namespace {

// Puts the report into words, part by part.
class Outliner
{
public:
    Outliner(const Report& report, const QList<Sentence>& sentences, const ReportWords& words)
        : m_report(report),
          m_sentences(sentences),
          m_words(words)
    {
    }

    ReportOutline outline() const
    {
        ReportOutline outline{.title = m_words.title, .period = period(), .footnote = m_words.footnote};
        outline.sections.append({m_words.progress, {progress(), duration(), presence(), agreements()}});
        qsizetype place = 0;
        for (const guide::Section& section : m_report.set.sections) {
            OutlineSection outlined{.title = section.title};
            for (qsizetype each = 0; each < section.items.size(); ++each, ++place)
                outlined.blocks.append(block(m_report.items[place], m_report.numbers[place]));
            outline.sections.append(outlined);
        }
        return outline;
    }

private:
    static QString monthName(int month)
    {
        return QLocale(QLocale::Dutch).toString(QDate(month / 12, month % 12 + 1, 1), u"MMMM yyyy"_s);
    }

    QString period() const
    {
        if (!m_report.firstMonth)
            return m_words.nothingYet;
        const QString first = monthName(*m_report.firstMonth);
        return m_report.firstMonth == m_report.lastMonth ? first
                                                         : m_words.period.arg(first, monthName(*m_report.lastMonth));
    }

    OutlineLine line(const QString& code, const QString& label, int count, std::optional<int> of) const
    {
        const QString number = QString::number(count);
        return {code, label, count, of, of ? m_words.ofSome.arg(number, QString::number(*of)) : number};
    }

    // What was planned is planned for the whole time, and says nothing of a part of it.
    std::optional<int> plannedOf(const ExperimentProgress& progress) const
    {
        const bool wholeTime = !m_report.filter.firstMonth && !m_report.filter.lastMonth;
        return wholeTime && progress.experiment ? progress.experiment->planned : std::nullopt;
    }

    OutlineBlock progress() const
    {
        OutlineBlock block{.code = u"held"_s, .title = m_words.held};
        for (const ExperimentProgress& each : m_report.experiments) {
            const QString name = each.experiment ? each.experiment->name : m_words.withoutExperiment;
            const std::optional<int> planned = plannedOf(each);
            OutlineLine held = line(each.experiment ? u"experiment"_s : u"none"_s, name, each.held, planned);
            if (planned)
                held.text = m_words.heldOfPlanned.arg(each.held).arg(*planned);
            if (each.open > 0)
                held.text += u"; "_s + m_words.stillOpen.arg(each.open);
            block.lines.append(held);
        }
        return block;
    }

    void addSummary(OutlineBlock& block, const NumberSummary& summary) const
    {
        block.notes.append(m_words.filled.arg(summary.filled).arg(summary.missing));
        if (summary.filled == 0)
            return;
        const QString median = QLocale(QLocale::Dutch).toString(summary.median, 'g', 6);
        block.notes.append(m_words.numbers.arg(median).arg(summary.smallest).arg(summary.largest));
    }

    OutlineBlock duration() const
    {
        OutlineBlock block{.code = u"minutes"_s, .title = m_words.duration};
        addSummary(block, m_report.minutes);
        block.lines.append(line(u"over_90"_s, m_words.overNinety, m_report.overNinetyMinutes, m_report.minutes.filled));
        return block;
    }

    OutlineBlock presence() const
    {
        OutlineBlock block{.code = u"presence"_s, .title = m_words.presence};
        for (const RolePresence& each : m_report.presence)
            block.lines.append(
                line(domain::codeOf(each.role), m_words.roles.value(each.role), each.sessions, m_report.held));
        return block;
    }

    OutlineBlock agreements() const
    {
        const AgreementCounts& counts = m_report.agreements;
        OutlineBlock block{.code = u"agreements"_s, .title = m_words.agreements};
        block.notes.append(m_words.agreementsTotal.arg(counts.total));
        for (const auto& [source, code] : domain::codesOf<domain::NeedSource>) {
            const int count = counts.bySource[static_cast<std::size_t>(source)];
            block.lines.append(line(code, m_words.sources.value(source), count, counts.total));
        }
        block.lines.append(
            line(u"without_source"_s, m_words.withoutSource, counts.bySource[withoutSource], counts.total));
        block.lines.append(
            line(u"without_agreement"_s, m_words.withoutAgreement, counts.sessionsWithout, m_report.held));
        return block;
    }

    OutlineBlock block(const ItemCounts& counts, const NumberSummary& numbers) const
    {
        OutlineBlock block{.code = counts.item.id, .title = counts.item.text, .item = counts};
        block.notes.append(
            m_words.answered.arg(counts.given).arg(counts.noAnswer).arg(counts.notAsked).arg(counts.leftEmpty));
        if (counts.item.id == items::counterfactual)
            block.notes.append(m_words.estimate);
        if (counts.item.type == guide::ItemType::Number)
            addSummary(block, numbers);
        for (qsizetype option = 0; option < counts.item.options.size(); ++option) {
            const guide::Option& each = counts.item.options[option];
            block.lines.append(line(each.id, each.text, counts.options[option], counts.given));
        }
        if (counts.unknownOption > 0)
            block.lines.append(line(u"unknown_option"_s, m_words.otherOption, counts.unknownOption, counts.given));
        if (counts.item.type == guide::ItemType::Multi)
            block.lines.append(line(u"several"_s, m_words.several, counts.several, counts.given));
        addQuotes(block, counts.item);
        return block;
    }

    void addQuotes(OutlineBlock& block, const guide::Item& item) const
    {
        for (const Sentence& sentence : m_sentences) {
            if (sentence.item != item.id)
                continue;
            if (block.quotes.size() == mostQuotes) {
                ++block.quotesLeftOut;
                continue;
            }
            OutlineQuote quote{.text = sentence.text,
                               .by = sentence.role ? m_words.roles.value(*sentence.role) : QString()};
            for (const guide::Option& option : item.options) {
                if (sentence.themes.contains(option.id))
                    quote.themes.append(option.text);
            }
            block.quotes.append(quote);
        }
        std::ranges::stable_sort(block.quotes, {}, &OutlineQuote::themes); // the sentences of a theme together
    }

    const Report& m_report;
    const QList<Sentence>& m_sentences;
    const ReportWords& m_words;
};

} // namespace

ReportOutline outlineOf(const Report& report, const QList<Sentence>& sentences, const ReportWords& words)
{
    return Outliner(report, sentences, words).outline();
}

} // namespace evaluation
