#include "privacy/anonymise.h"

#include "privacy/export_refused.h"
#include "privacy/release_search.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <set>

namespace privacy {

namespace {

using Row = std::vector<quint8>;

struct Told
{
    std::size_t ladder = 0;
    const Level* level = nullptr;
};

std::vector<Told> toldBy(const Candidates& candidates, const Release& release)
{
    std::vector<Told> told;
    for (std::size_t place = 0; place < release.levels.size(); ++place) {
        const Level& level = candidates.ladders[static_cast<qsizetype>(place)].levels[release.levels[place]];
        if (!level.leavesOut())
            told.push_back({place, &level});
    }
    return told;
}

std::vector<Row> rowsOf(const Candidates& candidates, const std::vector<Told>& told)
{
    std::vector<Row> rows(candidates.rowCount());
    for (const auto& [ladder, level] : told) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row].push_back(level->valueOf[candidates.columns[ladder][row]]);
    }
    return rows;
}

std::map<Row, int> combinationsIn(const std::vector<Row>& rows)
{
    std::map<Row, int> counts;
    for (const Row& row : rows)
        ++counts[row];
    return counts;
}

void leaveOutRare(std::vector<Row>& rows, int k)
{
    const std::map<Row, int> counts = combinationsIn(rows);
    std::erase_if(rows, [&](const Row& row) { return counts.at(row) < k; });
}

DiversityNote diversityOf(const std::vector<Row>& rows, const std::vector<bool>& sensitive, std::size_t attribute)
{
    std::map<Row, std::set<quint8>> valuesByGroup;
    for (const Row& row : rows) {
        Row group;
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (!sensitive[at])
                group.push_back(row[at]);
        }
        valuesByGroup[group].insert(row[attribute]);
    }
    const auto alike = std::ranges::count_if(valuesByGroup, [](const auto& group) { return group.second.size() == 1; });
    return {.groups = static_cast<int>(valuesByGroup.size()), .groupsWithOneValue = static_cast<int>(alike)};
}

QList<DiversityNote> diversityOf(const Candidates& candidates, const std::vector<Told>& told,
                                 const std::vector<Row>& rows)
{
    std::vector<bool> sensitive;
    for (const Told& each : told)
        sensitive.push_back(candidates.ladders[static_cast<qsizetype>(each.ladder)].isSensitive);
    QList<DiversityNote> notes;
    for (std::size_t at = 0; at < told.size(); ++at) {
        if (!sensitive[at])
            continue;
        notes.append(diversityOf(rows, sensitive, at));
        notes.last().attribute = candidates.ladders[static_cast<qsizetype>(told[at].ladder)].attribute;
    }
    return notes;
}

Release releaseFor(const Candidates& candidates, const Options& options)
{
    using Kind = ExportRefused::Kind;
    const int held = static_cast<int>(candidates.rowCount());
    if (held < options.k)
        throw ExportRefused(Kind::TooFewSessions);
    return findRelease(candidates, {.k = options.k, .mostLeftOut = options.mostLeftOutOf(held)});
}

} // namespace

AnonymisedExport anonymise(const Candidates& candidates, const Options& wanted)
{
    if (wanted.k < smallestThreshold)
        throw ExportRefused(ExportRefused::Kind::ThresholdTooLow);
    Options options = wanted;
    options.k = std::max(wanted.k, candidates.k);
    const Release release = releaseFor(candidates, options);
    const std::vector<Told> told = toldBy(candidates, release);
    std::vector<Row> rows = rowsOf(candidates, told);
    leaveOutRare(rows, options.k);

    // counted anew, by other means than those of the search
    const bool isAnonymous =
        std::ranges::all_of(combinationsIn(rows), [&](const auto& each) { return each.second >= options.k; });
    if (told.empty() || rows.empty() || !isAnonymous)
        throw ExportRefused(ExportRefused::Kind::NothingLeft);
    std::ranges::shuffle(rows, *QRandomGenerator::system());

    AnonymisedExport result;
    const int held = static_cast<int>(candidates.rowCount());
    const int exported = static_cast<int>(rows.size());
    result.m_account = {.k = options.k,
                        .held = held,
                        .exported = exported,
                        .tooRare = held - exported,
                        .notClosed = candidates.notClosed,
                        .withoutPermission = candidates.withoutPermission,
                        .isSmallestLoss = release.isProvenBest};
    result.m_account.diversity = diversityOf(candidates, told, rows);
    for (std::size_t place = 0; place < release.levels.size(); ++place) {
        const Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        const Level& level = ladder.levels[release.levels[place]];
        if (level.leavesOut())
            result.m_account.attributesLeftOut.append({ladder.attribute, ladder.title});
        else
            result.m_attributes.append({ladder.attribute, ladder.title, level.code, level.explanation, level.values});
    }
    result.m_rows = std::move(rows);
    return result;
}

} // namespace privacy
