#pragma once

#include "domain/network.h"

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
    bool details = false; // anything that is in no list below
    ItemChanges<ParticipantId> participants;
    ItemChanges<NoteId> notes;
    ItemChanges<NodeId> nodes;
    ItemChanges<RelationId> relations;
    ItemChanges<GroupId> groups;
    QList<Snapshot> states; // begun, drawn on or given up
    ItemChanges<AgreementId> agreements;
    QList<AnswerKey> answers;   // given, changed or taken back
    QList<Purpose> permissions; // likewise

    bool isEmpty() const { return *this == SessionChanges{}; }

    friend bool operator==(const SessionChanges&, const SessionChanges&) = default;
};

bool detailsDiffer(const Session& before, const Session& after); // in anything but their lists
SessionChanges changesBetween(const Session& before, const Session& after);

// What differs between two drawings that are shown one after the other.
struct DrawingChanges
{
    bool sheet = false;
    ItemChanges<NodeId> nodes;
    ItemChanges<RelationId> relations;
    ItemChanges<GroupId> groups;

    bool isEmpty() const { return *this == DrawingChanges{}; }

    friend bool operator==(const DrawingChanges&, const DrawingChanges&) = default;
};

DrawingChanges drawingChangesBetween(const Network& before, const Network& after);

} // namespace domain
