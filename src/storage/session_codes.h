#pragma once

#include "storage/coded_session.h"
#include "storage/statement.h"

#include <QByteArrayList>
#include <QHash>

namespace storage {

// The numbers of the codes in one file. Numbers count up from 1 and never change.
class CodeBook
{
public:
    explicit CodeBook(Database& database); // throws StorageError

    int numberOf(QByteArrayView code);                      // a new one for a code that is not there yet
    const QByteArrayList& codes() const { return m_codes; } // the first has number 1

    void writeNew(); // those that came since; throws StorageError

private:
    Database& m_database;
    QByteArrayList m_codes;
    QHash<QByteArray, int> m_numbers;
    qsizetype m_written = 0;
};

struct PackedSession
{
    qint64 number = 0;
    std::optional<qint64> experiment;
    QByteArrayView facts; // for unpack(); lives as long as the batch it is in
};

// Several packed conversations, whose bytes stand one after another.
class PackedBatch
{
public:
    std::size_t size() const { return m_rows.size(); }
    PackedSession session(std::size_t place) const;

    void append(const PackedSession& session);

private:
    struct Row
    {
        qint64 number = 0;
        std::optional<qint64> experiment;
        qsizetype end = 0; // of its bytes
    };

    std::vector<Row> m_rows;
    QByteArray m_bytes;
};

// Every conversation that the evaluation counts, packed, in the order of their numbers: as they stand in the file, and
// those that changed since as the views eval_* have them now. Every member throws StorageError.
class PackedSessions
{
public:
    explicit PackedSessions(Database& database);

    std::size_t count() const { return m_count; }
    const QByteArrayList& codes() const { return m_codeBook.codes(); } // complete from the start
    PackedBatch next(std::size_t most);                                // empty after the last

private:
    void takeNext(PackedBatch& batch);

    CodeBook m_codeBook;
    PackedBatch m_changed; // by number
    std::size_t m_nextChanged = 0;
    std::size_t m_count = 0;
    std::size_t m_given = 0;
    Statement m_rows;
    bool m_hasRow = false; // one that is not given yet
};

// One conversation, or all, are to be packed anew. The transaction is the caller's. Throws StorageError.
void forgetCodes(Database& database, qint64 session);
void forgetCodes(Database& database);

// Packs the conversations that are not yet, whole or not at all. Throws StorageError.
void codeSessions(Database& database);

} // namespace storage
