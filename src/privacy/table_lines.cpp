#include "privacy/table_lines.h"

#include <algorithm>

namespace privacy {

namespace {

// Values that are told as one line.
struct Together
{
    TableLine line;
    int small = 0; // values below k
    int large = 0;

    void add(const TableLine& value, int k)
    {
        line.values.insert(line.values.end(), value.values.begin(), value.values.end());
        line.sessions += value.sessions;
        ++(value.sessions < k ? small : large);
    }

    // The other lines have at least this many each.
    bool isProtected(int k, int smallestOther) const
    {
        if (line.sessions < k)
            return false;
        const int couldBeElsewhere = (small - 1) * (k - 1);
        if (large == 0)
            return line.sessions <= couldBeElsewhere;
        const int leastInSmall = std::max(1, line.sessions - large * smallestOther);
        const int mostInSmall = std::min(line.sessions - large * k, small * (k - 1));
        return leastInSmall < mostInSmall && (small == 1 || leastInSmall <= couldBeElsewhere);
    }
};

} // namespace

int smallestLineOf(const std::vector<TableLine>& lines)
{
    return std::ranges::min(lines, {}, &TableLine::sessions).sessions;
}

std::vector<TableLine> linesOf(const std::vector<int>& sessionsByValue, int k)
{
    std::vector<TableLine> lines;
    std::vector<TableLine> none;
    Together together;
    for (std::size_t value = 0; value < sessionsByValue.size(); ++value) {
        const TableLine line{{static_cast<quint8>(value)}, sessionsByValue[value]};
        if (line.sessions == 0)
            none.push_back(line);
        else if (line.sessions < k)
            together.add(line, k);
        else
            lines.push_back(line);
    }
    if (together.small > 0) {
        for (const TableLine& value : none)
            together.add(value, k);
        while (!lines.empty() && !together.isProtected(k, smallestLineOf(lines))) {
            const auto smallest = std::ranges::min_element(lines, {}, &TableLine::sessions);
            together.add(*smallest, k);
            lines.erase(smallest);
        }
        std::ranges::sort(together.line.values);
        lines.push_back(together.line);
    }
    return lines.size() > 1 ? lines : std::vector<TableLine>();
}

std::vector<TableLine> collapsed(std::vector<TableLine> lines)
{
    std::ranges::stable_sort(lines, std::greater(), &TableLine::sessions);
    const TableLine smallest = lines.back();
    lines.pop_back();
    lines.back().values.insert(lines.back().values.end(), smallest.values.begin(), smallest.values.end());
    lines.back().sessions += smallest.sessions;
    for (TableLine& line : lines)
        std::ranges::sort(line.values);
    std::ranges::sort(lines, {}, [](const TableLine& line) { return std::pair(line.values.size() > 1, line.values); });
    return lines;
}

} // namespace privacy
