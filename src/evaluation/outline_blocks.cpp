#include "evaluation/outline_blocks.h"

#include "evaluation/missing.h"

#include <QLocale>

#include <algorithm>

namespace evaluation {

namespace {

QString inDutch(double number)
{
    return QLocale(QLocale::Dutch).toString(number, 'g', 6);
}

} // namespace

std::optional<QString> optionText(const guide::EvaluationSet& set, QLatin1StringView itemId, const QString& option)
{
    const guide::Item* item = set.item(itemId);
    if (!item)
        return std::nullopt;
    const auto found = std::ranges::find(item->options, option, &guide::Option::id);
    return found == item->options.end() ? std::nullopt : std::optional(found->text);
}

OutlineBlocks::OutlineBlocks(QList<Series> series, const ReportWords& words)
    : m_series(std::move(series)),
      m_words(words)
{
}

OutlineFigure OutlineBlocks::figure(int count, std::optional<int> of) const
{
    const QString number = QString::number(count);
    return {count, of, of ? m_words.ofSome.arg(number, QString::number(*of)) : number};
}

OutlineFigure OutlineBlocks::tooFew() const
{
    return {{}, {}, m_words.tooFew};
}

OutlineFigure OutlineBlocks::median(const NumberSummary* numbers) const
{
    if (!numbers || numbers->filled == 0)
        return {{}, {}, m_words.nothing};
    return {{},
            {},
            m_words.numbers.arg(inDutch(numbers->median)).arg(numbers->smallest).arg(numbers->largest),
            numbers->median};
}

OutlineBlock OutlineBlocks::block(const QString& code, const QString& title) const
{
    OutlineBlock block{.code = code, .title = title};
    if (m_series.size() > 1) {
        for (const Series& series : m_series)
            block.columns.append(series.heading);
    }
    return block;
}

OutlineLine OutlineBlocks::line(const QString& code, const QString& label, const FigureOf& figureOf) const
{
    OutlineLine line{.code = code, .label = label};
    for (const Series& series : m_series)
        line.figures.append(series.figures ? figureOf(*series.figures) : tooFew());
    return line;
}

// What was planned is planned for the whole time and everybody, and says nothing of a part of it.
OutlineBlock OutlineBlocks::progress() const
{
    OutlineBlock block{.code = u"held"_s, .title = m_words.held};
    Filter experimentsAlone;
    experimentsAlone.experiments = only().filter.experiments;
    const bool isWhole = only().filter == experimentsAlone;
    for (const ExperimentProgress& each : only().experiments) {
        const std::optional<int> planned = isWhole && each.experiment ? each.experiment->planned : std::nullopt;
        OutlineFigure held = figure(each.held, planned);
        if (planned)
            held.text = m_words.heldOfPlanned.arg(each.held).arg(*planned);
        if (each.open > 0)
            held.text += u"; "_s + m_words.stillOpen.arg(each.open);
        block.lines.append({.code = each.experiment ? u"experiment"_s : u"none"_s,
                            .label = each.experiment ? each.experiment->name : m_words.withoutExperiment,
                            .figures = {held}});
    }
    return block;
}

OutlineBlock OutlineBlocks::held() const
{
    OutlineBlock held = block(u"held"_s, m_words.held);
    held.lines.append(
        line(u"held"_s, m_words.conversations, [&](const Report& report) { return figure(report.held); }));
    return held;
}

QString OutlineBlocks::formationName(const Formation& formation) const
{
    QStringList roles;
    for (const domain::Role role : formation.professionals)
        roles.append(m_words.roles.value(role));
    return roles.isEmpty() ? m_words.nobodyNamed : roles.join(m_words.besides);
}

OutlineBlock OutlineBlocks::formations() const
{
    OutlineBlock block{.code = u"formations"_s, .title = m_words.formations, .notes = {m_words.formationsNote}};
    for (const Formation& formation : only().formations)
        block.lines.append({u"formation"_s, formationName(formation), {figure(formation.sessions, only().held)}});
    return block;
}

OutlineBlock OutlineBlocks::talks() const
{
    OutlineBlock talks = block(u"talks"_s, m_words.talks);
    qsizetype most = 0;
    for (const Series& series : m_series)
        most = std::max(most, series.figures ? series.figures->talks.sessions.size() : 0);
    for (qsizetype number = 0; number < most; ++number) {
        const QString& label = number + 1 == TalkCounts::most ? m_words.lastTalk : m_words.talk;
        talks.lines.append(line(u"talk"_s, label.arg(number + 1), [&](const Report& report) {
            return figure(report.talks.sessions.value(number), report.held);
        }));
    }
    talks.silences.append(line(u"not_known"_s, m_words.notKnown,
                               [&](const Report& report) { return figure(report.talks.unknown, report.held); }));
    return talks;
}

OutlineBlock OutlineBlocks::duration() const
{
    OutlineBlock duration = block(u"minutes"_s, m_words.duration);
    duration.lines = {line(u"median"_s, m_words.median, [&](const Report& report) { return median(&report.minutes); }),
                      line(u"over_90"_s, m_words.overNinety, [&](const Report& report) {
                          return figure(report.overNinetyMinutes, report.minutes.filled);
                      })};
    duration.silences = {line(u"filled"_s, m_words.filled,
                              [&](const Report& report) { return figure(report.minutes.filled, report.held); }),
                         line(u"not_known"_s, m_words.notKnown,
                              [&](const Report& report) { return figure(report.minutes.missing, report.held); })};
    return duration;
}

OutlineBlock OutlineBlocks::minutesSpent() const
{
    OutlineBlock spent = block(u"minutes_spent"_s, m_words.minutesSpent);
    const auto add = [&](const QString& code, const QString& label, NumberSummary TimeCounts::*part) {
        spent.lines.append(line(code, label, [&, part](const Report& report) {
            const NumberSummary& numbers = report.time.*part;
            OutlineFigure middle = median(&numbers);
            middle.text = m_words.ofFilled.arg(middle.text).arg(numbers.filled);
            return middle;
        }));
    };
    add(u"conversation"_s, m_words.conversationMinutes, &TimeCounts::conversation);
    add(u"preparation"_s, m_words.preparationMinutes, &TimeCounts::preparation);
    add(u"writing"_s, m_words.writingMinutes, &TimeCounts::writing);
    add(u"together"_s, m_words.minutesTogether, &TimeCounts::together);
    return spent;
}

OutlineBlock OutlineBlocks::presence() const
{
    OutlineBlock presence = block(u"presence"_s, m_words.presence);
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        const auto sessionsOf = [role = role](const Report& report) {
            const auto found = std::ranges::find(report.presence, role, &RolePresence::role);
            return found == report.presence.end() ? 0 : found->sessions;
        };
        const bool isAnywhere = std::ranges::any_of(
            m_series, [&](const Series& series) { return series.figures && sessionsOf(*series.figures) > 0; });
        if (isAnywhere)
            presence.lines.append(line(code, m_words.roles.value(role),
                                       [&](const Report& report) { return figure(sessionsOf(report), report.held); }));
    }
    return presence;
}

OutlineBlock OutlineBlocks::forms() const
{
    OutlineBlock forms = block(u"forms"_s, m_words.formsTitle);
    for (const auto& [form, code] : domain::codesOf<Form>) {
        forms.lines.append(line(code, m_words.forms.value(form), [&, form = form](const Report& report) {
            return figure(report.forms[static_cast<std::size_t>(form)], report.held);
        }));
    }
    forms.silences.append(line(u"not_known"_s, m_words.nobodyNamed,
                               [&](const Report& report) { return figure(report.forms.back(), report.held); }));
    return forms;
}

// As it was prepared. Without an interpreter is also what nobody filled in, so it is not counted.
OutlineBlock OutlineBlocks::interpreters() const
{
    OutlineBlock interpreters = block(u"interpreters"_s, m_words.interpretersTitle);
    for (const auto kind : {domain::Interpreter::Professional, domain::Interpreter::CloseOne}) {
        interpreters.lines.append(
            line(domain::codeOf(kind), m_words.interpreters.value(kind), [&, kind](const Report& report) {
                return figure(report.interpreters[static_cast<std::size_t>(kind)], report.held);
            }));
    }
    return interpreters;
}

OutlineBlock OutlineBlocks::questions() const
{
    OutlineBlock questions = block(u"questions"_s, m_words.questions);
    questions.notes = {m_words.questionsNote};
    for (const auto& [question, code] : domain::codesOf<domain::Question>) {
        questions.lines.append(
            line(code, m_words.fourQuestions.value(question), [&, question = question](const Report& report) {
                return figure(report.questions.written[static_cast<std::size_t>(question)], report.questions.known);
            }));
    }
    questions.lines +=
        {line(u"all"_s, m_words.allQuestions,
              [&](const Report& report) { return figure(report.questions.all, report.questions.known); }),
         line(u"none"_s, m_words.noQuestion,
              [&](const Report& report) { return figure(report.questions.none, report.questions.known); })};
    questions.silences.append(line(u"erased"_s, m_words.wordsErased,
                                   [&](const Report& report) { return figure(report.questions.erased, report.held); }));
    return questions;
}

OutlineBlock OutlineBlocks::agreements() const
{
    const AgreementCounts& counts = only().agreements;
    OutlineBlock block{.code = u"agreements"_s, .title = m_words.agreementsBySource};
    block.columns.append(m_words.agreementsTotal);
    for (const auto& [status, code] : domain::codesOf<domain::AgreementStatus>)
        block.columns.append(m_words.statuses.value(status));
    block.columns.append(m_words.notAskedYet);
    const auto add = [&](const QString& code, const QString& label, std::size_t source) {
        const int ofSource = counts.bySource[source];
        OutlineLine line{.code = code, .label = label, .figures = {figure(ofSource, counts.total)}};
        for (const int ofStatus : counts.bySourceAndStatus[source])
            line.figures.append(figure(ofStatus, ofSource));
        block.lines.append(line);
    };
    for (const auto& [source, code] : domain::codesOf<domain::NeedSource>)
        add(code, m_words.sources.value(source), static_cast<std::size_t>(source));
    add(u"without_source"_s, m_words.withoutSource, withoutSource);
    block.notes.append(m_words.withoutAgreement + u": "_s + figure(counts.sessionsWithout, only().held).text);
    return block;
}

OutlineBlock OutlineBlocks::agreementsBySource() const
{
    OutlineBlock agreements = block(u"agreements"_s, m_words.agreements);
    const auto add = [&](const QString& code, const QString& label, std::size_t source) {
        agreements.lines.append(line(code, label, [&, source](const Report& report) {
            return figure(report.agreements.bySource[source], report.agreements.total);
        }));
    };
    for (const auto& [source, code] : domain::codesOf<domain::NeedSource>)
        add(code, m_words.sources.value(source), static_cast<std::size_t>(source));
    add(u"without_source"_s, m_words.withoutSource, withoutSource);
    for (const auto& [status, code] : domain::codesOf<domain::AgreementStatus>) {
        agreements.lines.append(line(code, m_words.statuses.value(status), [&, status = status](const Report& report) {
            return figure(report.agreements.byStatus[static_cast<std::size_t>(status)], report.agreements.total);
        }));
    }
    agreements.silences = {line(u"without_status"_s, m_words.notAskedYet,
                                [&](const Report& report) {
                                    return figure(report.agreements.byStatus[withoutStatus], report.agreements.total);
                                }),
                           line(u"without_agreement"_s, m_words.withoutAgreement, [&](const Report& report) {
                               return figure(report.agreements.sessionsWithout, report.held);
                           })};
    return agreements;
}

OutlineBlock OutlineBlocks::gaps() const
{
    OutlineBlock gaps = block(u"gaps"_s, m_words.gaps);
    const auto add = [&](const QString& code, const QString& label, int Missing::*count) {
        gaps.lines.append(line(
            code, label, [&, count](const Report& report) { return figure(missingOf(report).*count, report.held); }));
    };
    add(u"without_minutes"_s, m_words.withoutMinutes, &Missing::withoutMinutes);
    add(u"without_experiment"_s, m_words.withoutExperiment, &Missing::withoutExperiment);
    add(u"without_professional"_s, m_words.nobodyNamed, &Missing::withoutProfessional);
    add(u"words_erased"_s, m_words.wordsErased, &Missing::wordsErased);
    return gaps;
}

OutlineBlock OutlineBlocks::later() const
{
    OutlineBlock later = block(u"later"_s, m_words.later);
    const auto add = [&](const QString& code, const QString& label, int Missing::*count) {
        later.lines.append(line(
            code, label, [&, count](const Report& report) { return figure(missingOf(report).*count, report.held); }));
    };
    add(u"later_reached"_s, m_words.laterReached, &Missing::laterReached);
    add(u"later_not_reached"_s, m_words.laterNotReached, &Missing::laterNotReached);
    add(u"later_unknown"_s, m_words.laterUnknown, &Missing::laterUnknown);
    return later;
}

OutlineBlock OutlineBlocks::unanswered() const
{
    OutlineBlock block{.code = u"unanswered"_s, .title = m_words.unanswered};
    block.columns = {m_words.answered, m_words.noAnswer, m_words.notAsked, m_words.leftEmpty, m_words.dontKnow};
    for (const ItemMissing& item : missingOf(only()).items) {
        const guide::Item* asked = only().set.item(item.item);
        QString label = asked ? asked->text : item.item;
        if (item.role)
            label += u" ("_s + m_words.roles.value(*item.role) + u')';
        block.lines.append({.code = item.item,
                            .label = label,
                            .figures = {figure(item.given, item.asked), figure(item.noAnswer), figure(item.notAsked),
                                        figure(item.leftEmpty), figure(item.dontKnow)}});
    }
    return block;
}

OutlineBlock OutlineBlocks::item(const guide::Item& item, const QList<AnswerColumn>& columns) const
{
    OutlineBlock block{.code = item.id, .title = item.text};
    if (columns.size() > 1 || (columns.size() == 1 && !columns.first().heading.isEmpty())) {
        for (const AnswerColumn& column : columns)
            block.columns.append(column.heading);
    }
    if (item.id == items::counterfactual)
        block.notes.append(m_words.estimate);
    const auto add = [&](const QString& code, const QString& label, auto countOf) {
        OutlineLine line{.code = code, .label = label};
        for (const AnswerColumn& column : columns)
            line.figures.append(column.counts ? figure(countOf(*column.counts), column.counts->given) : tooFew());
        block.lines.append(line);
    };
    if (item.retiredSince)
        block.notes.append(m_words.noLongerAsked);
    for (qsizetype option = 0; option < item.options.size(); ++option) {
        const auto countOf = [option](const ItemCounts& counts) { return counts.options[option]; };
        const bool isChosen = std::ranges::any_of(
            columns, [&](const AnswerColumn& column) { return column.counts && countOf(*column.counts) > 0; });
        if (!item.options[option].retiredSince || isChosen)
            add(item.options[option].id, item.options[option].text, countOf);
    }
    const bool hasUnknown = std::ranges::any_of(
        columns, [](const AnswerColumn& column) { return column.counts && column.counts->unknownOption > 0; });
    if (hasUnknown)
        add(u"unknown_option"_s, m_words.otherOption, [](const ItemCounts& counts) { return counts.unknownOption; });
    if (item.type == guide::ItemType::Multi)
        add(u"several"_s, m_words.several, [](const ItemCounts& counts) { return counts.several; });
    if (item.type == guide::ItemType::Number) {
        OutlineLine line{.code = u"median"_s, .label = m_words.median};
        for (const AnswerColumn& column : columns)
            line.figures.append(column.counts ? median(column.numbers) : tooFew());
        block.lines.append(line);
    }
    addSilences(block, columns);
    return block;
}

void OutlineBlocks::addSilences(OutlineBlock& block, const QList<AnswerColumn>& columns) const
{
    const auto add = [&](const QString& code, const QString& label, int ItemCounts::*count) {
        OutlineLine line{.code = code, .label = label};
        for (const AnswerColumn& column : columns)
            line.figures.append(column.counts ? figure(column.counts->*count, column.counts->asked) : tooFew());
        block.silences.append(line);
    };
    add(u"given"_s, m_words.answered, &ItemCounts::given);
    add(u"no_answer"_s, m_words.noAnswer, &ItemCounts::noAnswer);
    add(u"not_asked"_s, m_words.notAsked, &ItemCounts::notAsked);
    add(u"left_empty"_s, m_words.leftEmpty, &ItemCounts::leftEmpty);
}

} // namespace evaluation
