#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace storage {

class Database;

// An attribute that a file tells, and how precisely: both codes.
struct ToldAttribute
{
    QString code;
    QString level;

    friend bool operator==(const ToldAttribute&, const ToldAttribute&) = default;
};

// What a file tells of one session.
struct ToldSession
{
    qint64 session = 0; // its number
    QStringList values; // codes, in the order of the attributes

    friend bool operator==(const ToldSession&, const ToldSession&) = default;
};

// A file of anonymised summaries that went out.
struct SummaryExport
{
    qint64 number = 0; // given when it is saved
    QDate madeOn;
    int k = 0;
    int sessions = 0; // in the file; more than there are rows where some were erased since
    QList<ToldAttribute> attributes;
    QList<ToldSession> rows;
    std::optional<QDate> goneOn; // no copy of it is left

    friend bool operator==(const SummaryExport&, const SummaryExport&) = default;
};

// Keeps which summaries went out. Every member throws StorageError.
class SummaryExportStore
{
public:
    explicit SummaryExportStore(Database& database) : m_database(database) {}

    void save(const SummaryExport& made);
    void markGone(qint64 number, const std::optional<QDate>& day); // without a day: there is one after all
    QList<SummaryExport> all() const;                              // the oldest first

private:
    Database& m_database;
};

} // namespace storage
