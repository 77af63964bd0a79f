#include "storage/session_codes.h"

#include "storage/database.h"
#include "storage/storage_error.h"
#include "storage/transaction.h"

#include <algorithm>

namespace storage {

namespace {

// Codes one conversation from the views of the evaluation, with statements that are prepared once.
class SessionCoder
{
public:
    SessionCoder(Database& database, CodeBook& codeBook);

    std::optional<CodedSession> code(qint64 number); // none where the evaluation does not count it

private:
    int codeIn(const Statement& row, int column)
    {
        return row.isNull(column) ? 0 : m_codeBook.numberOf(row.bytes(column));
    }
    bool readHeading(qint64 number, CodedSession& session);
    void readAnswers(qint64 number, CodedSession& session);

    CodeBook& m_codeBook;
    Statement m_session;
    Statement m_participants;
    Statement m_agreements;
    Statement m_answers;
    Statement m_choices;
};

SessionCoder::SessionCoder(Database& database, CodeBook& codeBook)
    : m_codeBook(codeBook),
      m_session(database, R"sql(
          SELECT experiment, month, closed, learning, minutes, node_band, relation_band, interpreter, written
          FROM eval_session
          WHERE session = ?
      )sql"),
      m_participants(database, "SELECT respondent, role FROM eval_participant WHERE session = ? ORDER BY respondent"),
      m_agreements(database, "SELECT source, status FROM eval_agreement WHERE session = ?"),
      m_answers(database, "SELECT item, respondent, state, number FROM eval_answer WHERE session = ?"),
      m_choices(database, "SELECT item, respondent, option FROM eval_choice WHERE session = ?")
{
}

std::optional<CodedSession> SessionCoder::code(qint64 number)
{
    CodedSession session;
    if (!readHeading(number, session))
        return std::nullopt;
    for (m_participants.bind(number); m_participants.next();) {
        session.participants.push_back(
            {.respondent = static_cast<int>(m_participants.integer(0)), .role = codeIn(m_participants, 1)});
    }
    for (m_agreements.bind(number); m_agreements.next();)
        session.agreements.push_back({.source = codeIn(m_agreements, 0), .status = codeIn(m_agreements, 1)});
    readAnswers(number, session);
    return session;
}

bool SessionCoder::readHeading(qint64 number, CodedSession& session)
{
    if (!m_session.bind(number).next())
        return false;
    session.experiment = m_session.isNull(0) ? std::nullopt : std::optional(m_session.integer(0));
    session.month = static_cast<int>(m_session.integer(1));
    session.closed = m_session.integer(2) != 0;
    session.learning = m_session.integer(3) != 0;
    session.minutes = m_session.number(4);
    session.nodeBand = static_cast<int>(m_session.integer(5));
    session.relationBand = static_cast<int>(m_session.integer(6));
    session.interpreter = codeIn(m_session, 7);
    session.written = m_session.number(8);
    return true;
}

void SessionCoder::readAnswers(qint64 number, CodedSession& session)
{
    for (m_answers.bind(number); m_answers.next();) {
        session.answers.push_back({.item = codeIn(m_answers, 0),
                                   .respondent = m_answers.number(1).value_or(CodedSession::askedOnce),
                                   .state = m_answers.coded<domain::AnswerState>(2),
                                   .number = m_answers.number(3)});
    }

    std::vector<std::pair<std::size_t, int>> chosen; // place of the answer, option
    for (m_choices.bind(number); m_choices.next();) {
        const int item = codeIn(m_choices, 0);
        const int respondent = m_choices.number(1).value_or(CodedSession::askedOnce);
        const auto answer = std::ranges::find_if(session.answers, [&](const CodedSession::Answer& each) {
            return each.item == item && each.respondent == respondent;
        });
        if (answer == session.answers.end())
            continue;
        ++answer->optionCount;
        chosen.emplace_back(answer - session.answers.begin(), codeIn(m_choices, 2));
    }
    std::ranges::stable_sort(chosen, {}, &std::pair<std::size_t, int>::first);
    for (const auto& [answer, option] : chosen)
        session.options.push_back(option);
}

std::vector<qint64> uncodedNumbers(Database& database)
{
    std::vector<qint64> numbers;
    Statement rows(database, "SELECT session FROM eval_uncoded ORDER BY session");
    while (rows.next())
        numbers.push_back(rows.integer(0));
    return numbers;
}

} // namespace

CodeBook::CodeBook(Database& database) : m_database(database)
{
    Statement rows(database, "SELECT number, code FROM eval_code ORDER BY number");
    while (rows.next()) {
        numberOf(rows.bytes(1));
        if (rows.integer(0) != m_codes.size())
            throw StorageError(StorageError::Kind::Damaged, "a gap in the code book");
    }
    m_written = m_codes.size();
}

int CodeBook::numberOf(QByteArrayView code)
{
    const auto found = m_numbers.constFind(QByteArray::fromRawData(code.data(), code.size()));
    if (found != m_numbers.constEnd())
        return *found;
    m_codes.append(code.toByteArray());
    m_numbers.insert(m_codes.last(), static_cast<int>(m_codes.size()));
    return static_cast<int>(m_codes.size());
}

void CodeBook::writeNew()
{
    Statement row(m_database, "INSERT INTO eval_code (number, code) VALUES (?, ?)");
    for (; m_written < m_codes.size(); ++m_written)
        row.bind(m_written + 1, QString::fromUtf8(m_codes[m_written])).run();
}

PackedSession PackedBatch::session(std::size_t place) const
{
    const Row& row = m_rows[place];
    const qsizetype begin = place == 0 ? 0 : m_rows[place - 1].end;
    return {.number = row.number,
            .experiment = row.experiment,
            .facts = QByteArrayView(m_bytes).sliced(begin, row.end - begin)};
}

void PackedBatch::append(const PackedSession& session)
{
    m_bytes.append(session.facts);
    m_rows.push_back({.number = session.number, .experiment = session.experiment, .end = m_bytes.size()});
}

PackedSessions::PackedSessions(Database& database)
    : m_codeBook(database),
      m_rows(database, "SELECT session, experiment, facts FROM eval_coded ORDER BY session")
{
    SessionCoder coder(database, m_codeBook);
    for (const qint64 number : uncodedNumbers(database)) {
        if (const std::optional<CodedSession> session = coder.code(number))
            m_changed.append({.number = number, .experiment = session->experiment, .facts = pack(*session)});
    }
    Statement packed(database, "SELECT count(*) FROM eval_coded");
    packed.next();
    m_count = m_changed.size() + static_cast<std::size_t>(packed.integer(0));
    m_hasRow = m_rows.next();
}

PackedBatch PackedSessions::next(std::size_t most)
{
    PackedBatch batch;
    for (std::size_t left = std::min(most, m_count - m_given); left > 0; --left)
        takeNext(batch);
    m_given += batch.size();
    return batch;
}

// Both are in order, so the one with the lower number comes first.
void PackedSessions::takeNext(PackedBatch& batch)
{
    const bool hasChanged = m_nextChanged < m_changed.size();
    if (hasChanged && (!m_hasRow || m_changed.session(m_nextChanged).number < m_rows.integer(0)))
        return batch.append(m_changed.session(m_nextChanged++));
    if (!m_hasRow)
        throw StorageError(StorageError::Kind::Other, "fewer coded sessions than were counted");
    batch.append({.number = m_rows.integer(0),
                  .experiment = m_rows.isNull(1) ? std::nullopt : std::optional(m_rows.integer(1)),
                  .facts = m_rows.blob(2)});
    m_hasRow = m_rows.next();
}

void forgetCodes(Database& database, qint64 session)
{
    Statement(database, "DELETE FROM eval_coded WHERE session = ?").bind(session).run();
    Statement(database, "INSERT INTO eval_uncoded (session) VALUES (?) ON CONFLICT DO NOTHING").bind(session).run();
}

void forgetCodes(Database& database)
{
    database.execute(R"sql(
        DELETE FROM eval_coded;
        INSERT INTO eval_uncoded (session) SELECT number FROM session WHERE true ON CONFLICT DO NOTHING;
    )sql");
}

void codeSessions(Database& database)
{
    const std::vector<qint64> uncoded = uncodedNumbers(database);
    if (uncoded.empty())
        return; // and not a byte of the file changes
    CodeBook codeBook(database);
    SessionCoder coder(database, codeBook);
    Statement write(database, "INSERT INTO eval_coded (session, experiment, facts) VALUES (?, ?, ?)");
    Transaction transaction(database);
    for (const qint64 number : uncoded) {
        if (const std::optional<CodedSession> session = coder.code(number))
            write.bind(number, session->experiment, pack(*session)).run();
    }
    codeBook.writeNew();
    database.execute("DELETE FROM eval_uncoded");
    transaction.commit();
}

} // namespace storage
