#include "domain/session_changes.h"

#include <QHash>

#include <tuple>

namespace domain {

namespace {

template <typename Thing>
auto changesOf(const QList<Thing>& before, const QList<Thing>& after)
{
    using Id = decltype(Thing::id);
    ItemChanges<Id> changes;
    if (before == after)
        return changes;

    QHash<Id, const Thing*> old;
    for (const Thing& thing : before)
        old.insert(thing.id, &thing);
    for (const Thing& thing : after) {
        const Thing* was = old.take(thing.id);
        if (!was)
            changes.added.append(thing.id);
        else if (*was != thing)
            changes.changed.append(thing.id);
    }
    for (const Thing& thing : before) {
        if (old.contains(thing.id))
            changes.removed.append(thing.id);
    }
    return changes;
}

QList<AnswerKey> changedAnswers(const Session& before, const Session& after)
{
    QList<AnswerKey> changed;
    if (before.answers == after.answers)
        return changed;

    for (const Answer& answer : after.answers) {
        const Answer* was = before.answer(answer.key);
        if (!was || *was != answer)
            changed.append(answer.key);
    }
    for (const Answer& answer : before.answers) {
        if (!after.answer(answer.key))
            changed.append(answer.key);
    }
    return changed;
}

QList<Purpose> changedPermissions(const Session& before, const Session& after)
{
    QList<Purpose> changed;
    for (const auto& [purpose, code] : codesOf<Purpose>) {
        const Permission* was = before.permission(purpose);
        const Permission* is = after.permission(purpose);
        if ((was || is) && (!was || !is || *was != *is))
            changed.append(purpose);
    }
    return changed;
}

QList<Snapshot> changedStates(const Session& before, const Session& after)
{
    QList<Snapshot> changed;
    for (const auto& [snapshot, code] : codesOf<Snapshot>) {
        if (before.states.contains(snapshot) != after.states.contains(snapshot)
            || before.states.value(snapshot) != after.states.value(snapshot))
            changed.append(snapshot);
    }
    return changed;
}

} // namespace

bool detailsDiffer(const Session& before, const Session& after)
{
    const auto details = [](const Session& session) {
        return std::tie(session.guide, session.startedAt, session.hasBegun, session.closedAt, session.minutes,
                        session.experiment, session.sheet, session.preparation, session.followUpOn,
                        session.followedUpAt, session.purgeAfter, session.emptied);
    };
    return details(before) != details(after);
}

SessionChanges changesBetween(const Session& before, const Session& after)
{
    return {.details = detailsDiffer(before, after),
            .participants = changesOf(before.participants, after.participants),
            .notes = changesOf(before.notes, after.notes),
            .nodes = changesOf(before.nodes, after.nodes),
            .relations = changesOf(before.relations, after.relations),
            .groups = changesOf(before.groups, after.groups),
            .states = changedStates(before, after),
            .agreements = changesOf(before.agreements, after.agreements),
            .answers = changedAnswers(before, after),
            .permissions = changedPermissions(before, after)};
}

DrawingChanges drawingChangesBetween(const Network& before, const Network& after)
{
    return {.sheet = before.sheet != after.sheet,
            .nodes = changesOf(before.nodes, after.nodes),
            .relations = changesOf(before.relations, after.relations),
            .groups = changesOf(before.groups, after.groups)};
}

} // namespace domain
