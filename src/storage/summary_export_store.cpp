#include "storage/summary_export_store.h"

#include "storage/statement.h"
#include "storage/transaction.h"

#include <QHash>

namespace storage {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<ToldAttribute>& attributes)
{
    QStringList lines;
    for (const ToldAttribute& attribute : attributes)
        lines.append(attribute.code + u' ' + attribute.level);
    return lines.join(u'\n');
}

QList<ToldAttribute> attributesIn(const QString& text)
{
    QList<ToldAttribute> attributes;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        attributes.append({line.section(u' ', 0, 0), line.section(u' ', 1)});
    return attributes;
}

} // namespace

void SummaryExportStore::save(const SummaryExport& made)
{
    Transaction transaction(m_database);
    Statement(m_database, "INSERT INTO summary_export (made_on, k, sessions, attributes) VALUES (?, ?, ?, ?)")
        .bind(made.madeOn, made.k, made.sessions, textOf(made.attributes))
        .run();
    Statement row(m_database, R"sql(
        INSERT INTO summary_export_row (export, session, told)
        VALUES ((SELECT max(number) FROM summary_export), ?, ?)
    )sql");
    for (const ToldSession& told : made.rows)
        row.bind(told.session, told.values.join(u'\n')).run();
    transaction.commit();
}

void SummaryExportStore::markGone(qint64 number, const std::optional<QDate>& day)
{
    Statement(m_database, "UPDATE summary_export SET gone_on = ? WHERE number = ?").bind(day, number).run();
}

QList<SummaryExport> SummaryExportStore::all() const
{
    QList<SummaryExport> all;
    QHash<qint64, qsizetype> placeOf;
    Statement exports(m_database, R"sql(
        SELECT number, made_on, k, sessions, attributes, gone_on FROM summary_export ORDER BY number
    )sql");
    while (exports.next()) {
        placeOf.insert(exports.integer(0), all.size());
        all.append({.number = exports.integer(0),
                    .madeOn = exports.date(1).value_or(QDate()),
                    .k = static_cast<int>(exports.integer(2)),
                    .sessions = static_cast<int>(exports.integer(3)),
                    .attributes = attributesIn(exports.text(4)),
                    .rows = {},
                    .goneOn = exports.date(5)});
    }
    Statement rows(m_database, "SELECT export, session, told FROM summary_export_row ORDER BY export, session");
    while (rows.next())
        all[placeOf.value(rows.integer(0))].rows.append({rows.integer(1), rows.text(2).split(u'\n')});
    return all;
}

} // namespace storage
