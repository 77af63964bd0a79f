#include "vault/evaluation_file.h"

#include "storage/migrations.h"
#include "storage/session_codes.h"
#include "storage/statement.h"
#include "storage/storage_error.h"
#include "storage/transaction.h"
#include "vault/file_kind.h"
#include "vault/locked_file.h"
#include "vault/vault.h"

#include <QFile>
#include <QUuid>

namespace vault {

using Kind = storage::StorageError::Kind;
using storage::StorageError;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mark = 1313295685; // "NGEE", where a vault has nothing

// The tables eval_* have the columns of the views of that name in a vault, so that one query reads either. Only codes,
// numbers and the names of experiments fit in them.
constexpr const char* schema = R"sql(
    CREATE TABLE practice (
        number         INTEGER PRIMARY KEY,
        id             TEXT    NOT NULL UNIQUE,
        published_on   TEXT    NOT NULL,         -- ISO 8601 date
        evaluation_set TEXT    NOT NULL,
        set_version    INTEGER NOT NULL,
        k              INTEGER NOT NULL
    ) STRICT;

    -- Numbers are given out by the file, so that those of practices never meet.
    CREATE TABLE practice_experiment (
        experiment INTEGER PRIMARY KEY,
        practice   INTEGER NOT NULL REFERENCES practice (number) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX experiments_of_practice ON practice_experiment (practice);

    CREATE TABLE practice_session (
        session  INTEGER PRIMARY KEY,
        practice INTEGER NOT NULL REFERENCES practice (number) ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX sessions_of_practice ON practice_session (practice);

    CREATE TABLE eval_experiment (
        experiment  INTEGER PRIMARY KEY REFERENCES practice_experiment (experiment) ON DELETE CASCADE,
        name        TEXT    NOT NULL,
        setting     TEXT    NOT NULL CHECK (setting NOT GLOB '*[^a-z0-9_]*'),
        first_month INTEGER,
        last_month  INTEGER,
        planned     INTEGER,
        k           INTEGER CHECK (k >= 5)
    ) STRICT;

    CREATE TABLE eval_session (
        session       INTEGER PRIMARY KEY REFERENCES practice_session (session) ON DELETE CASCADE,
        experiment    INTEGER,
        month         INTEGER NOT NULL,
        closed        INTEGER NOT NULL,
        minutes       INTEGER,
        node_band     INTEGER NOT NULL,
        relation_band INTEGER NOT NULL,
        learning      INTEGER NOT NULL CHECK (learning = 1),
        interpreter   TEXT    CHECK (interpreter NOT GLOB '*[^a-z0-9_]*'),
        written       INTEGER CHECK (written BETWEEN 0 AND 15)
    ) STRICT;

    CREATE TABLE eval_participant (
        session    INTEGER NOT NULL REFERENCES eval_session (session) ON DELETE CASCADE,
        respondent INTEGER NOT NULL,
        role       TEXT    NOT NULL CHECK (role NOT GLOB '*[^a-z0-9_]*'),
        PRIMARY KEY (session, respondent)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE eval_agreement (
        session INTEGER NOT NULL REFERENCES eval_session (session) ON DELETE CASCADE,
        source  TEXT CHECK (source NOT GLOB '*[^a-z0-9_]*'),
        status  TEXT CHECK (status NOT GLOB '*[^a-z0-9_]*')
    ) STRICT;
    CREATE INDEX agreements_of_session ON eval_agreement (session);

    CREATE TABLE eval_answer (
        session    INTEGER NOT NULL REFERENCES eval_session (session) ON DELETE CASCADE,
        item       TEXT    NOT NULL CHECK (item NOT GLOB '*[^a-z0-9_]*'),
        respondent INTEGER,
        state      TEXT    NOT NULL CHECK (state NOT GLOB '*[^a-z0-9_]*'),
        number     INTEGER
    ) STRICT;
    CREATE INDEX answers_of_session ON eval_answer (session);

    CREATE TABLE eval_choice (
        session    INTEGER NOT NULL REFERENCES eval_session (session) ON DELETE CASCADE,
        item       TEXT    NOT NULL CHECK (item NOT GLOB '*[^a-z0-9_]*'),
        respondent INTEGER,
        option     TEXT    NOT NULL CHECK (option NOT GLOB '*[^a-z0-9_]*')
    ) STRICT;
    CREATE INDEX choices_of_session ON eval_choice (session);

    -- Empty: sentences travel only once they have been reviewed.
    CREATE TABLE eval_sentence (
        session    INTEGER NOT NULL REFERENCES eval_session (session) ON DELETE CASCADE,
        item       TEXT    NOT NULL,
        respondent INTEGER,
        role       TEXT,
        text       TEXT    NOT NULL
    ) STRICT;
    CREATE INDEX sentences_of_session ON eval_sentence (session);
)sql";

// What the tables above say of a session in one row, as in a vault.
constexpr const char* codedSchema = R"sql(
    CREATE TABLE eval_code (
        number INTEGER PRIMARY KEY,
        code   TEXT    NOT NULL UNIQUE CHECK (code NOT GLOB '*[^a-z0-9_]*')
    ) STRICT;

    CREATE TABLE eval_coded (
        session    INTEGER PRIMARY KEY REFERENCES eval_session (session) ON DELETE CASCADE,
        experiment INTEGER,
        facts      BLOB    NOT NULL
    ) STRICT;

    CREATE TABLE eval_uncoded (
        session INTEGER PRIMARY KEY REFERENCES eval_session (session) ON DELETE CASCADE
    ) STRICT;
    INSERT INTO eval_uncoded (session) SELECT session FROM eval_session;
)sql";

// What the first schema did not have. In rows that were published before it is not known.
constexpr const char* secondSchema = R"sql(
    ALTER TABLE eval_session ADD COLUMN interpreter TEXT CHECK (interpreter NOT GLOB '*[^a-z0-9_]*');
    ALTER TABLE eval_session ADD COLUMN written INTEGER CHECK (written BETWEEN 0 AND 15);
)sql";

// What the schema before the last one did not have: no experiment asked for more than the others.
constexpr const char* thresholdSchema = R"sql(
    ALTER TABLE eval_experiment ADD COLUMN k INTEGER CHECK (k >= 5);
)sql";

void setSchemaVersion(storage::Database& database)
{
    database.execute(("PRAGMA user_version = " + std::to_string(EvaluationFile::schemaVersion)).c_str());
}

void makeSchema(storage::Database& database)
{
    storage::Transaction transaction(database);
    database.execute(schema);
    database.execute(codedSchema);
    database.execute(("PRAGMA application_id = " + std::to_string(mark)).c_str());
    setSchemaVersion(database);
    transaction.commit();
}

void requireReadable(storage::Database& database)
{
    if (!isEvaluationFile(database))
        throw StorageError(Kind::NotAnEvaluationFile, "no evaluation file");
    const qint64 version = storage::schemaVersion(database);
    if (version < 1 || version > EvaluationFile::schemaVersion)
        throw StorageError(Kind::NewerSchema, "evaluation file of schema version " + std::to_string(version));
    database.checkpoint(); // finishes what a crash interrupted, so that every page can be checked
    database.checkIntegrity();
}

void bringUpToDate(storage::Database& database)
{
    const qint64 version = storage::schemaVersion(database);
    if (version == EvaluationFile::schemaVersion)
        return;
    storage::Transaction transaction(database);
    if (version < 2)
        database.execute(secondSchema);
    if (version < 3)
        database.execute(codedSchema);
    database.execute(thresholdSchema);
    setSchemaVersion(database);
    transaction.commit();
    storage::codeSessions(database);
}

} // namespace

EvaluationFile::EvaluationFile(QString path, QString databasePath, storage::Database database)
    : m_path(std::move(path)),
      m_databasePath(std::move(databasePath)),
      m_database(std::make_unique<storage::Database>(std::move(database)))
{
}

EvaluationFile EvaluationFile::create(const QString& path, const Passphrase& passphrase, DerivationCost cost)
{
    requireNothingAt(path); // before the slow step
    const DataKey key = DataKey::random();
    const KeyFile keyFile = KeyFile::wrap(key, passphrase, cost);
    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    EvaluationFile file(path, unfinished, storage::Database::create(unfinished, key.raw()));
    file.m_newKeyFile = std::make_unique<KeyFile>(keyFile);
    makeSchema(file.database());
    return file;
}

EvaluationFile EvaluationFile::open(const QString& path, const Passphrase& passphrase)
{
    return open(path, unwrapKey(path, passphrase));
}

EvaluationFile EvaluationFile::open(const QString& path, const DataKey& key)
{
    requireVault(path);
    EvaluationFile file(path, path, openLocked(path, key));
    try {
        requireReadable(file.database());
        bringUpToDate(file.database());
    } catch (const StorageError&) {
        file.m_database->leaveAsFound();
        throw;
    }
    return file;
}

EvaluationFile::~EvaluationFile()
{
    m_database.reset();
    if (m_newKeyFile)
        QFile::remove(m_databasePath);
}

void EvaluationFile::close()
{
    if (!m_database)
        return;
    m_database->checkpoint();
    m_database.reset();
    if (m_newKeyFile)
        putInPlace();
}

void EvaluationFile::putInPlace()
{
    requireNothingAt(m_path);
    m_newKeyFile->writeNew(KeyFile::pathFor(m_path));
    if (!QFile::rename(m_databasePath, m_path)) {
        QFile::remove(KeyFile::pathFor(m_path)); // ours: nothing was here before
        throw StorageError(Kind::Other, "the new file could not be put in its place");
    }
    m_newKeyFile.reset();
}

bool isEvaluationFile(storage::Database& database)
{
    storage::Statement query(database, "PRAGMA application_id");
    return query.next() && query.integer(0) == mark;
}

bool isEvaluationFile(const QString& path, const DataKey& key)
{
    requireVault(path);
    storage::Database database = openLocked(path, key);
    const bool isOne = isEvaluationFile(database);
    database.leaveAsFound();
    return isOne;
}

} // namespace vault
