#include "evaluation/facts_reader.h"

#include "storage/statement.h"

#include <algorithm>

namespace evaluation {

namespace {

constexpr int largest = std::numeric_limits<qint16>::max();

qint16 asSmall(std::optional<int> value)
{
    return static_cast<qint16>(value ? std::clamp(*value, 0, largest) : noNumber);
}

quint8 cellOf(QByteArrayView state)
{
    if (state == "not_asked")
        return Cell::notAsked;
    return state == "no_answer" ? Cell::noAnswer : Cell::given;
}

QList<QByteArray> optionIds(const guide::Item& item)
{
    QList<QByteArray> ids;
    for (const guide::Option& option : item.options)
        ids.append(option.id.toUtf8());
    return ids;
}

} // namespace

FactsReader::FactsReader(storage::Database& database, const guide::EvaluationSet& set) : m_database(database)
{
    m_facts.set = set;
    addColumns(set);
    addReplies();
}

void FactsReader::addColumns(const guide::EvaluationSet& set)
{
    for (const guide::Section& section : set.sections) {
        std::vector<Column>* columns = &m_facts.columns;
        if (!isAskedOnce(section.respondent))
            columns = &m_replyColumns[section.respondent == guide::Respondent::Professional];
        for (const guide::Item& item : section.items) {
            m_places.insert(item.id.toUtf8(), {section.respondent, columns->size(), optionIds(item)});
            columns->push_back({.item = item, .respondent = section.respondent});
        }
    }
}

void FactsReader::addReplies()
{
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        const bool asProfessional = isAsked(guide::Respondent::Professional, role);
        if (asProfessional || isAsked(guide::Respondent::CloseOne, role))
            m_facts.replies.push_back({.role = role, .session = {}, .columns = m_replyColumns[asProfessional]});
    }
    for (Replies& replies : m_facts.replies)
        m_replies[static_cast<std::size_t>(replies.role)] = &replies;
}

Facts FactsReader::read()
{
    readExperiments();
    readSessions();
    readParticipants();
    makeCells();
    readAgreements();
    readAnswers();
    readChoices();
    return std::move(m_facts);
}

void FactsReader::readExperiments()
{
    storage::Statement rows(m_database, R"sql(
        SELECT experiment, name, setting, first_month, last_month, planned FROM eval_experiment
        ORDER BY name, experiment
    )sql");
    while (rows.next()) {
        m_facts.experiments.append({.number = rows.integer(0),
                                    .name = rows.text(1),
                                    .setting = rows.coded<domain::Setting>(2),
                                    .firstMonth = rows.number(3),
                                    .lastMonth = rows.number(4),
                                    .planned = rows.number(5)});
    }
}

void FactsReader::readSessions()
{
    QHash<qint64, qint16> places;
    for (qint16 place = 0; const ExperimentFacts& experiment : m_facts.experiments)
        places.insert(experiment.number, place++);

    storage::Statement rows(m_database, R"sql(
        SELECT session, experiment, month, closed, minutes, node_band, learning, interpreter, written
        FROM eval_session
        ORDER BY session
    )sql");
    while (rows.next()) {
        const auto interpreter = rows.optionalCoded<domain::Interpreter>(7);
        m_facts.number.push_back(rows.integer(0));
        m_facts.experiment.push_back(rows.isNull(1) ? qint16{-1} : places.value(rows.integer(1), -1));
        m_facts.month.push_back(asSmall(rows.number(2)));
        m_facts.closed.push_back(static_cast<quint8>(rows.integer(3)));
        m_facts.minutes.push_back(asSmall(rows.number(4)));
        m_facts.nodeBand.push_back(static_cast<quint8>(rows.integer(5)));
        m_facts.learning.push_back(static_cast<quint8>(rows.integer(6)));
        m_facts.interpreter.push_back(interpreter ? static_cast<quint8>(*interpreter) : unknownCode);
        m_facts.written.push_back(rows.isNull(8) ? unknownCode : static_cast<quint8>(rows.integer(8)));
    }
}

void FactsReader::readParticipants()
{
    m_facts.roles.resize(m_facts.sessionCount());
    m_facts.professionals.resize(m_facts.sessionCount());
    m_firstReplier.assign(m_facts.sessionCount() + 1, 0);
    storage::Statement rows(m_database, R"sql(
        SELECT session, respondent, role FROM eval_participant ORDER BY session, respondent
    )sql");
    while (rows.next()) {
        const std::optional<std::size_t> session = sessionRow(rows.integer(0));
        if (!session)
            continue;
        const auto role = rows.coded<domain::Role>(2);
        m_facts.roles[*session] |= bitOf(role);
        m_facts.professionals[*session] += domain::isProfessional(role);
        addReplier(*session, rows.integer(1), role);
    }
    for (std::size_t row = 1; row < m_firstReplier.size(); ++row)
        m_firstReplier[row] = std::max(m_firstReplier[row], m_firstReplier[row - 1]); // sessions without any
}

void FactsReader::addReplier(std::size_t session, qint64 respondent, domain::Role role)
{
    Replies* replies = m_replies[static_cast<std::size_t>(role)];
    if (!replies)
        return;
    m_repliers.push_back({.respondent = respondent, .role = role, .row = replies->session.size()});
    replies->session.push_back(static_cast<qint32>(session));
    m_firstReplier[session + 1] = m_repliers.size();
}

void FactsReader::makeCells()
{
    const auto fill = [](std::vector<Column>& columns, std::size_t rows) {
        for (Column& column : columns) {
            column.cells.assign(rows, Cell::leftEmpty);
            if (column.hasChoices())
                column.choices.assign(rows, 0);
            if (column.item.type == guide::ItemType::Number)
                column.numbers.assign(rows, noNumber);
        }
    };
    fill(m_facts.columns, m_facts.sessionCount());
    for (Replies& replies : m_facts.replies)
        fill(replies.columns, replies.session.size());
    for (std::vector<quint8>& counts : m_facts.agreements)
        counts.assign(m_facts.sessionCount(), 0);
}

void FactsReader::readAgreements()
{
    storage::Statement rows(m_database, "SELECT session, source, status FROM eval_agreement ORDER BY session");
    while (rows.next()) {
        const std::optional<std::size_t> session = sessionRow(rows.integer(0));
        if (!session)
            continue;
        const auto codedSource = rows.optionalCoded<domain::NeedSource>(1);
        const auto codedStatus = rows.optionalCoded<domain::AgreementStatus>(2);
        const std::size_t source = codedSource ? static_cast<std::size_t>(*codedSource) : withoutSource;
        const std::size_t status = codedStatus ? static_cast<std::size_t>(*codedStatus) : withoutStatus;
        m_facts.agreed.session.push_back(static_cast<qint32>(*session));
        m_facts.agreed.source.push_back(static_cast<quint8>(source));
        m_facts.agreed.status.push_back(static_cast<quint8>(status));
        quint8& count = m_facts.agreements[source][*session];
        if (count < std::numeric_limits<quint8>::max())
            ++count;
    }
}

void FactsReader::readAnswers()
{
    storage::Statement rows(m_database, "SELECT session, item, respondent, state, number FROM eval_answer");
    while (rows.next()) {
        const Target cell = target(rows);
        if (!cell.column)
            continue;
        cell.column->cells[cell.row] = cellOf(rows.bytes(3));
        if (!cell.column->numbers.empty())
            cell.column->numbers[cell.row] = asSmall(rows.number(4));
    }
}

void FactsReader::readChoices()
{
    storage::Statement rows(m_database, "SELECT session, item, respondent, option FROM eval_choice");
    while (rows.next()) {
        const Target cell = target(rows);
        if (!cell.column || cell.column->cells[cell.row] < Cell::given)
            continue;
        const qsizetype option = std::ranges::find(*cell.options, rows.bytes(3)) - cell.options->begin();
        const bool known = option < cell.options->size() && option < mostOptions;
        if (cell.column->hasChoices())
            cell.column->choices[cell.row] |= known ? 1U << option : unknownOption;
        else if (known)
            cell.column->cells[cell.row] = static_cast<quint8>(Cell::firstOption + option);
    }
}

std::optional<std::size_t> FactsReader::sessionRow(qint64 session)
{
    const std::vector<qint64>& numbers = m_facts.number;
    if (m_lastSession < numbers.size() && numbers[m_lastSession] == session)
        return m_lastSession;
    const auto found = std::ranges::lower_bound(numbers, session);
    if (found == numbers.end() || *found != session)
        return std::nullopt;
    m_lastSession = static_cast<std::size_t>(found - numbers.begin());
    return m_lastSession;
}

const FactsReader::Replier* FactsReader::replier(std::size_t session, qint64 respondent) const
{
    for (std::size_t place = m_firstReplier[session]; place < m_firstReplier[session + 1]; ++place) {
        if (m_repliers[place].respondent == respondent)
            return &m_repliers[place];
    }
    return nullptr;
}

FactsReader::Target FactsReader::target(const storage::Statement& row)
{
    const QByteArrayView item = row.bytes(1);
    const auto place = m_places.constFind(QByteArray::fromRawData(item.data(), item.size()));
    const std::optional<std::size_t> session = sessionRow(row.integer(0));
    if (place == m_places.constEnd() || !session)
        return {};

    if (isAskedOnce(place->respondent))
        return row.isNull(2) ? Target{&m_facts.columns[place->column], *session, &place->options} : Target{};
    const Replier* by = row.isNull(2) ? nullptr : replier(*session, row.integer(2));
    if (!by || !isAsked(place->respondent, by->role))
        return {};
    Replies& replies = *m_replies[static_cast<std::size_t>(by->role)];
    return {&replies.columns[place->column], by->row, &place->options};
}

} // namespace evaluation
