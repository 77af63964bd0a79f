#include "privacy/cell_bounds.h"

#include <algorithm>
#include <numeric>

namespace privacy {

namespace {

// Room between nodes, of which a flow takes.
class Residual
{
public:
    Residual(std::vector<int> room, std::size_t nodes) : m_room(std::move(room)), m_nodes(nodes) {}

    void close(std::size_t one, std::size_t other) { room(one, other) = room(other, one) = 0; }

    // Sends as much as one path can take, of what is wanted.
    int augment(std::size_t from, std::size_t to, int wanted)
    {
        const std::vector<std::size_t> cameFrom = breadthFirst(from, to);
        if (cameFrom[to] == m_nodes)
            return 0;
        int sent = wanted;
        for (std::size_t node = to; node != from; node = cameFrom[node])
            sent = std::min(sent, room(cameFrom[node], node));
        for (std::size_t node = to; node != from; node = cameFrom[node]) {
            room(cameFrom[node], node) -= sent;
            room(node, cameFrom[node]) += sent;
        }
        return sent;
    }

private:
    int& room(std::size_t from, std::size_t to) { return m_room[from * m_nodes + to]; }

    std::vector<std::size_t> breadthFirst(std::size_t from, std::size_t to)
    {
        std::vector<std::size_t> cameFrom(m_nodes, m_nodes);
        std::vector<std::size_t> reached{from};
        cameFrom[from] = from;
        for (std::size_t next = 0; next < reached.size() && cameFrom[to] == m_nodes; ++next) {
            for (std::size_t node = 0; node < m_nodes; ++node) {
                if (cameFrom[node] != m_nodes || room(reached[next], node) == 0)
                    continue;
                cameFrom[node] = reached[next];
                reached.push_back(node);
            }
        }
        return cameFrom;
    }

    std::vector<int> m_room;
    std::size_t m_nodes;
};

} // namespace

int CountTable::total() const
{
    return std::accumulate(cells.begin(), cells.end(), 0);
}

CellBounds::CellBounds(const CountTable& table, const std::vector<Interval>& known)
    : m_table(table),
      m_known(known),
      m_nodes(table.rows + table.columns),
      m_room(m_nodes * m_nodes, 0)
{
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.columns; ++column) {
            const Interval& interval = known[row * table.columns + column];
            const std::size_t node = table.rows + column;
            m_room[row * m_nodes + node] = interval.most - table.at(row, column);
            m_room[node * m_nodes + row] = table.at(row, column) - interval.least;
        }
    }
}

Interval CellBounds::of(std::size_t cell) const
{
    const std::size_t row = cell / m_table.columns;
    const std::size_t column = m_table.rows + cell % m_table.columns;
    const int count = m_table.cells[cell];
    return {count - mostMoved(row, column, cell, count - m_known[cell].least),
            count + mostMoved(column, row, cell, m_known[cell].most - count)};
}

int CellBounds::mostMoved(std::size_t from, std::size_t to, std::size_t past, int wanted) const
{
    Residual residual(m_room, m_nodes);
    residual.close(past / m_table.columns, m_table.rows + past % m_table.columns);
    int moved = 0;
    while (moved < wanted) {
        const int sent = residual.augment(from, to, wanted - moved);
        if (sent == 0)
            return moved;
        moved += sent;
    }
    return moved;
}

} // namespace privacy
