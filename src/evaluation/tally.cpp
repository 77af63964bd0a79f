#include "evaluation/tally.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace evaluation {

namespace {

// So many rows at once are counted in a byte for each place of a block, which processors do sixteen at a time.
constexpr std::size_t block = 240;

template <typename OneOrZero>
int countRows(std::size_t rows, OneOrZero&& at)
{
    int count = 0;
    std::size_t row = 0;
    for (; row + block <= rows; row += block) {
        quint8 inBlock = 0;
        for (std::size_t place = 0; place < block; ++place)
            inBlock = static_cast<quint8>(inBlock + at(row + place));
        count += inBlock;
    }
    for (; row < rows; ++row)
        count += at(row);
    return count;
}

int countWhere(const Column& column, const Rows& chosen, quint8 value)
{
    return countRows(column.cells.size(), [cells = column.cells.data(), rows = chosen.data(), value](std::size_t row) {
        return static_cast<quint8>(static_cast<quint8>(cells[row] == value) & rows[row]);
    });
}

void countChoices(const Column& column, const Rows& chosen, ItemCounts& counts)
{
    std::array<int, mostOptions + 1> options{}; // the last is one that the set does not know
    for (std::size_t row = 0; row < column.choices.size(); ++row) {
        const quint32 choices = chosen[row] ? column.choices[row] : 0;
        for (quint32 rest = choices; rest != 0; rest &= rest - 1)
            ++options[static_cast<std::size_t>(std::countr_zero(rest))];
        counts.several += (choices & (choices - 1)) != 0;
    }
    std::copy_n(options.begin(), counts.options.size(), counts.options.begin());
    counts.unknownOption = options[mostOptions];
}

} // namespace

int ItemCounts::option(QLatin1StringView id) const
{
    const auto found = std::ranges::find_if(item.options, [&](const guide::Option& each) { return each.id == id; });
    return found == item.options.end() ? 0 : options[found - item.options.begin()];
}

void addChoices(ItemCounts& counts, quint32 choices)
{
    for (quint32 rest = choices & ~unknownOption; rest != 0; rest &= rest - 1)
        ++counts.options[std::countr_zero(rest)];
    counts.unknownOption += (choices & unknownOption) != 0;
    counts.several += (choices & (choices - 1)) != 0;
}

int countOf(const Rows& chosen)
{
    return countRows(chosen.size(), [data = chosen.data()](std::size_t row) { return data[row]; });
}

int countOfBoth(const Rows& one, const Rows& other)
{
    return countRows(one.size(), [left = one.data(), right = other.data()](std::size_t row) {
        return static_cast<quint8>(left[row] & right[row]);
    });
}

ItemCounts countsOf(const Column& column, const Rows& chosen)
{
    ItemCounts counts{.item = column.item, .respondent = column.respondent};
    counts.asked = countOf(chosen);
    counts.leftEmpty = countWhere(column, chosen, Cell::leftEmpty);
    counts.notAsked = countWhere(column, chosen, Cell::notAsked);
    counts.noAnswer = countWhere(column, chosen, Cell::noAnswer);
    counts.given = counts.asked - counts.leftEmpty - counts.notAsked - counts.noAnswer;

    counts.options.fill(0, column.item.options.size());
    if (column.hasChoices()) {
        countChoices(column, chosen, counts);
    } else if (!counts.options.isEmpty()) {
        for (qsizetype option = 0; option < std::min<qsizetype>(counts.options.size(), mostOptions); ++option)
            counts.options[option] = countWhere(column, chosen, static_cast<quint8>(Cell::firstOption + option));
        counts.unknownOption = countWhere(column, chosen, Cell::given);
    }
    return counts;
}

NumberSummary summaryOf(const std::vector<qint16>& numbers, const Rows& chosen)
{
    // Every number is written down, and the place moves on only after one that counts: no branch to guess wrong.
    std::vector<qint16> filled(numbers.size());
    std::size_t place = 0;
    std::size_t asked = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        filled[place] = numbers[row];
        place += numbers[row] != noNumber ? chosen[row] : 0U;
        asked += chosen[row];
    }
    filled.resize(place);
    NumberSummary summary{.missing = static_cast<int>(asked - place)};
    if (filled.empty())
        return summary;

    const auto middle = filled.begin() + static_cast<std::ptrdiff_t>(filled.size() / 2);
    const auto [smallest, largest] = std::ranges::minmax(filled);
    std::ranges::nth_element(filled, middle);
    summary.filled = static_cast<int>(filled.size());
    summary.median = filled.size() % 2 == 1 ? *middle : (*middle + *std::max_element(filled.begin(), middle)) / 2.0;
    summary.smallest = smallest;
    summary.largest = largest;
    return summary;
}

ItemCounts& operator+=(ItemCounts& counts, const ItemCounts& more)
{
    counts.asked += more.asked;
    counts.given += more.given;
    counts.noAnswer += more.noAnswer;
    counts.notAsked += more.notAsked;
    counts.leftEmpty += more.leftEmpty;
    counts.unknownOption += more.unknownOption;
    counts.several += more.several;
    for (qsizetype option = 0; option < counts.options.size(); ++option)
        counts.options[option] += more.options[option];
    return counts;
}

Rows repliesOf(const Replies& replies, const Rows& sessions)
{
    Rows chosen(replies.session.size());
    for (std::size_t row = 0; row < chosen.size(); ++row)
        chosen[row] = sessions[static_cast<std::size_t>(replies.session[row])];
    return chosen;
}

} // namespace evaluation
