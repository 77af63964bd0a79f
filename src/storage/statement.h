#pragma once

#include "domain/vocabulary.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace storage {

class Database;

// A prepared statement. Parameters are bound in the order in which they stand in the SQL; an empty
// optional is bound as NULL and a coded value as its code.
class Statement
{
public:
    Statement(Database& database, const char* sql);

    // Binds every parameter anew, so that a statement can run once per row.
    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    bool next(); // true while there is a row to read
    void run();  // for a statement that returns no rows

    bool isNull(int column) const;
    QString text(int column) const;
    QByteArrayView bytes(int column) const; // of a text, valid until the next row
    QByteArrayView blob(int column) const;  // valid until the next row
    double real(int column) const;
    qint64 integer(int column) const;
    QDateTime time(int column) const;
    std::optional<int> number(int column) const;
    std::optional<QDate> date(int column) const;
    std::optional<QDateTime> optionalTime(int column) const;

    // An id or a code that is not one is a damaged file.
    template <typename Id>
    Id id(int column) const
    {
        return demand(Id::fromString(text(column)), column);
    }

    template <typename Id>
    std::optional<Id> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<Id>(column));
    }

    template <typename Enum>
    Enum coded(int column) const
    {
        return demand(domain::fromCode<Enum>(text(column)), column);
    }

    template <typename Enum>
    std::optional<Enum> optionalCoded(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(coded<Enum>(column));
    }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    void reset();
    void bindAt(int index, const QString& value);
    void bindAt(int index, QLatin1StringView value);
    void bindAt(int index, const QByteArray& value); // a blob
    void bindAt(int index, double value);
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64{value}); }
    void bindAt(int index, const QDateTime& value);
    void bindAt(int index, QDate value);
    void bindAt(int index, std::nullopt_t null);

    template <typename Value>
    void bindAt(int index, const std::optional<Value>& value)
    {
        if (!value)
            bindAt(index, std::nullopt);
        else if constexpr (std::is_enum_v<Value>)
            bindAt(index, domain::codeOf(*value));
        else
            bindAt(index, *value);
    }

    template <typename Value>
    Value demand(const std::optional<Value>& value, int column) const
    {
        if (!value)
            throwMalformed(column);
        return *value;
    }

    [[noreturn]] void throwMalformed(int column) const;
    void check(int resultCode) const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace storage
