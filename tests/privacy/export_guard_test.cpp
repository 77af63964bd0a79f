#include "privacy/anonymise.h"
#include "privacy/export_guard.h"
#include "privacy/export_refused.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using privacy::AnonymisedExport;
using privacy::Candidates;
using privacy::ExportRefused;
using storage::SummaryExport;

namespace {

constexpr int k = 5;

// Sessions with a few attributes, numbered, of which the first values are far more usual.
Candidates candidatesOf(std::size_t sessions, std::mt19937& random)
{
    Candidates candidates;
    for (const QString& attribute : {u"setting"_s, u"duration"_s, u"close_one_present"_s, u"route"_s, u"heard"_s}) {
        const auto ladder = std::ranges::find(privacy::fixedLadders(), attribute, &privacy::Ladder::attribute);
        candidates.ladders.append(*ladder);
        std::vector<quint8> column(sessions);
        const auto values = static_cast<unsigned>(ladder->levels.front().values.size());
        for (quint8& value : column)
            value = static_cast<quint8>(std::min(random() % values, random() % values));
        candidates.columns.push_back(column);
    }
    for (std::size_t session = 0; session < sessions; ++session)
        candidates.sessions.push_back(static_cast<qint64>(session) + 1);
    return candidates;
}

Candidates part(const Candidates& all, std::size_t from, std::size_t to)
{
    const auto slice = [&](const auto& values) {
        return std::remove_cvref_t<decltype(values)>(values.begin() + static_cast<std::ptrdiff_t>(from),
                                                     values.begin() + static_cast<std::ptrdiff_t>(to));
    };
    Candidates candidates{.ladders = all.ladders};
    for (const auto& column : all.columns)
        candidates.columns.push_back(slice(column));
    candidates.sessions = slice(all.sessions);
    return candidates;
}

struct File
{
    QStringList attributes;
    std::vector<QStringList> rows; // labels, as they stand in the file
};

// What a reader has: no numbers of sessions, and ids that say nothing.
File fileOf(const AnonymisedExport& made)
{
    File file;
    for (const privacy::ExportedAttribute& attribute : made.attributes())
        file.attributes.append(attribute.code + u'/' + attribute.level);
    for (const privacy::Summary& row : made.rows()) {
        QStringList cells;
        for (qsizetype at = 0; at < made.attributes().size(); ++at)
            cells.append(made.attributes()[at].values[row.values[static_cast<std::size_t>(at)]].code);
        file.rows.push_back(cells);
    }
    return file;
}

// Somebody who has both files subtracts, for every choice of the attributes that both tell alike, what one counts from
// what the other counts. The smallest difference that is not nothing.
int smallestDifference(const File& one, const File& other)
{
    QStringList shared;
    for (const QString& attribute : one.attributes) {
        if (other.attributes.contains(attribute))
            shared.append(attribute);
    }
    int smallest = std::numeric_limits<int>::max();
    for (unsigned choice = 0; choice < 1U << shared.size(); ++choice) {
        std::map<QStringList, int> counts;
        const auto count = [&](const File& file, int sign) {
            for (const QStringList& row : file.rows) {
                QStringList key;
                for (qsizetype at = 0; at < shared.size(); ++at) {
                    if ((choice >> at & 1U) != 0)
                        key.append(row[file.attributes.indexOf(shared[at])]);
                }
                counts[key] += sign;
            }
        };
        count(one, 1);
        count(other, -1);
        for (const auto& [key, difference] : counts) {
            if (difference != 0)
                smallest = std::min(smallest, std::abs(difference));
        }
    }
    return smallest;
}

std::optional<AnonymisedExport> exported(const Candidates& candidates, const QList<SummaryExport>& earlier,
                                         const privacy::Wishes& wishes = {})
{
    try {
        return privacy::anonymise(candidates, {.k = k, .wishes = wishes}, earlier);
    } catch (const ExportRefused&) {
        return std::nullopt;
    }
}

} // namespace

TEST_CASE("Whoever lays a file beside an earlier one of fewer conversations sets none of fewer than k apart")
{
    std::mt19937 random(1);
    int refused = 0;
    int made = 0;
    for (int round = 0; round < 150; ++round) {
        const Candidates all = candidatesOf(60 + random() % 200, random);
        const std::size_t earlierCount = all.rowCount() - random() % 40;
        const auto first = exported(part(all, 0, earlierCount), {});
        if (!first)
            continue;
        INFO("round " << round << ": " << earlierCount << " of " << all.rowCount());
        if (const auto second = exported(all, {first->record(QDate(2026, 1, 1))})) {
            ++made;
            CHECK(smallestDifference(fileOf(*first), fileOf(*second)) >= k);
        } else {
            ++refused;
        }
    }
    CHECK(refused > 20); // without the guard these would have gone out
    CHECK(made > 5);
}

TEST_CASE("Only the conversations that came after the earlier file may always be told of")
{
    std::mt19937 random(2);
    for (int round = 0; round < 40; ++round) {
        const Candidates all = candidatesOf(200, random);
        const auto first = exported(part(all, 0, 120), {});
        const auto alone = exported(part(all, 120, 200), {});
        if (first && alone)
            CHECK(exported(part(all, 120, 200), {first->record(QDate(2026, 1, 1))}));
    }
}

TEST_CASE("The same conversations may be told again in the same way, not in ways that together tell of a few")
{
    std::mt19937 random(3);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        const Candidates all = candidatesOf(80, random);
        const auto first = exported(all, {}, {{u"duration"_s, privacy::Wish::Keep}});
        if (!first)
            continue;
        const QList<SummaryExport> earlier{first->record(QDate(2026, 1, 1))};
        CHECK(exported(all, earlier, {{u"duration"_s, privacy::Wish::Keep}}));
        const privacy::Wishes other{{u"route"_s, privacy::Wish::Keep}, {u"duration"_s, privacy::Wish::LeaveOut}};
        const auto second = exported(all, earlier, other);
        refused += !second && exported(all, {}, other);
        if (!second)
            continue;
        // Whoever knew which row is which would still find k of each.
        std::map<QStringList, int> together;
        for (const storage::ToldSession& row : second->record({}).rows) {
            for (const storage::ToldSession& before : earlier.first().rows) {
                if (before.session == row.session)
                    ++together[before.values + row.values];
            }
        }
        const bool isNested = second->attributes().size() <= 1;
        for (const auto& [values, count] : together)
            CHECK((count >= k || isNested));
    }
    CHECK(refused > 5);
}

TEST_CASE("A file of which no copy is left is no danger, and one with a conversation that was erased is")
{
    const QList<privacy::Ladder>& ladders = privacy::fixedLadders();
    SummaryExport earlier{.number = 3,
                          .madeOn = QDate(2026, 1, 1),
                          .k = k,
                          .sessions = 20,
                          .attributes = {{u"close_one_present"_s, u"full"_s}}};
    for (qint64 session = 1; session <= 19; ++session)
        earlier.rows.append({session, {u"yes"_s}});
    SummaryExport made = earlier;
    made.sessions = 19;

    CHECK(privacy::tooNearEarlier(made, {earlier}, ladders) == 3);
    earlier.goneOn = QDate(2026, 2, 1);
    CHECK(privacy::tooNearEarlier(made, {earlier}, ladders) == std::nullopt);
}

TEST_CASE("Somebody whose answer became another stands apart between two files")
{
    const QList<privacy::Ladder>& ladders = privacy::fixedLadders();
    SummaryExport earlier{.number = 1, .k = k, .sessions = 20, .attributes = {{u"heard"_s, u"full"_s}}};
    for (qint64 session = 1; session <= 20; ++session)
        earlier.rows.append({session, {session <= 10 ? u"yes"_s : u"no"_s}});
    SummaryExport made = earlier;
    CHECK(privacy::tooNearEarlier(made, {earlier}, ladders) == std::nullopt);

    made.rows[0].values = {u"no"_s};
    CHECK(privacy::tooNearEarlier(made, {earlier}, ladders) == 1);
}
