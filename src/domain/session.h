#pragma once

#include "domain/experiment.h"
#include "domain/id.h"
#include "domain/vocabulary.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace domain {

using SessionId = Id<struct SessionTag>;
using ParticipantId = Id<struct ParticipantTag>;
using NoteId = Id<struct NoteTag>;
using NodeId = Id<struct NodeTag>;
using RelationId = Id<struct RelationTag>;
using GroupId = Id<struct GroupTag>;
using AgreementId = Id<struct AgreementTag>;

// Somebody at the table. The name may stay empty: the role says enough.
struct Participant
{
    ParticipantId id;
    Role role = Role::HelpSeeker;
    QString name;
    bool hasLookedBack = false; // so that others may see what this one answered

    friend bool operator==(const Participant&, const Participant&) = default;
};

// What was said with one question, in the words of the one whose voice it is.
struct Note
{
    NoteId id;
    Question question = Question::WhatHappened;
    std::optional<ParticipantId> voice;
    QString text;

    friend bool operator==(const Note&, const Note&) = default;
};

// A person, theme or anything else on the drawing: what it is, in every state of the network.
struct Node
{
    NodeId id;
    NodeKind kind = NodeKind::Theme;
    QString label;
    std::optional<int> influence;     // -2..2, shown as -- - = + ++
    std::optional<Question> question; // the question that was open when it was drawn
    QSet<Support> supports;
    bool deceased = false;

    friend bool operator==(const Node&, const Node&) = default;
};

struct Relation
{
    RelationId id;
    NodeId from;
    NodeId to;
    Direction direction = Direction::None;
    QString label;

    friend bool operator==(const Relation&, const Relation&) = default;
};

// Nodes that belong together; another thing than a node that stands for a group.
struct Group
{
    GroupId id;
    QString name;

    friend bool operator==(const Group&, const Group&) = default;
};

// Where something stands in one state. What a hand has placed is never moved by the program.
struct Placement
{
    QPointF position; // in scene units, y down, the help-seeker at the origin
    PlacedBy placedBy = PlacedBy::Hand;

    friend bool operator==(const Placement&, const Placement&) = default;
};

// How the network is drawn in one state of it. What has no entry is not drawn in this state.
struct State
{
    QHash<NodeId, Placement> places;
    QHash<RelationId, std::optional<RelationQuality>> qualities;
    QHash<GroupId, QSet<NodeId>> members;

    friend bool operator==(const State&, const State&) = default;
};

// What was agreed at the end. Every part may stay empty.
struct Agreement
{
    AgreementId id;
    QString what;
    QStringList owners; // by name or role
    std::optional<QDate> due;
    std::optional<NeedSource> source;
    std::optional<NodeId> node; // what it is about on the drawing
    std::optional<AgreementStatus> status;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

// Whether there may still be something to do. What did not work out was looked back on, and is not pressed again.
bool isOpen(const Agreement& agreement);

// What the person allows. Without one for a purpose nothing is allowed for it.
struct Permission
{
    Purpose purpose = Purpose::JointConversation;
    PermissionForm form = PermissionForm::Spoken;
    QDate givenOn;
    std::optional<QDate> withdrawnOn;

    friend bool operator==(const Permission&, const Permission&) = default;
};

// What is arranged before anybody sits at the table. There is no place in it for words about the person.
struct Preparation
{
    std::optional<QDateTime> plannedFor; // UTC
    QString room;
    Interpreter interpreter = Interpreter::None;

    friend bool operator==(const Preparation&, const Preparation&) = default;
};

// What is still known of a conversation whose words and drawing were erased, besides its coded answers.
struct Emptied
{
    QDate on;
    int nodes = 0; // there were
    int relations = 0;

    friend bool operator==(const Emptied&, const Emptied&) = default;
};

// Which item of the evaluation set was answered, and by whom; no respondent where the set asks it once.
struct AnswerKey
{
    QString item;
    std::optional<ParticipantId> respondent;

    friend bool operator==(const AnswerKey&, const AnswerKey&) = default;
};

// An answer to one item of the evaluation set; which parts are filled depends on the item's type.
struct Answer
{
    AnswerKey key;
    AnswerState state = AnswerState::Given;
    QStringList options; // ids of chosen options, or of themes given to the text
    QString text;
    std::optional<int> number;

    friend bool operator==(const Answer&, const Answer&) = default;
};

// One conversation as it stands: who was there, what was said, drawn, agreed, and how it was looked back on.
struct Session
{
    SessionId id;
    QString guide;                     // id of the guide that was followed
    QDateTime startedAt;               // UTC
    bool hasBegun = true;              // false while it is only prepared
    std::optional<QDateTime> closedAt; // UTC
    std::optional<int> minutes;        // how long it lasted
    std::optional<ExperimentId> experiment;
    QList<Participant> participants;
    QList<Note> notes;
    QList<Node> nodes; // in the order of the story; the first is the help-seeker
    QList<Relation> relations;
    QList<Group> groups;
    QMap<Snapshot, State> states; // there is always one of now
    Sheet sheet = Sheet::Empty;
    QList<Agreement> agreements;
    QList<Answer> answers;
    Preparation preparation;
    QList<Permission> permissions; // one for a purpose at most
    std::optional<QDate> followUpOn;
    std::optional<QDateTime> followedUpAt; // UTC
    std::optional<QDate> purgeAfter;       // the last day on which its words and drawing are kept
    std::optional<Emptied> emptied;

    friend bool operator==(const Session&, const Session&) = default;

    const Node& helpSeeker() const { return nodes.first(); }
    const Answer* answer(const AnswerKey& key) const;
    const Permission* permission(Purpose purpose) const; // also one that was withdrawn; null when never given
    bool allows(Purpose purpose) const;
};

// What the person said with a question, as it was written down. What stands without a voice is the person's.
QStringList ownWords(const Session& session, Question question);

// A session of now, with the help-seeker at the table and in the middle of the drawing.
Session startSession(const QDateTime& now, const QString& guide);

// What may be kept when the words have to go: who was there by role, where agreements lay and how it went with them,
// and the answers that were chosen. No name, note, label or sentence, and of the drawing only how large it was.
Session emptied(const Session& session, QDate today);

// The element of a list with this id, or null.
template <typename Thing, typename Id>
const Thing* find(const QList<Thing>& things, const Id& id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

template <typename Thing, typename Id>
Thing* find(QList<Thing>& things, const Id& id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

} // namespace domain
