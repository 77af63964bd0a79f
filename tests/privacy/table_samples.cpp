#include "privacy/table_samples.h"

#include <algorithm>

namespace test {

using namespace Qt::StringLiterals;

privacy::Ladder ladderOf(const QString& attribute, std::size_t values)
{
    privacy::Level all{.code = u"full"_s, .explanation = u"zoals vastgelegd"_s};
    for (std::size_t value = 0; value < values; ++value) {
        const QString code = attribute + QString::number(value);
        all.values.append({code, code});
        all.valueOf.push_back(static_cast<quint8>(value));
    }
    const privacy::Level none{.code = u"left_out"_s, .loss = 1, .valueOf = std::vector<quint8>(values, 0)};
    return {.attribute = attribute, .title = attribute, .levels = {all, none}};
}

privacy::Candidates candidatesOf(const std::vector<std::vector<int>>& counts)
{
    privacy::Candidates candidates{
        .ladders = {ladderOf(u"a"_s, counts.size()), ladderOf(u"b"_s, counts.front().size())}};
    candidates.columns.resize(2);
    for (std::size_t row = 0; row < counts.size(); ++row) {
        for (std::size_t column = 0; column < counts[row].size(); ++column) {
            const auto sessions = static_cast<std::size_t>(counts[row][column]);
            candidates.columns[0].insert(candidates.columns[0].end(), sessions, static_cast<quint8>(row));
            candidates.columns[1].insert(candidates.columns[1].end(), sessions, static_cast<quint8>(column));
        }
    }
    return candidates;
}

privacy::Candidates randomCandidates(std::mt19937& random, const std::vector<std::size_t>& values, std::size_t sessions,
                                     unsigned skew)
{
    privacy::Candidates candidates;
    for (const std::size_t count : values) {
        candidates.ladders.append(
            ladderOf(QString(QChar(u'a' + static_cast<char16_t>(candidates.columns.size()))), count));
        std::vector<quint8> column(sessions);
        for (std::size_t row = 0; row < sessions; ++row) {
            auto value = static_cast<unsigned>(random() % count);
            for (unsigned again = 0; again < skew; ++again)
                value = std::min(value, static_cast<unsigned>(random() % count));
            if (!candidates.columns.empty() && random() % 3 == 0)
                value = std::min<unsigned>(candidates.columns.back()[row], static_cast<unsigned>(count) - 1);
            column[row] = static_cast<quint8>(value);
        }
        candidates.columns.push_back(column);
    }
    return candidates;
}

} // namespace test
