#include "exchange/table_files.h"

#include "exchange/file_texts.h"
#include "exchange/summary_files.h"
#include "exchange/whole_file.h"
#include "exchange/workbook.h"
#include "privacy/candidates.h"
#include "privacy/export_guard.h"
#include "privacy/export_refused.h"
#include "privacy/leak_check.h"
#include "storage/audit_trail.h"
#include "storage/transaction.h"

#include <QFileInfo>
#include <QLocale>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using privacy::LeftOutTable;
using privacy::SafeTable;
using privacy::SafeTables;
using privacy::TableAxis;

const QString hidden = u"niet getoond"_s;
const QString total = u"Totaal"_s;

QString labelOf(const QList<privacy::Value>& line)
{
    QStringList labels;
    for (const privacy::Value& value : line)
        labels.append(value.label);
    return labels.join(u" of "_s);
}

QString titleOf(const SafeTable& table)
{
    return table.columns ? u"%1 en %2"_s.arg(table.rows.title, table.columns->title) : table.rows.title;
}

Cell countOrHidden(std::optional<int> count)
{
    return count ? cellOf(count) : cellOf(hidden);
}

void addLines(const SafeTable& table, QList<Sheet::Row>& rows)
{
    const std::size_t columns = table.columns ? static_cast<std::size_t>(table.columns->lines.size()) : 0;
    for (qsizetype line = 0; line < table.rows.lines.size(); ++line) {
        const auto place = static_cast<std::size_t>(line);
        Sheet::Row row{cellOf(labelOf(table.rows.lines[line]))};
        for (std::size_t column = 0; column < columns; ++column)
            row.append(countOrHidden(table.cells[place * columns + column]));
        row.append(cellOf(std::optional(table.rows.totals[place])));
        rows.append(row);
    }
}

void addTable(const SafeTable& table, QList<Sheet::Row>& rows)
{
    rows.append(Sheet::Row{cellOf(titleOf(table))});
    Sheet::Row heading{cellOf(table.rows.title)};
    Sheet::Row totals{cellOf(total)};
    if (table.columns) {
        for (qsizetype column = 0; column < table.columns->lines.size(); ++column) {
            heading.append(cellOf(labelOf(table.columns->lines[column])));
            totals.append(cellOf(std::optional(table.columns->totals[static_cast<std::size_t>(column)])));
        }
    }
    heading.append(cellOf(total));
    rows.append(heading);
    addLines(table, rows);
    if (table.columns)
        rows.append(totals);
    rows.append(Sheet::Row());
}

Sheet tablesSheet(const SafeTables& tables)
{
    Sheet sheet{.name = u"Tabellen"_s, .heading = {}, .widths = {44, 22, 22, 22, 22, 22, 22}, .rows = {}};
    for (const SafeTable& table : tables.tables())
        addTable(table, sheet.rows);
    return sheet;
}

QStringList leftOutOf(const SafeTables& tables)
{
    QStringList names;
    for (const LeftOutTable& left : tables.account().leftOut)
        names.append(left.columns.isEmpty() ? left.rows : u"%1 en %2"_s.arg(left.rows, left.columns));
    return names;
}

QList<AccountLine> accountOf(const SafeTables& tables, const QDate& day)
{
    const privacy::TablesAccount& account = tables.account();
    const bool isRounded = account.options.counts == privacy::Counts::RoundedToFives;
    return {
        {u"Soort"_s, u"Anoniem, tabellen (k = %1)"_s.arg(account.options.k)},
        {u"Gemaakt op"_s, QLocale(QLocale::Dutch).toString(day, u"d MMMM yyyy"_s)},
        {u"Gesprekken in deze tabellen"_s, QString::number(account.sessions)},
        {u"Aantallen"_s, isRounded ? u"afgerond op vijf"_s : u"precies"_s},
        {u"Niet getoond omdat er te weinig zijn"_s, u"%1 vakjes"_s.arg(account.hiddenAsSmall)},
        {u"Niet getoond omdat een ander vakje er anders uit te rekenen is"_s, u"%1 vakjes"_s.arg(account.hiddenBeside)},
        {u"Tabellen die er niet zijn"_s, leftOutOf(tables).isEmpty() ? u"geen"_s : leftOutOf(tables).join(u", "_s)},
        {u"Let op"_s,
         u"Wie de mensen of het team kent, kan soms toch iemand herkennen. Geef dit bestand niet verder dan nodig is."_s},
    };
}

Sheet accountSheet(const SafeTables& tables, const QDate& day)
{
    Sheet sheet{.name = u"Verantwoording"_s, .heading = {}, .widths = {60, 90}, .rows = {}};
    for (const AccountLine& line : accountOf(tables, day))
        sheet.rows.append(Sheet::Row{cellOf(line.about), cellOf(line.words)});
    return sheet;
}

// The coarser of the two finest levels that tell it: a table of many lines hides most of them.
std::size_t levelFor(const privacy::Ladder& ladder)
{
    return ladder.levels.size() > 1 && !ladder.levels[1].leavesOut() ? 1 : 0;
}

} // namespace

QByteArray tablesWorkbook(const SafeTables& tables, const QDate& day)
{
    return workbookOf({tablesSheet(tables), accountSheet(tables, day)});
}

QStringList vocabularyOf(const SafeTables& tables, const QDate& day)
{
    QStringList words{hidden, total, u"Tabellen"_s, u"Verantwoording"_s};
    for (const AccountLine& line : accountOf(tables, day))
        words << line.about << line.words;
    for (const SafeTable& table : tables.tables()) {
        words << titleOf(table) << table.rows.title;
        for (const TableAxis* axis : {&table.rows, table.columns ? &*table.columns : &table.rows}) {
            for (const QList<privacy::Value>& line : axis->lines)
                words.append(labelOf(line));
            for (const int count : axis->totals)
                words.append(QString::number(count));
        }
        for (const std::optional<int>& cell : table.cells)
            words.append(cell ? QString::number(*cell) : hidden);
    }
    return words;
}

privacy::WantedTables tablesBy(const privacy::Candidates& candidates, const QString& attribute)
{
    privacy::WantedTables wanted;
    std::optional<std::size_t> crossed;
    for (std::size_t place = 0; place < candidates.columns.size(); ++place) {
        const privacy::Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        wanted.levels.push_back(levelFor(ladder));
        wanted.tables.append(privacy::WantedTable{.rows = place, .columns = {}});
        if (ladder.attribute == attribute)
            crossed = place;
    }
    for (std::size_t place = 0; crossed && place < candidates.columns.size(); ++place) {
        if (place != *crossed)
            wanted.tables.append(privacy::WantedTable{.rows = place, .columns = crossed});
    }
    return wanted;
}

privacy::TablesAccount exportTables(storage::Database& vault, const privacy::Candidates& candidates,
                                    const QString& crossedWith, const privacy::TableOptions& options, const QDate& day,
                                    const QString& path)
{
    const privacy::WantedTables wanted = tablesBy(candidates, crossedWith);
    const SafeTables tables = privacy::safeTables(candidates, wanted, options);
    const storage::SummaryExport record = privacy::recordOf(candidates, wanted, tables.account().options.k, day);
    const QList<storage::SummaryExport> earlier = storage::SummaryExportStore(vault).all();
    if (const auto near = privacy::tooNearEarlier(record, earlier, candidates.ladders))
        throw privacy::ExportRefused(privacy::ExportRefused::Kind::TooNearEarlier, privacy::dayOf(earlier, *near));

    const privacy::VaultWords words = privacy::readVaultWords(vault);
    privacy::checkNameForLeaks(QFileInfo(path).completeBaseName(), words);
    const QByteArray workbook = tablesWorkbook(tables, day);
    privacy::checkForLeaks(textOfWorkbook(workbook).toUtf8(), vocabularyOf(tables, day) + wordsOfSummaryFiles(), words);

    storage::Transaction transaction(vault);
    storage::SummaryExportStore(vault).save(record);
    storage::AuditTrail(vault).record({.occurredAt = QDateTime::currentDateTimeUtc(),
                                       .event = storage::AuditEvent::SummariesExported,
                                       .session = {},
                                       .detail = u"xlsx, "_s + accountOf(tables, day).first().words});
    writeWholeFile(path, workbook);
    transaction.commit();
    return tables.account();
}

} // namespace exchange
