#pragma once

#include "domain/session.h"

namespace domain {

template <typename Id>
struct ItemChanges
{
    QList<Id> added;
    QList<Id> changed;
    QList<Id> removed;

    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }

    friend bool operator==(const ItemChanges&, const ItemChanges&) = default;
};

// What differs between two states of one session; views use it to touch only what changed.
struct SessionChanges
{
    bool details = false; // guide, start, closing, duration or experiment
    ItemChanges<ParticipantId> participants;
    ItemChanges<NoteId> notes;
    ItemChanges<NodeId> nodes;
    ItemChanges<RelationId> relations;
    ItemChanges<AgreementId> agreements;
    QList<AnswerKey> answers; // given, changed or taken back

    bool isEmpty() const { return *this == SessionChanges{}; }

    friend bool operator==(const SessionChanges&, const SessionChanges&) = default;
};

SessionChanges changesBetween(const Session& before, const Session& after);

} // namespace domain
