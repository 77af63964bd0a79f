#include "privacy/export_guard.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <map>

namespace privacy {

namespace {

using storage::SummaryExport;
using storage::ToldAttribute;
using storage::ToldSession;

// An attribute that two files tell, at the level that both can be brought to.
struct Shared
{
    qsizetype placeInOne = 0;
    qsizetype placeInOther = 0;
    const Ladder* ladder = nullptr;
    QString levelOfOne;
    QString levelOfOther;
    QString level; // the coarser of the two
};

const Level* levelOf(const Ladder& ladder, const QString& code)
{
    const auto found = std::ranges::find(ladder.levels, code, &Level::code);
    return found == ladder.levels.end() ? nullptr : &*found;
}

const Ladder* ladderOf(const QList<Ladder>& ladders, const QString& attribute)
{
    const auto found = std::ranges::find(ladders, attribute, &Ladder::attribute);
    return found == ladders.end() ? nullptr : &*found;
}

QList<Shared> sharedBy(const SummaryExport& one, const SummaryExport& other, const QList<Ladder>& ladders)
{
    QList<Shared> all;
    for (qsizetype place = 0; place < one.attributes.size(); ++place) {
        const ToldAttribute& told = one.attributes[place];
        const auto found = std::ranges::find(other.attributes, told.code, &ToldAttribute::code);
        const Ladder* ladder = ladderOf(ladders, told.code);
        if (found == other.attributes.end() || !ladder)
            continue;
        const Level* mine = levelOf(*ladder, told.level);
        const Level* theirs = levelOf(*ladder, found->level);
        if (mine && theirs)
            all.append({place, found - other.attributes.begin(), ladder, mine->code, theirs->code,
                        std::max(mine, theirs)->code});
    }
    return all;
}

// The value of a finer level as a coarser one tells it; as it is where the ladder does not know it.
QString coarserValue(const Ladder& ladder, const QString& from, const QString& to, const QString& code)
{
    const Level* finer = levelOf(ladder, from);
    const Level* coarser = levelOf(ladder, to);
    for (std::size_t base = 0; finer != coarser && base < finer->valueOf.size(); ++base) {
        if (finer->values[finer->valueOf[base]].code == code)
            return coarser->values[coarser->valueOf[base]].code;
    }
    return code;
}

using Told = QMap<qint64, QStringList>; // by session

Told broughtTo(const SummaryExport& file, const QList<Shared>& shared, qsizetype Shared::*place, QString Shared::*level)
{
    Told told;
    for (const ToldSession& row : file.rows) {
        QStringList& values = told[row.session];
        for (const Shared& each : shared)
            values.append(coarserValue(*each.ladder, each.*level, each.level, row.values.value(each.*place)));
    }
    return told;
}

// Of what one file tells and the other does not tell of the same session, whether a combination is rare.
bool isRareBeside(const Told& one, const Told& other, int k)
{
    std::map<QStringList, int> counts;
    for (auto row = one.begin(); row != one.end(); ++row) {
        const auto same = other.find(row.key());
        if (same == other.end() || *same != *row)
            ++counts[*row];
    }
    return std::ranges::any_of(counts, [k](const auto& each) { return each.second < k; });
}

// Whether a file tells every attribute of another, and none less precisely.
bool tellsAllOf(const SummaryExport& one, const SummaryExport& other, const QList<Ladder>& ladders)
{
    return std::ranges::all_of(other.attributes, [&](const ToldAttribute& told) {
        const auto found = std::ranges::find(one.attributes, told.code, &ToldAttribute::code);
        const Ladder* ladder = ladderOf(ladders, told.code);
        if (found == one.attributes.end() || !ladder)
            return false;
        const Level* mine = levelOf(*ladder, found->level);
        const Level* theirs = levelOf(*ladder, told.level);
        return mine && theirs && mine <= theirs;
    });
}

// Whether both together tell of a few sessions.
bool isRareTogether(const SummaryExport& one, const SummaryExport& other, int k)
{
    QHash<qint64, QStringList> told;
    for (const ToldSession& row : other.rows)
        told.insert(row.session, row.values);
    std::map<QStringList, int> counts;
    for (const ToldSession& row : one.rows) {
        if (told.contains(row.session))
            ++counts[row.values + told.value(row.session)];
    }
    return std::ranges::any_of(counts, [k](const auto& each) { return each.second < k; });
}

bool isTooNear(const SummaryExport& made, const SummaryExport& earlier, const QList<Ladder>& ladders)
{
    const int k = std::max(made.k, earlier.k);
    const auto erased = earlier.sessions - static_cast<int>(earlier.rows.size());
    if (erased > 0 && erased < k)
        return true;
    const QList<Shared> shared = sharedBy(made, earlier, ladders);
    const Told mine = broughtTo(made, shared, &Shared::placeInOne, &Shared::levelOfOne);
    const Told theirs = broughtTo(earlier, shared, &Shared::placeInOther, &Shared::levelOfOther);
    if (isRareBeside(mine, theirs, k) || isRareBeside(theirs, mine, k))
        return true;
    const bool isNested = tellsAllOf(made, earlier, ladders) || tellsAllOf(earlier, made, ladders);
    return !isNested && isRareTogether(made, earlier, k);
}

} // namespace

std::optional<qint64> tooNearEarlier(const SummaryExport& made, const QList<SummaryExport>& earlier,
                                     const QList<Ladder>& ladders)
{
    for (const SummaryExport& each : earlier) {
        if (!each.goneOn && isTooNear(made, each, ladders))
            return each.number;
    }
    return std::nullopt;
}

QString dayOf(const QList<SummaryExport>& exports, qint64 number)
{
    const auto found = std::ranges::find(exports, number, &SummaryExport::number);
    return found == exports.end() ? QString() : found->madeOn.toString(Qt::ISODate);
}

} // namespace privacy
