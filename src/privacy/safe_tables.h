#pragma once

#include "privacy/ladders.h"
#include "privacy/told_counts.h"
#include "storage/summary_export_store.h"

#include <optional>

namespace privacy {

struct Candidates;

// A table by one attribute, or by two of them crossed; each by the place of its ladder.
struct WantedTable
{
    std::size_t rows = 0;
    std::optional<std::size_t> columns;

    friend bool operator==(const WantedTable&, const WantedTable&) = default;
};

struct WantedTables
{
    std::vector<std::size_t> levels; // of each ladder, the same in every table
    QList<WantedTable> tables;
};

// How one attribute is told. A line is one value or several that are told as one.
struct TableAxis
{
    QString attribute;
    QString title;
    QString level;
    QString explanation;
    QList<QList<Value>> lines;
    std::vector<int> totals; // of each line

    friend bool operator==(const TableAxis&, const TableAxis&) = default;
};

struct SafeTable
{
    TableAxis rows;
    std::optional<TableAxis> columns;
    std::vector<std::optional<int>> cells; // row after row, nothing where it is hidden; none without columns

    friend bool operator==(const SafeTable&, const SafeTable&) = default;
};

// A table that was asked for and is not there.
struct LeftOutTable
{
    enum class Why {
        NothingLeft, // it cannot be told so that nothing hidden can be worked out, or everybody has one value
        Ring,        // its attributes are linked by other crossings already
    };

    QString rows;
    QString columns; // empty for a table by one attribute
    Why why = Why::NothingLeft;

    friend bool operator==(const LeftOutTable&, const LeftOutTable&) = default;
};

// What was done to come to the tables.
struct TablesAccount
{
    TableOptions options;
    int sessions = 0;      // as told
    int hiddenAsSmall = 0; // cells
    int hiddenBeside = 0;  // likewise, from which others could be worked out
    QList<LeftOutTable> leftOut;

    friend bool operator==(const TablesAccount&, const TablesAccount&) = default;
};

// Tables of how many sessions had which values, of one group of sessions, that together tell nothing of fewer than k of
// them. Only safeTables() can make them, and writers accept nothing else.
//
// What holds of all tables together: every total of a line is at least k and told the same in each table, so that
// what one tells of another are its totals. These somebody who works out hidden cells is taken to know
// anyway. And the crossings form no ring (the first with the second, the second with the third, the third with the
// first): without one, any tables with the same totals are those of some group of sessions, and each can
// be judged by itself; in a ring, tables that each could be otherwise could not be so at once.
class SafeTables
{
public:
    const TablesAccount& account() const { return m_account; }
    const QList<SafeTable>& tables() const { return m_tables; }

private:
    friend SafeTables safeTables(const Candidates& candidates, const WantedTables& wanted, const TableOptions& options);

    SafeTables() = default;

    TablesAccount m_account;
    QList<SafeTable> m_tables;
};

// k is that of the candidates where it is higher. A crossing is told by fewer lines, the two smallest of them as one,
// where more of its cells can then be shown, and left out when it cannot be protected by any. All tables of these
// sessions have to be asked for at once: tables made apart are not safe together. Throws ExportRefused.
SafeTables safeTables(const Candidates& candidates, const WantedTables& wanted, const TableOptions& options);

// What tables of these sessions tell at most, for the guard that keeps exports apart: as if they told each session.
storage::SummaryExport recordOf(const Candidates& candidates, const WantedTables& wanted, int k, const QDate& day);

} // namespace privacy
