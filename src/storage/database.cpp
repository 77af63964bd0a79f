#include "storage/database.h"

#include "storage/statement.h"
#include "storage/storage_error.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cstring>

namespace storage {

namespace {

StorageError::Kind kindOf(int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_NOTADB: return StorageError::Kind::WrongKey;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StorageError::Kind::Busy;
    case SQLITE_FULL: return StorageError::Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return StorageError::Kind::ReadOnly;
    case SQLITE_CORRUPT: return StorageError::Kind::Damaged;
    default: return StorageError::Kind::Other;
    }
}

// SQLCipher takes a raw key as the text x'…' of 64 hexadecimal digits.
class KeyText
{
public:
    explicit KeyText(const RawKey& key)
    {
        constexpr char digits[] = "0123456789abcdef";
        std::size_t at = 0;
        m_text[at++] = 'x';
        m_text[at++] = '\'';
        for (const unsigned char byte : key) {
            m_text[at++] = digits[byte >> 4];
            m_text[at++] = digits[byte & 15];
        }
        m_text[at] = '\'';
    }
    ~KeyText() { explicit_bzero(m_text.data(), m_text.size()); }
    Q_DISABLE_COPY_MOVE(KeyText)

    const char* data() const { return m_text.data(); }
    int size() const { return static_cast<int>(m_text.size()); }

private:
    std::array<char, 67> m_text;
};

void demand(Database& database, const char* pragma, qint64 value)
{
    Statement query(database, pragma);
    if (!query.next() || query.integer(0) != value)
        throw StorageError(StorageError::Kind::Other, std::string("the database library ignores ") + pragma);
}

} // namespace

void throwLastError(sqlite3* handle)
{
    throw StorageError(kindOf(sqlite3_extended_errcode(handle)), sqlite3_errmsg(handle));
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Database Database::create(const QString& path, const RawKey& key)
{
    if (QFileInfo::exists(path))
        throw StorageError(StorageError::Kind::AlreadyThere, "a file is there already");
    return connect(path, key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Database Database::open(const QString& path, const RawKey& key)
{
    if (!QFileInfo::exists(path))
        throw StorageError(StorageError::Kind::Absent, "no such file");
    return connect(path, key, SQLITE_OPEN_READWRITE);
}

Database Database::connect(const QString& path, const RawKey& key, int flags)
{
    if (!sqlite3_compileoption_used("HAS_CODEC")) // plain SQLite would write everything unencrypted
        throw StorageError(StorageError::Kind::Other, "not running on SQLCipher");

    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    Database database(handle); // owns the handle even when opening failed, as SQLite requires
    if (opened != SQLITE_OK)
        throwLastError(handle);

    database.execute("PRAGMA cipher_log_level = NONE"); // else a wrong key is reported on standard error
    const KeyText keyText(key);
    if (sqlite3_key(handle, keyText.data(), keyText.size()) != SQLITE_OK)
        throwLastError(handle);

    database.execute("PRAGMA busy_timeout = 1000; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;"
                     "PRAGMA secure_delete = ON; PRAGMA cipher_memory_security = ON; PRAGMA foreign_keys = ON");
    database.execute("SELECT count(*) FROM sqlite_schema"); // the first read fails on a wrong key
    if (sqlite3_db_readonly(handle, "main") == 1)
        throw StorageError(StorageError::Kind::ReadOnly, "the file may not be written");
    database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");

    demand(database, "PRAGMA temp_store", 2); // a sort on disk would be in plaintext
    demand(database, "PRAGMA secure_delete", 1);
    demand(database, "PRAGMA foreign_keys", 1);
    return database;
}

void Database::execute(const char* sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throwLastError(handle());
}

void Database::checkIntegrity()
{
    Statement pages(*this, "PRAGMA cipher_integrity_check");
    if (pages.next())
        throw StorageError(StorageError::Kind::Damaged, pages.text(0).toStdString());
    Statement structure(*this, "PRAGMA quick_check");
    if (!structure.next() || structure.text(0) != QLatin1String("ok"))
        throw StorageError(StorageError::Kind::Damaged, "quick_check failed");
}

} // namespace storage
