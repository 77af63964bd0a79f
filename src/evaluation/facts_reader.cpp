#include "evaluation/facts_reader.h"

#include "storage/statement.h"
#include "storage/storage_error.h"

#include <algorithm>
#include <future>

namespace evaluation {

using storage::CodedSession;
using storage::StorageError;

namespace {

constexpr std::size_t batchSize = 4096;
constexpr int largest = std::numeric_limits<qint16>::max();

qint16 asSmall(std::optional<int> value)
{
    return static_cast<qint16>(value ? std::clamp(*value, 0, largest) : noNumber);
}

quint8 cellOf(domain::AnswerState state)
{
    switch (state) {
    case domain::AnswerState::Given: return Cell::given;
    case domain::AnswerState::NoAnswer: return Cell::noAnswer;
    case domain::AnswerState::NotAsked: return Cell::notAsked;
    }
    throw StorageError(StorageError::Kind::Damaged, "an unknown state of an answer");
}

template <typename Enum>
std::vector<std::optional<Enum>> meaningsOf(const QByteArrayList& codes)
{
    std::vector<std::optional<Enum>> meanings{std::nullopt}; // no code is 0
    for (const QByteArray& code : codes)
        meanings.push_back(domain::fromCode<Enum>(QString::fromUtf8(code)));
    return meanings;
}

// None where there is no code; a code of another kind is damage.
template <typename Enum>
std::optional<Enum> meaning(const std::vector<std::optional<Enum>>& meanings, int code)
{
    if (code == 0)
        return std::nullopt;
    if (code < 0 || static_cast<std::size_t>(code) >= meanings.size() || !meanings[static_cast<std::size_t>(code)])
        throw StorageError(StorageError::Kind::Damaged, "an unknown code in a coded session");
    return meanings[static_cast<std::size_t>(code)];
}

QList<QByteArray> optionIds(const guide::Item& item)
{
    QList<QByteArray> ids;
    for (const guide::Option& option : item.options)
        ids.append(option.id.toUtf8());
    return ids;
}

void setRows(std::vector<Column>& columns, std::size_t rows)
{
    for (Column& column : columns) {
        column.cells.resize(rows, Cell::leftEmpty);
        if (column.hasChoices())
            column.choices.resize(rows, 0);
        if (column.item.type == guide::ItemType::Number)
            column.numbers.resize(rows, noNumber);
    }
}

void reserveRows(std::vector<Column>& columns, std::size_t rows)
{
    for (Column& column : columns) {
        column.cells.reserve(rows);
        if (column.hasChoices())
            column.choices.reserve(rows);
        if (column.item.type == guide::ItemType::Number)
            column.numbers.reserve(rows);
    }
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
            m_places.push_back({.respondent = section.respondent,
                                .isAskedOnce = isAskedOnce(section.respondent),
                                .hasNumber = item.type == guide::ItemType::Number,
                                .column = columns->size(),
                                .item = item.id.toUtf8(),
                                .options = optionIds(item),
                                .optionOf = {}});
            columns->push_back({.item = item, .respondent = section.respondent});
            m_places.back().hasChoices = columns->back().hasChoices();
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
    storage::PackedSessions sessions(m_database);
    learnCodes(sessions.codes());
    makeRoom(sessions.count());
    // the next sessions are read and decrypted while those before them are put into the columns
    std::future<void> adding;
    for (auto batch = sessions.next(batchSize); batch.size() > 0; batch = sessions.next(batchSize)) {
        if (adding.valid())
            adding.get();
        adding = std::async(std::launch::async, [this, batch = std::move(batch)] { add(batch); });
    }
    if (adding.valid())
        adding.get();
    for (Replies& replies : m_facts.replies)
        setRows(replies.columns, replies.session.size());
    return std::move(m_facts);
}

void FactsReader::readExperiments()
{
    storage::Statement rows(m_database, R"sql(
        SELECT experiment, name, setting, first_month, last_month, planned, k FROM eval_experiment
        ORDER BY name, experiment
    )sql");
    while (rows.next()) {
        m_experiments.insert(rows.integer(0), static_cast<qint16>(m_facts.experiments.size()));
        m_facts.experiments.append({.number = rows.integer(0),
                                    .name = rows.text(1),
                                    .setting = rows.coded<domain::Setting>(2),
                                    .firstMonth = rows.number(3),
                                    .lastMonth = rows.number(4),
                                    .planned = rows.number(5),
                                    .k = rows.number(6)});
    }
}

void FactsReader::learnCodes(const QByteArrayList& codes)
{
    m_meanings = {.roles = meaningsOf<domain::Role>(codes),
                  .interpreters = meaningsOf<domain::Interpreter>(codes),
                  .sources = meaningsOf<domain::NeedSource>(codes),
                  .statuses = meaningsOf<domain::AgreementStatus>(codes),
                  .places = std::vector<Place*>(static_cast<std::size_t>(codes.size()) + 1)};
    for (Place& place : m_places) {
        const qsizetype code = codes.indexOf(place.item);
        if (code < 0)
            continue; // nobody answered it
        m_meanings.places[static_cast<std::size_t>(code) + 1] = &place;
        place.optionOf = {unknownCode};
        for (const QByteArray& each : codes) {
            const qsizetype option = place.options.indexOf(each);
            place.optionOf.push_back(option >= 0 && option < mostOptions ? static_cast<quint8>(option) : unknownCode);
        }
    }
}

// Only the room: what is not written yet costs nothing.
void FactsReader::makeRoom(std::size_t sessions)
{
    reserveRows(m_facts.columns, sessions);
    m_facts.number.reserve(sessions);
    m_facts.experiment.reserve(sessions);
    m_facts.month.reserve(sessions);
    m_facts.minutes.reserve(sessions);
    for (auto* codes : {&m_facts.closed, &m_facts.nodeBand, &m_facts.learning, &m_facts.interpreter, &m_facts.written})
        codes->reserve(sessions);
    m_facts.roles.reserve(sessions);
    m_facts.professionals.reserve(sessions);
}

void FactsReader::add(const storage::PackedBatch& sessions)
{
    const std::size_t rows = m_facts.number.size() + sessions.size();
    setRows(m_facts.columns, rows);
    m_facts.roles.resize(rows);
    m_facts.professionals.resize(rows);
    for (std::size_t place = 0; place < sessions.size(); ++place)
        add(sessions.session(place));
}

void FactsReader::add(const storage::PackedSession& packed)
{
    const std::size_t row = m_facts.number.size();
    const CodedSession& session = m_session;
    storage::Unpacker bytes(packed.facts);
    unpackHeading(bytes, m_session);
    const auto interpreter = meaning(m_meanings.interpreters, session.interpreter);
    m_facts.number.push_back(packed.number);
    m_facts.experiment.push_back(packed.experiment ? m_experiments.value(*packed.experiment, -1) : qint16{-1});
    m_facts.month.push_back(asSmall(session.month));
    m_facts.closed.push_back(session.closed);
    m_facts.minutes.push_back(asSmall(session.minutes));
    m_facts.nodeBand.push_back(static_cast<quint8>(session.nodeBand));
    m_facts.learning.push_back(session.learning);
    m_facts.interpreter.push_back(interpreter ? static_cast<quint8>(*interpreter) : unknownCode);
    m_facts.written.push_back(session.written ? static_cast<quint8>(*session.written) : unknownCode);

    m_repliers.clear();
    for (const CodedSession::Participant& participant : session.participants)
        addParticipant(participant, row);
    for (const CodedSession::Agreement& agreement : session.agreements)
        addAgreement(agreement, row);
    unpackAnswers(bytes, m_options, [&](const CodedSession::Answer& answer, const std::vector<int>& options) {
        addAnswer(answer, options, row);
    });
}

void FactsReader::addParticipant(const CodedSession::Participant& participant, std::size_t row)
{
    const std::optional<domain::Role> role = meaning(m_meanings.roles, participant.role);
    if (!role)
        throw StorageError(StorageError::Kind::Damaged, "a participant without a role");
    m_facts.roles[row] |= bitOf(*role);
    m_facts.professionals[row] += domain::isProfessional(*role);
    addReplier(participant.respondent, *role, row);
}

void FactsReader::addReplier(int respondent, domain::Role role, std::size_t row)
{
    Replies* replies = m_replies[static_cast<std::size_t>(role)];
    if (!replies)
        return;
    m_repliers.push_back({.respondent = respondent, .role = role, .replies = replies, .row = replies->session.size()});
    replies->session.push_back(static_cast<qint32>(row));
    if (!replies->columns.empty() && replies->columns.front().cells.size() < replies->session.size())
        setRows(replies->columns, replies->session.size() + replies->session.size() / 2 + 1); // cut off at the end
}

void FactsReader::addAgreement(const CodedSession::Agreement& agreement, std::size_t row)
{
    const auto source = meaning(m_meanings.sources, agreement.source);
    const auto status = meaning(m_meanings.statuses, agreement.status);
    m_facts.agreed.session.push_back(static_cast<qint32>(row));
    m_facts.agreed.source.push_back(static_cast<quint8>(source ? static_cast<std::size_t>(*source) : withoutSource));
    m_facts.agreed.status.push_back(static_cast<quint8>(status ? static_cast<std::size_t>(*status) : withoutStatus));
}

void FactsReader::addAnswer(const CodedSession::Answer& answer, const std::vector<int>& options, std::size_t row)
{
    const auto item = static_cast<std::size_t>(answer.item);
    const Place* place = item < m_meanings.places.size() ? m_meanings.places[item] : nullptr;
    const Target cell = place ? target(*place, answer.respondent, row) : Target{};
    if (!cell.column)
        return;
    cell.column->cells[cell.row] = cellOf(answer.state);
    if (place->hasNumber)
        cell.column->numbers[cell.row] = asSmall(answer.number);
    if (answer.state != domain::AnswerState::Given)
        return;

    for (const int code : options) {
        const auto number = static_cast<std::size_t>(code);
        const quint8 option = number < place->optionOf.size() ? place->optionOf[number] : unknownCode;
        if (place->hasChoices)
            cell.column->choices[cell.row] |= option != unknownCode ? 1U << option : unknownOption;
        else if (option != unknownCode)
            cell.column->cells[cell.row] = static_cast<quint8>(Cell::firstOption + option);
    }
}

FactsReader::Target FactsReader::target(const Place& place, int respondent, std::size_t row)
{
    if (place.isAskedOnce)
        return respondent == CodedSession::askedOnce ? Target{&m_facts.columns[place.column], row} : Target{};
    const auto by = std::ranges::find(m_repliers, respondent, &Replier::respondent);
    if (by == m_repliers.end() || !isAsked(place.respondent, by->role))
        return {};
    return {&by->replies->columns[place.column], by->row};
}

} // namespace evaluation
