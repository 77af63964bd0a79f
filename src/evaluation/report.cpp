#include "evaluation/report.h"

#include <algorithm>
#include <bit>
#include <future>

namespace evaluation {

namespace {

// Of everybody who is asked the item, each for themselves.
NumberSummary repliedNumbers(const Facts& facts, const Rows& held, const guide::Item& item)
{
    std::vector<qint16> numbers;
    Rows chosen;
    for (const Replies& replies : facts.replies) {
        for (const Column& column : replies.columns) {
            if (column.item.id != item.id)
                continue;
            const Rows ofRole = repliesOf(replies, held);
            numbers.insert(numbers.end(), column.numbers.begin(), column.numbers.end());
            chosen.insert(chosen.end(), ofRole.begin(), ofRole.end());
        }
    }
    return summaryOf(numbers, chosen);
}

RoleCounts repliesCounted(const Replies& replies, const Rows& held, const QSet<QString>& wanted)
{
    RoleCounts counts{.role = replies.role, .items = {}};
    const auto isWanted = [&](const Column& column) { return wanted.contains(column.item.id); };
    if (std::ranges::none_of(replies.columns, isWanted))
        return counts;
    const Rows chosen = repliesOf(replies, held);
    for (const Column& column : replies.columns) {
        if (isWanted(column))
            counts.items.append(countsOf(column, chosen));
    }
    return counts;
}

ItemCounts summedUp(const QList<RoleCounts>& roles, const guide::Item& item, guide::Respondent respondent)
{
    ItemCounts sum{.item = item, .respondent = respondent};
    sum.options.fill(0, item.options.size());
    for (const RoleCounts& role : roles) {
        for (const ItemCounts& counts : role.items) {
            if (counts.item.id == item.id)
                sum += counts;
        }
    }
    return sum;
}

void countItem(const Facts& facts, const Rows& held, guide::Respondent respondent, const guide::Item& item,
               Report& report)
{
    const QByteArray id = item.id.toLatin1();
    const Column* once = isAskedOnce(respondent) ? facts.column(QLatin1StringView(id)) : nullptr;
    report.items.append(once ? countsOf(*once, held) : summedUp(report.byRole, item, respondent));
    if (item.type != guide::ItemType::Number)
        report.numbers.append(NumberSummary{});
    else
        report.numbers.append(once ? summaryOf(once->numbers, held) : repliedNumbers(facts, held, item));
}

void countItems(const Facts& facts, const Rows& held, const ReportNeeds& needs, Report& report)
{
    QSet<QString> wanted;
    for (const guide::Section& section : facts.set.sections) {
        for (const guide::Item& item : section.items) {
            if (needs.isCounted(section, item))
                wanted.insert(item.id);
        }
    }
    for (const Replies& replies : facts.replies)
        report.byRole.append(repliesCounted(replies, held, wanted));
    for (const guide::Section& section : facts.set.sections) {
        for (const guide::Item& item : section.items) {
            if (wanted.contains(item.id))
                countItem(facts, held, section.respondent, item, report);
        }
    }
}

void countPresence(const Facts& facts, const Rows& held, Report& report)
{
    std::array<int, domain::codesOf<domain::Role>.size()> sessions{};
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (!held[row])
            continue;
        for (unsigned roles = facts.roles[row]; roles != 0; roles &= roles - 1)
            ++sessions[static_cast<std::size_t>(std::countr_zero(roles))];
        const std::optional<Form> form = formOf(facts.professionals[row]);
        ++report.forms[form ? static_cast<std::size_t>(*form) : report.forms.size() - 1];
        ++report.interpreters[std::min<std::size_t>(facts.interpreter[row], report.interpreters.size() - 1)];
    }
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        const int count = sessions[static_cast<std::size_t>(role)];
        if (count > 0)
            report.presence.append({.role = role, .sessions = count});
    }
}

// How many there were of each role, in three bits of a number. More than seven are seven.
constexpr unsigned roleBits = 3;
constexpr quint32 mostOfRole = (1U << roleBits) - 1;

std::vector<quint32> professionalsOf(const Facts& facts, const QList<domain::Role>& roles)
{
    std::vector<quint32> keys(facts.sessionCount());
    for (const Replies& replies : facts.replies) {
        const qsizetype ofRole = roles.indexOf(replies.role);
        if (ofRole < 0)
            continue;
        const auto place = static_cast<unsigned>(ofRole) * roleBits;
        for (const qint32 session : replies.session) {
            quint32& key = keys[static_cast<std::size_t>(session)];
            key += (key >> place & mostOfRole) < mostOfRole ? 1U << place : 0U;
        }
    }
    return keys;
}

QList<Formation> formationsOf(const Facts& facts, const Rows& held)
{
    QList<domain::Role> roles;
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        if (domain::isProfessional(role))
            roles.append(role);
    }
    std::vector<int> counts(std::size_t{1} << (static_cast<unsigned>(roles.size()) * roleBits));
    const std::vector<quint32> keys = professionalsOf(facts, roles);
    for (std::size_t row = 0; row < held.size(); ++row)
        counts[keys[row]] += held[row];

    QList<Formation> formations;
    for (std::size_t key = 0; key < counts.size(); ++key) {
        if (counts[key] == 0)
            continue;
        Formation formation{.professionals = {}, .sessions = counts[key]};
        for (qsizetype place = 0; place < roles.size(); ++place) {
            const auto ofRole = static_cast<quint32>(key) >> (static_cast<unsigned>(place) * roleBits) & mostOfRole;
            formation.professionals += QList<domain::Role>(ofRole, roles[place]);
        }
        formations.append(formation);
    }
    return formations;
}

QuestionCounts questionsOf(const Facts& facts, const Rows& held)
{
    QuestionCounts counts;
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (!held[row])
            continue;
        const quint8 written = facts.written[row];
        if (written == unknownCode) {
            ++counts.erased;
            continue;
        }
        ++counts.known;
        for (std::size_t question = 0; question < counts.written.size(); ++question)
            counts.written[question] += written >> question & 1;
        counts.all += written == (1U << domain::questionCount) - 1;
        counts.none += written == 0;
    }
    return counts;
}

TalkCounts talksOf(const Facts& facts, const Rows& held)
{
    TalkCounts counts;
    const Column* column = facts.column(items::sequenceNumber);
    if (!column || column->numbers.empty()) {
        counts.unknown = countOf(held);
        return counts;
    }
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (!held[row])
            continue;
        if (column->numbers[row] < 1) {
            ++counts.unknown;
            continue;
        }
        const int place = std::min<int>(column->numbers[row], TalkCounts::most) - 1;
        while (counts.sessions.size() <= place)
            counts.sessions.append(0);
        ++counts.sessions[place];
    }
    return counts;
}

TimeCounts timeOf(const Facts& facts, const Rows& held)
{
    const std::vector<qint16> unknown(held.size(), noNumber);
    const auto numbersOf = [&](QLatin1StringView item) -> const std::vector<qint16>& {
        const Column* column = facts.column(item);
        return column && !column->numbers.empty() ? column->numbers : unknown;
    };
    const std::vector<qint16>& preparation = numbersOf(items::preparationMinutes);
    const std::vector<qint16>& writing = numbersOf(items::writingMinutes);
    std::vector<qint16> together(held.size(), noNumber);
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (facts.minutes[row] == noNumber || preparation[row] == noNumber || writing[row] == noNumber)
            continue;
        const int sum = facts.minutes[row] + preparation[row] + writing[row];
        together[row] = static_cast<qint16>(std::min<int>(sum, std::numeric_limits<qint16>::max()));
    }
    return {.conversation = {},
            .preparation = summaryOf(preparation, held),
            .writing = summaryOf(writing, held),
            .together = summaryOf(together, held)};
}

AgreementCounts agreementsOf(const Facts& facts, const Rows& held)
{
    AgreementCounts counts;
    counts.sessionsWithout = countOf(held);
    const AgreementFacts& agreed = facts.agreed;
    for (std::size_t row = 0; row < agreed.session.size(); ++row) {
        const auto session = static_cast<std::size_t>(agreed.session[row]);
        counts.bySourceAndStatus[agreed.source[row]][agreed.status[row]] += held[session];
        const bool isFirst = row == 0 || agreed.session[row - 1] != agreed.session[row];
        counts.sessionsWithout -= isFirst && held[session];
    }
    for (std::size_t source = 0; source < counts.bySource.size(); ++source) {
        for (std::size_t status = 0; status < counts.byStatus.size(); ++status) {
            const int count = counts.bySourceAndStatus[source][status];
            counts.bySource[source] += count;
            counts.byStatus[status] += count;
            counts.total += count;
        }
    }
    return counts;
}

// One for each experiment that the filter lets through, and one more when there are sessions without.
QList<ExperimentProgress> progressOf(const Facts& facts, const Filter& filter, const Rows& within)
{
    std::vector<ExperimentProgress> all(static_cast<std::size_t>(facts.experiments.size()) + 1);
    for (std::size_t row = 0; row < within.size(); ++row) {
        ExperimentProgress& progress = all[static_cast<std::size_t>(facts.experiment[row] + 1)];
        progress.held += within[row] && facts.closed[row];
        progress.open += within[row] && !facts.closed[row];
    }

    QList<ExperimentProgress> shown;
    for (std::size_t place = 1; const ExperimentFacts& experiment : facts.experiments) {
        ExperimentProgress& progress = all[place++];
        progress.experiment = experiment;
        if (filter.experiments.isEmpty() || filter.experiments.contains(experiment.number))
            shown.append(progress);
    }
    if (all[0].held + all[0].open > 0)
        shown.append(all[0]);
    return shown;
}

void countTime(const Facts& facts, const Rows& held, const ReportNeeds& needs, Report& report)
{
    for (std::size_t row = 0; row < held.size(); ++row) {
        if (!held[row])
            continue;
        const int month = facts.month[row];
        report.firstMonth = std::min(report.firstMonth.value_or(month), month);
        report.lastMonth = std::max(report.lastMonth.value_or(month), month);
        report.overNinetyMinutes += facts.minutes[row] > 90;
    }
    report.minutes = summaryOf(facts.minutes, held);
    if (needs.time)
        report.time = timeOf(facts, held);
    report.time.conversation = report.minutes;
}

} // namespace

const ItemCounts* Report::item(QLatin1StringView id) const
{
    const auto found = std::ranges::find_if(items, [&](const ItemCounts& each) { return each.item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

const RoleCounts* Report::role(domain::Role role) const
{
    const auto found = std::ranges::find(byRole, role, &RoleCounts::role);
    return found == byRole.end() ? nullptr : &*found;
}

const ItemCounts* RoleCounts::item(QLatin1StringView id) const
{
    const auto found = std::ranges::find_if(items, [&](const ItemCounts& each) { return each.item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

Report reportOf(const Facts& facts, const Filter& filter)
{
    return reportOf(facts, filter, sessionsWithin(facts, filter));
}

ReportNeeds ReportNeeds::everything()
{
    return {.formations = true,
            .questions = true,
            .talks = true,
            .time = true,
            .agreements = true,
            .isCounted = [](const guide::Section&, const guide::Item&) { return true; }};
}

ReportNeeds ReportNeeds::ofNothingMore()
{
    return {.isCounted = [](const guide::Section&, const guide::Item&) { return false; }};
}

Report reportOf(const Facts& facts, const Filter& filter, const Rows& within, const ReportNeeds& needs)
{
    Rows held(within.size());
    std::ranges::transform(within, facts.closed, held.begin(), [](quint8 one, quint8 other) { return one & other; });

    Report report{.set = facts.set, .filter = filter};
    // The items take half of the time, beside all else.
    const std::future<void> items = std::async(std::launch::async, [&] { countItems(facts, held, needs, report); });
    report.experiments = progressOf(facts, filter, within);
    for (const ExperimentProgress& progress : report.experiments) {
        report.held += progress.held;
        report.open += progress.open;
    }
    countTime(facts, held, needs, report);
    countPresence(facts, held, report);
    if (needs.formations)
        report.formations = formationsOf(facts, held);
    if (needs.questions)
        report.questions = questionsOf(facts, held);
    if (needs.talks)
        report.talks = talksOf(facts, held);
    if (needs.agreements)
        report.agreements = agreementsOf(facts, held);
    items.wait();
    return report;
}

} // namespace evaluation
