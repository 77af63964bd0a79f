#include "privacy/table_suppression.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace privacy {

namespace {

using Cells = std::vector<std::size_t>;

enum class Price { BySessions, ByCells };

// From the row of a cell to another row or column.
struct Way
{
    static constexpr int none = std::numeric_limits<int>::max();

    int price = none;
    Cells shown; // cells on it
};

class Suppressor
{
public:
    Suppressor(const CountTable& table, const TableOptions& options)
        : m_table(table),
          m_options(options),
          m_total(table.total())
    {
        for (const int count : table.cells)
            m_states.push_back(count < options.k ? CellState::TooSmall : CellState::Shown);
    }

    const std::vector<CellState>& states() const { return m_states; }
    bool showsAny() const { return std::ranges::count(m_states, CellState::Shown) > 0; }

    int sessionsHidden() const
    {
        int hidden = 0;
        for (std::size_t cell = 0; cell < m_states.size(); ++cell)
            hidden += m_states[cell] == CellState::Shown ? 0 : m_table.cells[cell];
        return hidden;
    }

    bool protect(Price price)
    {
        while (const std::optional<std::size_t> cell = firstUnprotected()) {
            const Cells circle = cheapestCircle(*cell, price);
            if (circle.empty())
                return false;
            for (const std::size_t each : circle)
                m_states[each] = CellState::Beside;
        }
        showWhatCanBe();
        return true;
    }

private:
    Interval told(std::size_t cell) const
    {
        if (m_states[cell] != CellState::Shown)
            return {0, m_total};
        return meantBy(toldAs(m_table.cells[cell], m_options), m_options);
    }

    Interval toldWithRule(std::size_t cell) const
    {
        switch (m_states[cell]) {
        case CellState::TooSmall: return {0, m_options.k - 1};
        case CellState::Beside: return {m_options.k, m_total};
        case CellState::Shown: break;
        }
        return told(cell);
    }

    std::optional<std::size_t> firstUnprotected() const
    {
        std::vector<Interval> known;
        std::vector<Interval> knownWithRule;
        for (std::size_t cell = 0; cell < m_states.size(); ++cell) {
            known.push_back(told(cell));
            knownWithRule.push_back(toldWithRule(cell));
        }
        const CellBounds bounds(m_table, known);
        const CellBounds boundsWithRule(m_table, knownWithRule);
        for (std::size_t cell = 0; cell < m_states.size(); ++cell) {
            if (m_states[cell] == CellState::Shown)
                continue;
            if (bounds.of(cell).width() < m_options.k || !isUncertain(cell, boundsWithRule.of(cell)))
                return cell;
        }
        return std::nullopt;
    }

    bool isUncertain(std::size_t cell, const Interval& interval) const
    {
        return interval.width() > 0 && (m_states[cell] != CellState::TooSmall || interval.least == 0);
    }

    int priceOf(std::size_t cell, Price price) const
    {
        if (m_states[cell] != CellState::Shown)
            return 0;
        return price == Price::BySessions ? m_table.cells[cell] : 1;
    }

    // The shown cells of the circle through this cell that costs least and has at least one shown cell.
    Cells cheapestCircle(std::size_t through, Price price) const
    {
        const std::size_t nodes = m_table.rows + m_table.columns;
        std::vector<Way> ways(nodes * 2); // to each row and column by hidden cells, then those by a shown one too
        ways[through / m_table.columns].price = 0;
        bool isShorter = true;
        while (isShorter) {
            isShorter = false;
            for (std::size_t cell = 0; cell < m_states.size(); ++cell) {
                if (cell != through)
                    isShorter = shorten(ways, cell, price) || isShorter;
            }
        }
        return ways[nodes + m_table.rows + through % m_table.columns].shown;
    }

    bool shorten(std::vector<Way>& ways, std::size_t cell, Price price) const
    {
        const std::size_t nodes = m_table.rows + m_table.columns;
        const std::size_t row = cell / m_table.columns;
        const std::size_t column = m_table.rows + cell % m_table.columns;
        const bool isShown = m_states[cell] == CellState::Shown;
        const auto go = [&](std::size_t from, std::size_t to) {
            Way way = ways[from];
            if (way.price == Way::none || way.price + priceOf(cell, price) >= ways[to].price)
                return false;
            way.price += priceOf(cell, price);
            if (isShown)
                way.shown.push_back(cell);
            ways[to] = way;
            return true;
        };
        const std::size_t after = isShown ? nodes : 0;
        const std::array went{go(row, column + after), go(column, row + after), go(row + nodes, column + nodes),
                              go(column + nodes, row + nodes)};
        return std::ranges::count(went, true) > 0;
    }

    void showWhatCanBe()
    {
        Cells beside;
        for (std::size_t cell = 0; cell < m_states.size(); ++cell) {
            if (m_states[cell] == CellState::Beside)
                beside.push_back(cell);
        }
        std::ranges::stable_sort(beside, std::greater(), [&](std::size_t cell) { return m_table.cells[cell]; });
        for (const std::size_t cell : beside) {
            m_states[cell] = CellState::Shown;
            if (firstUnprotected())
                m_states[cell] = CellState::Beside;
        }
    }

    const CountTable& m_table;
    TableOptions m_options;
    int m_total;
    std::vector<CellState> m_states;
};

} // namespace

std::optional<std::vector<CellState>> suppressed(const CountTable& table, const TableOptions& options)
{
    std::optional<Suppressor> best;
    for (const Price price : {Price::BySessions, Price::ByCells}) {
        Suppressor suppressor(table, options);
        if (!suppressor.protect(price) || !suppressor.showsAny())
            continue;
        if (!best || suppressor.sessionsHidden() < best->sessionsHidden())
            best.emplace(suppressor);
    }
    return best ? std::optional(best->states()) : std::nullopt;
}

} // namespace privacy
