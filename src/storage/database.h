#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>

struct sqlite3;

namespace storage {

// The key of a database file as it is, not a passphrase.
using RawKey = std::array<unsigned char, 32>;

// How a file begins, enough to see what kind of file it is.
struct FileStart
{
    qint64 size = 0;
    QByteArray bytes; // the first page, or less of a shorter file
};

// Reads through SQLite: opening and closing the file in any other way would drop the locks that a
// connection of this same process holds on it. Kind::Absent, NotAVault (not a file at all) or ReadOnly (not even
// readable).
FileStart readStart(const QString& path);

// One connection to an encrypted database file, which no other program can open meanwhile.
// Movable; closes on destruction. Every member throws StorageError.
class Database
{
public:
    static constexpr int pageSize = 4096;

    // Makes a new file that only its owner can read, or nothing; Kind::AlreadyThere if there is one.
    static Database create(const QString& path, const RawKey& key);

    // Opens a file; Kind::WrongKey if the key does not fit, which is also what a file that is no database looks like.
    // A failed open changes nothing, not even what a crashed program left to be recovered.
    static Database open(const QString& path, const RawKey& key);

    // Runs one or more statements that return no rows.
    void execute(const char* sql);

    // Brings everything into the main file and empties the log beside it.
    void checkpoint();

    // Throws Kind::Damaged when a page is not as it was written. The log is not looked at: checkpoint first.
    void checkIntegrity();

    // Writes a copy under the same key, complete or not at all; Kind::AlreadyThere if there is a file.
    void copyTo(const QString& path);

    // What a crashed program left to be recovered stays as it is when this connection closes.
    void leaveAsFound();

    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3* handle) const;
    };

    explicit Database(sqlite3* handle) : m_handle(handle) {}

    static Database connect(const QString& path, const RawKey& key);
    void unlock(const RawKey& key);
    void demandGuards();
    void keepLogOnClose(int keep);

    std::unique_ptr<sqlite3, Close> m_handle;
    bool m_foundLog = false; // a crashed program left a log
};

// Throws the StorageError for the connection's most recent failure.
[[noreturn]] void throwLastError(sqlite3* handle);

} // namespace storage
