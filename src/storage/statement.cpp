#include "storage/statement.h"

#include "storage/database.h"
#include "storage/storage_error.h"

#include <sqlite3.h>

namespace storage {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Database& database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        throwLastError(database.handle());
    m_statement.reset(statement);
}

bool Statement::next()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    check(result == SQLITE_DONE ? SQLITE_OK : result);
    return false;
}

void Statement::run()
{
    next();
    reset();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return {utf8, sqlite3_column_bytes(m_statement.get(), column)};
}

QByteArrayView Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QDateTime Statement::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

std::optional<int> Statement::number(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(integer(column)));
}

std::optional<QDate> Statement::date(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(QDate::fromString(text(column), Qt::ISODate));
}

std::optional<QDateTime> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get()); // no text stays in memory longer than it is needed
}

void Statement::bindAt(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int index, QLatin1StringView value)
{
    check(sqlite3_bind_text64(m_statement.get(), index, value.data(), static_cast<sqlite3_uint64>(value.size()),
                              SQLITE_STATIC, SQLITE_UTF8)); // codes are ASCII literals
}

void Statement::bindAt(int index, const QByteArray& value)
{
    check(sqlite3_bind_blob64(m_statement.get(), index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                              SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, double value)
{
    check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bindAt(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bindAt(int index, const QDateTime& value)
{
    bindAt(index, value.toUTC().toString(Qt::ISODateWithMs));
}

void Statement::bindAt(int index, QDate value)
{
    bindAt(index, value.toString(Qt::ISODate));
}

void Statement::bindAt(int index, std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement.get(), index));
}

void Statement::throwMalformed(int column) const
{
    throw StorageError(StorageError::Kind::Damaged,
                       std::string("malformed ") + sqlite3_column_name(m_statement.get(), column));
}

void Statement::check(int resultCode) const
{
    if (resultCode != SQLITE_OK)
        throwLastError(sqlite3_db_handle(m_statement.get()));
}

} // namespace storage
