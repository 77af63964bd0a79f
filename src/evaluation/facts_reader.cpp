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
}

void FactsReader::addColumns(const guide::EvaluationSet& set)
{
    for (const guide::Section& section : set.sections) {
        const bool once = isAskedOnce(section.respondent);
        std::vector<Column>& columns = once ? m_facts.columns : m_facts.replyColumns;
        for (const guide::Item& item : section.items) {
            m_columns.insert(item.id.toUtf8(), {once, columns.size()});
            columns.push_back({.item = item, .respondent = section.respondent});
        }
    }
    for (const std::vector<Column>* columns : {&m_facts.columns, &m_facts.replyColumns}) {
        for (const Column& column : *columns)
            m_options.insert(&column, optionIds(column.item));
    }
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
        SELECT experiment, name, setting, planned FROM eval_experiment ORDER BY name, experiment
    )sql");
    while (rows.next()) {
        m_facts.experiments.append({.number = rows.integer(0),
                                    .name = rows.text(1),
                                    .setting = rows.coded<domain::Setting>(2),
                                    .planned = rows.number(3)});
    }
}

void FactsReader::readSessions()
{
    QHash<qint64, qint16> places;
    for (qint16 place = 0; const ExperimentFacts& experiment : m_facts.experiments)
        places.insert(experiment.number, place++);

    storage::Statement rows(m_database, R"sql(
        SELECT session, experiment, month, closed, minutes, node_band, learning FROM eval_session ORDER BY session
    )sql");
    while (rows.next()) {
        m_sessions.push_back(rows.integer(0));
        m_facts.experiment.push_back(rows.isNull(1) ? qint16{-1} : places.value(rows.integer(1), -1));
        m_facts.month.push_back(asSmall(rows.number(2)));
        m_facts.closed.push_back(static_cast<quint8>(rows.integer(3)));
        m_facts.minutes.push_back(asSmall(rows.number(4)));
        m_facts.nodeBand.push_back(static_cast<quint8>(rows.integer(5)));
        m_facts.learning.push_back(static_cast<quint8>(rows.integer(6)));
    }
}

void FactsReader::readParticipants()
{
    m_facts.roles.resize(m_sessions.size());
    m_firstReply.assign(m_sessions.size() + 1, 0);
    storage::Statement rows(m_database, R"sql(
        SELECT session, respondent, role FROM eval_participant ORDER BY session, respondent
    )sql");
    while (rows.next()) {
        const std::optional<std::size_t> session = sessionRow(rows.integer(0));
        if (!session)
            continue;
        const auto role = rows.coded<domain::Role>(2);
        m_facts.roles[*session] |= bitOf(role);
        if (!isAsked(guide::Respondent::Professional, role) && !isAsked(guide::Respondent::CloseOne, role))
            continue;
        m_facts.replySession.push_back(static_cast<qint32>(*session));
        m_facts.replyRole.push_back(static_cast<quint8>(role));
        m_replyPlaces.push_back(rows.integer(1));
        m_firstReply[*session + 1] = m_replyPlaces.size();
    }
    for (std::size_t row = 1; row < m_firstReply.size(); ++row)
        m_firstReply[row] = std::max(m_firstReply[row], m_firstReply[row - 1]); // sessions without any
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
    fill(m_facts.replyColumns, m_replyPlaces.size());
    for (std::vector<quint8>& counts : m_facts.agreements)
        counts.assign(m_facts.sessionCount(), 0);
}

void FactsReader::readAgreements()
{
    storage::Statement rows(m_database, "SELECT session, source FROM eval_agreement ORDER BY session");
    while (rows.next()) {
        const std::optional<std::size_t> session = sessionRow(rows.integer(0));
        if (!session)
            continue;
        const auto source = rows.optionalCoded<domain::NeedSource>(1);
        quint8& count = m_facts.agreements[source ? static_cast<std::size_t>(*source) : withoutSource][*session];
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
        const QList<QByteArray>& options = *m_options.constFind(cell.column);
        const qsizetype option = std::ranges::find(options, rows.bytes(3)) - options.begin();
        const bool known = option < options.size() && option < mostOptions;
        if (cell.column->hasChoices())
            cell.column->choices[cell.row] |= known ? 1U << option : unknownOption;
        else if (known)
            cell.column->cells[cell.row] = static_cast<quint8>(Cell::firstOption + option);
    }
}

std::optional<std::size_t> FactsReader::sessionRow(qint64 session)
{
    if (m_lastSession < m_sessions.size() && m_sessions[m_lastSession] == session)
        return m_lastSession;
    const auto found = std::ranges::lower_bound(m_sessions, session);
    if (found == m_sessions.end() || *found != session)
        return std::nullopt;
    m_lastSession = static_cast<std::size_t>(found - m_sessions.begin());
    return m_lastSession;
}

std::optional<std::size_t> FactsReader::replyRow(std::size_t session, qint64 respondent) const
{
    for (std::size_t row = m_firstReply[session]; row < m_firstReply[session + 1]; ++row) {
        if (m_replyPlaces[row] == respondent)
            return row;
    }
    return std::nullopt;
}

FactsReader::Target FactsReader::target(const storage::Statement& row)
{
    const QByteArrayView item = row.bytes(1);
    const auto column = m_columns.constFind(QByteArray::fromRawData(item.data(), item.size()));
    const std::optional<std::size_t> session = sessionRow(row.integer(0));
    if (column == m_columns.constEnd() || !session)
        return {};

    const auto [once, place] = *column;
    if (once)
        return row.isNull(2) ? Target{&m_facts.columns[place], *session} : Target{};
    const std::optional<std::size_t> reply = row.isNull(2) ? std::nullopt : replyRow(*session, row.integer(2));
    return reply ? Target{&m_facts.replyColumns[place], *reply} : Target{};
}

} // namespace evaluation
