#include "storage/database.h"

#include "storage/statement.h"
#include "storage/storage_error.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace storage {

namespace {

StorageError::Kind kindOfSystemError(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return StorageError::Kind::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM: return StorageError::Kind::ReadOnly;
    default: return StorageError::Kind::Other;
    }
}

StorageError::Kind kindOf(int resultCode, int systemError)
{
    switch (resultCode & 0xff) {
    case SQLITE_NOTADB: return StorageError::Kind::WrongKey;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StorageError::Kind::Busy;
    case SQLITE_FULL: return StorageError::Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return StorageError::Kind::ReadOnly;
    case SQLITE_CORRUPT: return StorageError::Kind::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return kindOfSystemError(systemError);
    default: return StorageError::Kind::Other;
    }
}

QByteArray sqlitePath(const QString& path)
{
    return QFileInfo(path).absoluteFilePath().toUtf8(); // absolute, so that no name is taken for a URI
}

// Makes an empty file that only its owner may read, which SQLite would not.
void createEmpty(const QString& path)
{
    QFile file(path);
    if (file.open(QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return;
    const int error = errno;
    if (QFileInfo::exists(path))
        throw StorageError(StorageError::Kind::AlreadyThere, "a file is there already");
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        throw StorageError(StorageError::Kind::Absent, "no such folder");
    const auto kind = kindOfSystemError(error);
    throw StorageError(kind == StorageError::Kind::Other ? StorageError::Kind::ReadOnly : kind, std::strerror(error));
}

void removeWithLogs(const QString& path)
{
    for (const auto* suffix : {"", "-wal", "-journal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

void requireFile(const QFileInfo& file)
{
    if (!file.exists())
        throw StorageError(StorageError::Kind::Absent, "no such file");
    if (!file.isFile())
        throw StorageError(StorageError::Kind::NotAVault, "not a file");
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
    throw StorageError(kindOf(sqlite3_extended_errcode(handle), sqlite3_system_errno(handle)), sqlite3_errmsg(handle));
}

FileStart readStart(const QString& path)
{
    requireFile(QFileInfo(path));
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(sqlitePath(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)> closer(handle, sqlite3_close_v2);
    sqlite3_file* file = nullptr;
    if (opened == SQLITE_OK)
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        throw StorageError(StorageError::Kind::ReadOnly, "the file may not be read");

    FileStart start;
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw StorageError(StorageError::Kind::Other, "the size cannot be read");
    start.size = size;
    start.bytes.resize(qMin<qint64>(size, Database::pageSize));
    if (size > 0
        && file->pMethods->xRead(file, start.bytes.data(), static_cast<int>(start.bytes.size()), 0) != SQLITE_OK)
        throw StorageError(StorageError::Kind::Other, "the file cannot be read");
    return start;
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Database Database::create(const QString& path, const RawKey& key)
{
    createEmpty(path);
    try {
        return connect(path, key);
    } catch (const StorageError&) {
        removeWithLogs(path); // ours: it was empty when we made it
        throw;
    }
}

Database Database::open(const QString& path, const RawKey& key)
{
    const QFileInfo file(path);
    requireFile(file);
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) // the log stands beside the file
        throw StorageError(StorageError::Kind::ReadOnly, "the file or its folder may not be written");
    return connect(path, key);
}

Database Database::connect(const QString& path, const RawKey& key)
{
    if (!sqlite3_compileoption_used("HAS_CODEC")) // plain SQLite would write everything unencrypted
        throw StorageError(StorageError::Kind::Other, "not running on SQLCipher");

    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(sqlitePath(path).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    Database database(handle); // owns the handle even when opening failed, as SQLite requires
    if (opened != SQLITE_OK)
        throwLastError(handle);

    database.m_foundLog = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    database.leaveAsFound();
    database.unlock(key);
    database.demandGuards();
    database.keepLogOnClose(0);
    return database;
}

void Database::unlock(const RawKey& key)
{
    if (key == RawKey{})
        throw StorageError(StorageError::Kind::WrongKey, "a key of nothing but zeros");
    const KeyText keyText(key);
    if (sqlite3_key(handle(), keyText.data(), keyText.size()) != SQLITE_OK)
        throwLastError(handle());

    execute("PRAGMA cipher_log_level = NONE"); // else a wrong key is reported on standard error; giving a key resets it
    execute("PRAGMA busy_timeout = 1000;"
            "PRAGMA locking_mode = EXCLUSIVE;"
            "PRAGMA temp_store = MEMORY;"
            "PRAGMA secure_delete = ON;"
            "PRAGMA foreign_keys = ON");
    execute("SELECT count(*) FROM sqlite_schema"); // the first read fails on a wrong key
    if (sqlite3_db_readonly(handle(), "main") == 1)
        throw StorageError(StorageError::Kind::ReadOnly, "the file may not be written");
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

void Database::demandGuards()
{
    demand(*this, "PRAGMA cipher_use_hmac", 1); // answered only where what is written is encrypted
    demand(*this, "PRAGMA cipher_page_size", pageSize);
    demand(*this, "PRAGMA temp_store", 2); // a sort on disk would be in plaintext
    demand(*this, "PRAGMA secure_delete", 1);
    demand(*this, "PRAGMA foreign_keys", 1);
    demand(*this, "PRAGMA synchronous", 2);
}

void Database::leaveAsFound()
{
    if (m_foundLog) // without one, closing removes the empty log that we made ourselves
        keepLogOnClose(1);
}

void Database::keepLogOnClose(int keep)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep, nullptr);
}

void Database::execute(const char* sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throwLastError(handle());
}

void Database::checkpoint()
{
    Statement log(*this, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (log.next() && log.integer(0) != 0)
        throw StorageError(StorageError::Kind::Busy, "the log is in use");
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

void Database::copyTo(const QString& path)
{
    createEmpty(path); // VACUUM INTO accepts an empty file
    try {
        Statement(*this, "VACUUM INTO ?").bind(QString::fromUtf8(sqlitePath(path))).run();
    } catch (const StorageError&) {
        removeWithLogs(path);
        throw;
    }
}

} // namespace storage
