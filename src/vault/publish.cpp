#include "vault/publish.h"

#include "storage/practice_store.h"
#include "storage/session_codes.h"
#include "storage/statement.h"
#include "storage/storage_error.h"
#include "storage/transaction.h"
#include "vault/evaluation_file.h"

#include <QHash>

namespace vault {

using storage::Statement;
using storage::StorageError;

namespace {

std::optional<QString> optionalText(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

qint64 firstOf(storage::Database& database, const char* sql)
{
    Statement row(database, sql);
    row.next();
    return row.integer(0);
}

// Copies the rows of one practice out of eval_* and nothing else.
class Publisher
{
public:
    Publisher(storage::Database& vault, storage::Database& file, QString practice)
        : m_vault(vault),
          m_file(file),
          m_practice(std::move(practice))
    {
    }

    void requireSameTerms(const PublicationTerms& terms);
    void removeEarlier();
    void addPractice(const PublicationTerms& terms);
    void copyExperiments();
    void forgetCodes();
    Published copySessions();

private:
    // The statements that copy what belongs to a session, prepared once.
    struct Copying;

    void copySession(Copying& copying, qint64 number, qint64 newNumber);

    storage::Database& m_vault;
    storage::Database& m_file;
    QString m_practice;
    qint64 m_number = 0; // of the practice in the file
    QHash<qint64, qint64> m_experiments;
};

struct Publisher::Copying
{
    Copying(storage::Database& vault, storage::Database& file)
        : session(vault, R"sql(
              SELECT experiment, month, closed, minutes, node_band, relation_band, interpreter, written
              FROM eval_session
              WHERE session = ?
          )sql"),
          participants(vault, "SELECT respondent, role FROM eval_participant WHERE session = ?"),
          agreements(vault, "SELECT source, status FROM eval_agreement WHERE session = ? ORDER BY source, status"),
          answers(vault, "SELECT item, respondent, state, number FROM eval_answer WHERE session = ?"),
          choices(vault, "SELECT item, respondent, option FROM eval_choice WHERE session = ?"),
          addToPractice(file, "INSERT INTO practice_session (session, practice) VALUES (?, ?)"),
          addSession(file, R"sql(
              INSERT INTO eval_session (session, experiment, month, closed, minutes, node_band, relation_band, learning,
                                        interpreter, written)
              VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
          )sql"),
          addParticipant(file, "INSERT INTO eval_participant (session, respondent, role) VALUES (?, ?, ?)"),
          addAgreement(file, "INSERT INTO eval_agreement (session, source, status) VALUES (?, ?, ?)"),
          addAnswer(file, "INSERT INTO eval_answer (session, item, respondent, state, number) VALUES (?, ?, ?, ?, ?)"),
          addChoice(file, "INSERT INTO eval_choice (session, item, respondent, option) VALUES (?, ?, ?, ?)")
    {
    }

    Statement session;
    Statement participants;
    Statement agreements;
    Statement answers;
    Statement choices;
    Statement addToPractice;
    Statement addSession;
    Statement addParticipant;
    Statement addAgreement;
    Statement addAnswer;
    Statement addChoice;
};

void Publisher::requireSameTerms(const PublicationTerms& terms)
{
    Statement others(m_file, "SELECT evaluation_set, set_version, k FROM practice WHERE id <> ?");
    others.bind(m_practice);
    while (others.next()) {
        if (others.text(0) != terms.evaluationSet || others.integer(1) > terms.setVersion)
            throw StorageError(StorageError::Kind::OtherEvaluationSet, "published with another evaluation set");
        if (others.integer(2) != terms.k)
            throw StorageError(StorageError::Kind::OtherThreshold, "published with another k");
    }
}

void Publisher::removeEarlier()
{
    Statement(m_file, "DELETE FROM practice WHERE id = ?").bind(m_practice).run(); // its rows go with it
}

void Publisher::addPractice(const PublicationTerms& terms)
{
    m_number = firstOf(m_file, "SELECT coalesce(max(number), 0) + 1 FROM practice");
    Statement(m_file, R"sql(
        INSERT INTO practice (number, id, published_on, evaluation_set, set_version, k) VALUES (?, ?, ?, ?, ?, ?)
    )sql")
        .bind(m_number, m_practice, terms.on, terms.evaluationSet, terms.setVersion, terms.k)
        .run();
}

void Publisher::copyExperiments()
{
    qint64 number = firstOf(m_file, "SELECT coalesce(max(experiment), 0) FROM practice_experiment");
    Statement addToPractice(m_file, "INSERT INTO practice_experiment (experiment, practice) VALUES (?, ?)");
    Statement add(m_file, R"sql(
        INSERT INTO eval_experiment (experiment, name, setting, first_month, last_month, planned, k)
        VALUES (?, ?, ?, ?, ?, ?, ?)
    )sql");
    Statement rows(m_vault, R"sql(
        SELECT experiment, name, setting, first_month, last_month, planned, k FROM eval_experiment ORDER BY experiment
    )sql");
    while (rows.next()) {
        m_experiments.insert(rows.integer(0), ++number);
        addToPractice.bind(number, m_number).run();
        add.bind(number, rows.text(1), rows.text(2), rows.number(3), rows.number(4), rows.number(5), rows.number(6))
            .run();
    }
}

// All of them: the code book may hold codes of conversations that are gone.
void Publisher::forgetCodes()
{
    m_file.execute(R"sql(
        DELETE FROM eval_coded;
        DELETE FROM eval_code;
        INSERT INTO eval_uncoded (session) SELECT session FROM eval_session WHERE true ON CONFLICT DO NOTHING;
    )sql");
}

Published Publisher::copySessions()
{
    Published published;
    qint64 newNumber = firstOf(m_file, "SELECT coalesce(max(session), 0) FROM practice_session");
    Copying copying(m_vault, m_file);
    // in no order, else the new numbers would say which conversation came first
    Statement rows(m_vault, "SELECT session, learning FROM eval_session ORDER BY random()");
    while (rows.next()) {
        if (rows.integer(1) == 1) {
            copySession(copying, rows.integer(0), ++newNumber);
            ++published.sessions;
        } else {
            ++published.withoutPermission;
        }
    }
    return published;
}

void Publisher::copySession(Copying& copying, qint64 number, qint64 newNumber)
{
    Statement& session = copying.session.bind(number);
    session.next();
    std::optional<qint64> experiment;
    if (!session.isNull(0))
        experiment = m_experiments.value(session.integer(0));
    copying.addToPractice.bind(newNumber, m_number).run();
    copying.addSession
        .bind(newNumber, experiment, session.integer(1), session.integer(2), session.number(3), session.integer(4),
              session.integer(5), optionalText(session, 6), session.number(7))
        .run();

    for (Statement& row = copying.participants.bind(number); row.next();)
        copying.addParticipant.bind(newNumber, row.integer(0), row.text(1)).run();
    for (Statement& row = copying.agreements.bind(number); row.next();)
        copying.addAgreement.bind(newNumber, optionalText(row, 0), optionalText(row, 1)).run();
    for (Statement& row = copying.answers.bind(number); row.next();)
        copying.addAnswer.bind(newNumber, row.text(0), row.number(1), row.text(2), row.number(3)).run();
    for (Statement& row = copying.choices.bind(number); row.next();)
        copying.addChoice.bind(newNumber, row.text(0), row.number(1), row.text(2)).run();
}

} // namespace

Published toBePublished(storage::Database& vault)
{
    Published counts;
    Statement rows(vault, "SELECT learning, count(*) FROM eval_session GROUP BY learning");
    while (rows.next()) {
        int& count = rows.integer(0) == 1 ? counts.sessions : counts.withoutPermission;
        count += static_cast<int>(rows.integer(1));
    }
    return counts;
}

Published publish(storage::Database& vault, EvaluationFile& file, const PublicationTerms& terms)
{
    Publisher publisher(vault, file.database(), storage::PracticeStore(vault).publishedAs());
    storage::Transaction transaction(file.database());
    publisher.requireSameTerms(terms);
    publisher.removeEarlier();
    publisher.addPractice(terms);
    publisher.copyExperiments();
    const Published published = publisher.copySessions();
    publisher.forgetCodes();
    transaction.commit();
    storage::codeSessions(file.database());
    file.database().execute("VACUUM"); // what was removed could still stand in a corner of a page
    return published;
}

} // namespace vault
