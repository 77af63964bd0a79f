#pragma once

#include "exchange/network/comma_separated.h"

#include <QMap>

namespace exchange {

// A file of separated values with a heading, one row after the other.
class SeparatedTable
{
public:
    struct Row
    {
        qint64 line = 0;
        QMap<QString, QString> cells; // by column, without those that are empty
        bool lostCharacters = false;  // that no file of ours can hold
    };

    // Throws ImportError about this file.
    SeparatedTable(const QString& file, const QByteArray& bytes);

    const QString& file() const { return m_file; }
    const QStringList& columns() const { return m_columns; }
    const QList<Row>& rows() const { return m_rows; }

    void require(const QString& column) const;

private:
    void readRows(const QList<SeparatedRow>& rows);

    QString m_file;
    QStringList m_columns;
    QList<Row> m_rows;
};

} // namespace exchange
