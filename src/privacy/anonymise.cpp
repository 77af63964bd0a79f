#include "privacy/anonymise.h"

#include "privacy/export_guard.h"
#include "privacy/export_refused.h"
#include "privacy/release_search.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace privacy {

namespace {

using Row = std::vector<quint8>;

// A session on its way out: what is told of it, and which one it is.
struct Candidate
{
    Row values;
    std::size_t place = 0; // among the candidates
};

struct Told
{
    std::size_t ladder = 0;
    const Level* level = nullptr;
    bool isSensitive = false;
};

std::vector<Told> toldBy(const Candidates& candidates, const Release& release)
{
    std::vector<Told> told;
    for (std::size_t place = 0; place < release.levels.size(); ++place) {
        const Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        const Level& level = ladder.levels[release.levels[place]];
        if (!level.leavesOut())
            told.push_back({place, &level, ladder.isSensitive});
    }
    return told;
}

std::vector<Candidate> rowsOf(const Candidates& candidates, const std::vector<Told>& told)
{
    std::vector<Candidate> rows(candidates.rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row].place = row;
        for (const Told& each : told)
            rows[row].values.push_back(each.level->valueOf[candidates.columns[each.ladder][row]]);
    }
    return rows;
}

void leaveOutRare(std::vector<Candidate>& rows, int k)
{
    std::map<Row, int> counts;
    for (const Candidate& row : rows)
        ++counts[row.values];
    std::erase_if(rows, [&](const Candidate& row) { return counts.at(row.values) < k; });
}

// What a bystander can see of a session.
Row seenOf(const Row& values, const std::vector<Told>& told)
{
    Row seen;
    for (std::size_t at = 0; at < told.size(); ++at) {
        if (!told[at].isSensitive)
            seen.push_back(values[at]);
    }
    return seen;
}

// The groups in which some sensitive attribute has fewer than l values.
std::set<Row> groupsAlike(const std::vector<Candidate>& rows, const std::vector<Told>& told, int l)
{
    std::map<Row, std::vector<std::set<quint8>>> valuesOf;
    for (const Candidate& row : rows) {
        auto& values = valuesOf[seenOf(row.values, told)];
        values.resize(told.size());
        for (std::size_t at = 0; at < told.size(); ++at)
            values[at].insert(row.values[at]);
    }
    std::set<Row> alike;
    for (const auto& [group, values] : valuesOf) {
        for (std::size_t at = 0; at < told.size(); ++at) {
            if (told[at].isSensitive && static_cast<int>(values[at].size()) < l)
                alike.insert(group);
        }
    }
    return alike;
}

void leaveOutAlike(std::vector<Candidate>& rows, const std::vector<Told>& told, int l)
{
    const std::set<Row> alike = groupsAlike(rows, told, l);
    std::erase_if(rows, [&](const Candidate& row) { return alike.contains(seenOf(row.values, told)); });
}

bool isAnonymous(const std::vector<Candidate>& rows, const std::vector<Told>& told, const Limits& limits)
{
    std::map<Row, int> counts;
    for (const Candidate& row : rows)
        ++counts[row.values];
    return std::ranges::all_of(counts, [&](const auto& each) { return each.second >= limits.k; })
        && groupsAlike(rows, told, limits.l).empty();
}

// Ten letters and figures that nobody reads as something else.
QString freshId()
{
    static constexpr QLatin1StringView letters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QString id;
    for (quint64 bits = QRandomGenerator::system()->generate64(); id.size() < 10; bits >>= 5U)
        id.append(letters[static_cast<qsizetype>(bits & 31U)]);
    return id;
}

Limits limitsFor(const Candidates& candidates, const Options& wanted)
{
    if (wanted.k < smallestThreshold)
        throw ExportRefused(ExportRefused::Kind::ThresholdTooLow);
    const int held = static_cast<int>(candidates.rowCount());
    const Limits limits{
        .k = std::max(wanted.k, candidates.k), .l = smallestDiversity, .mostLeftOut = wanted.mostLeftOutOf(held)};
    if (held < limits.k)
        throw ExportRefused(ExportRefused::Kind::TooFewSessions);
    return limits;
}

// The sessions that would be left out with one attribute a step more precise.
std::optional<int> lostIfFiner(const Candidates& candidates, const Release& release, std::size_t place,
                               const Limits& limits)
{
    if (release.levels[place] == 0)
        return std::nullopt;
    Levels finer = release.levels;
    --finer[place];
    return releaseAt(candidates, finer, limits).leftOut();
}

Account accountOf(const Candidates& candidates, const Limits& limits, const Release& release)
{
    Account account{.k = limits.k,
                    .l = limits.l,
                    .held = static_cast<int>(candidates.rowCount()),
                    .mostLeftOut = limits.mostLeftOut,
                    .notClosed = candidates.notClosed,
                    .withoutPermission = candidates.withoutPermission,
                    .isSmallestLoss = release.isProvenBest};
    for (std::size_t place = 0; place < release.levels.size(); ++place) {
        const Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        if (ladder.levels[release.levels[place]].leavesOut())
            account.attributesLeftOut.append(
                {ladder.attribute, ladder.title, lostIfFiner(candidates, release, place, limits)});
    }
    return account;
}

QList<ExportedAttribute> attributesOf(const Candidates& candidates, const Release& release, const Limits& limits)
{
    QList<ExportedAttribute> attributes;
    for (std::size_t place = 0; place < release.levels.size(); ++place) {
        const Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        const Level& level = ladder.levels[release.levels[place]];
        if (!level.leavesOut())
            attributes.append({ladder.attribute, ladder.title, level.code, level.explanation, level.values,
                               ladder.isSensitive, lostIfFiner(candidates, release, place, limits)});
    }
    return attributes;
}

// Rows of which it is not known which session they are, are of none.
QList<storage::ToldSession> toldOf(const Candidates& candidates, const std::vector<Candidate>& rows,
                                   const QList<ExportedAttribute>& attributes)
{
    QList<storage::ToldSession> told;
    for (const Candidate& row : rows) {
        if (candidates.sessions.empty())
            break;
        told.append(storage::ToldSession{candidates.sessions[row.place], {}});
        for (qsizetype at = 0; at < attributes.size(); ++at)
            told.last().values.append(attributes[at].values[row.values[static_cast<std::size_t>(at)]].code);
    }
    std::ranges::sort(told, {}, &storage::ToldSession::session);
    return told;
}

// What becomes more or less precise when the second release is chosen in the place of the first.
void compare(const Candidates& candidates, const Release& from, const Candidates& wished, const Release& to,
             Alternative& alternative)
{
    for (std::size_t place = 0; place < from.levels.size(); ++place) {
        const Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        const Level& before = ladder.levels[from.levels[place]];
        const Level& after = wished.ladders[static_cast<qsizetype>(place)].levels[to.levels[place]];
        if (before.code == after.code || ladder.attribute == alternative.attribute)
            continue;
        const bool isFiner = std::ranges::find(ladder.levels, after.code, &Level::code)
            < std::ranges::find(ladder.levels, before.code, &Level::code);
        (isFiner ? alternative.more : alternative.less).append(ladder.title);
    }
}

// The wishes that are worth trying, the heaviest attribute first: what is left out kept, what is told left out.
QList<Alternative> wishesToTry(const Candidates& candidates, const Release& release, const Wishes& wishes)
{
    std::vector<std::size_t> order(release.levels.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t place) {
        return candidates.ladders[static_cast<qsizetype>(place)].levels.back().loss;
    });
    QList<Alternative> keep;
    QList<Alternative> leaveOut;
    for (const std::size_t place : order) {
        const Ladder& ladder = candidates.ladders[static_cast<qsizetype>(place)];
        if (wishes.contains(ladder.attribute))
            continue;
        const bool isOut = ladder.levels[release.levels[place]].leavesOut();
        (isOut ? keep : leaveOut)
            .append(
                {.attribute = ladder.attribute, .title = ladder.title, .wish = isOut ? Wish::Keep : Wish::LeaveOut});
    }
    constexpr qsizetype most = 4;
    return keep.first(std::min(most, keep.size())) + leaveOut.first(std::min(most, leaveOut.size()));
}

} // namespace

AnonymisedExport anonymise(const Candidates& all, const Options& wanted, const QList<storage::SummaryExport>& earlier)
{
    const Limits limits = limitsFor(all, wanted);
    const Candidates candidates = wishedFor(all, wanted.wishes);
    const std::optional<Release> release = findRelease(candidates, limits);
    if (!release)
        throw ExportRefused(ExportRefused::Kind::NothingLeft);
    const std::vector<Told> told = toldBy(candidates, *release);
    std::vector<Candidate> rows = rowsOf(candidates, told);
    leaveOutRare(rows, limits.k);
    const int common = static_cast<int>(rows.size());
    leaveOutAlike(rows, told, limits.l);

    // counted anew, by other means than those of the search
    if (told.empty() || rows.empty() || !isAnonymous(rows, told, limits))
        throw ExportRefused(ExportRefused::Kind::NothingLeft);

    AnonymisedExport result;
    result.m_account = accountOf(candidates, limits, *release);
    result.m_account.exported = static_cast<int>(rows.size());
    result.m_account.tooRare = result.m_account.held - common;
    result.m_account.tooAlike = common - result.m_account.exported;
    result.m_attributes = attributesOf(candidates, *release, limits);
    result.m_told = toldOf(candidates, rows, result.m_attributes);
    const auto near = tooNearEarlier(result.record({}), earlier, all.ladders);
    if (near)
        throw ExportRefused(ExportRefused::Kind::TooNearEarlier, dayOf(earlier, *near));
    std::ranges::shuffle(rows, *QRandomGenerator::system());
    for (Candidate& row : rows)
        result.m_rows.push_back({freshId(), std::move(row.values)});
    return result;
}

storage::SummaryExport AnonymisedExport::record(const QDate& day) const
{
    storage::SummaryExport record{
        .madeOn = day, .k = m_account.k, .sessions = m_account.exported, .attributes = {}, .rows = m_told};
    for (const ExportedAttribute& attribute : m_attributes)
        record.attributes.append({attribute.code, attribute.level});
    return record;
}

QList<Alternative> alternativesTo(const Candidates& all, const Options& wanted)
{
    const Limits limits = limitsFor(all, wanted);
    const Candidates candidates = wishedFor(all, wanted.wishes);
    const std::optional<Release> release = findRelease(candidates, limits);
    QList<Alternative> alternatives;
    if (!release)
        return alternatives;
    for (Alternative alternative : wishesToTry(candidates, *release, wanted.wishes)) {
        Wishes wishes = wanted.wishes;
        wishes.insert(alternative.attribute, alternative.wish);
        const Candidates wished = wishedFor(all, wishes);
        const std::optional<Release> other = findRelease(wished, limits);
        if (!other)
            continue;
        compare(candidates, *release, wished, *other, alternative);
        const bool tells = alternative.wish == Wish::Keep || !alternative.more.isEmpty();
        if (tells && alternatives.size() < 4)
            alternatives.append(alternative);
    }
    return alternatives;
}

} // namespace privacy
