#pragma once

#include <QString>

#include <array>
#include <memory>

struct sqlite3;

namespace storage {

// The key of a database file as it is, not a passphrase.
using RawKey = std::array<unsigned char, 32>;

// One connection to an encrypted database file, which no other program can open meanwhile.
// Movable; closes on destruction. Every member throws StorageError.
class Database
{
public:
    // Makes a new file; Kind::AlreadyThere if there is one.
    static Database create(const QString& path, const RawKey& key);

    // Opens a file; Kind::WrongKey if the key does not fit, which is also what a file that is no database looks like.
    static Database open(const QString& path, const RawKey& key);

    // Runs one or more statements that return no rows.
    void execute(const char* sql);

    // Throws Kind::Damaged when a page is not as it was written.
    void checkIntegrity();

    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3* handle) const;
    };

    explicit Database(sqlite3* handle) : m_handle(handle) {}

    static Database connect(const QString& path, const RawKey& key, int flags);

    std::unique_ptr<sqlite3, Close> m_handle;
};

// Throws the StorageError for the connection's most recent failure.
[[noreturn]] void throwLastError(sqlite3* handle);

} // namespace storage
