#pragma once

#include "domain/session_changes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>

namespace editing {

// Holds the session that is being edited. Every edit goes through here, becomes one undo step, and is
// announced by changed(); nothing else modifies a session. Ids given to it must be of the session.
class SessionEditor : public QObject
{
    Q_OBJECT

public:
    explicit SessionEditor(domain::Session session, QObject* parent = nullptr);

    const domain::Session& session() const { return m_session; }
    QUndoStack& undoStack() { return m_undoStack; }

    domain::ParticipantId addParticipant(domain::Role role, const QString& name);
    void changeParticipant(domain::ParticipantId participant, domain::Role role, const QString& name);
    void removeParticipant(domain::ParticipantId participant); // notes keep their text and lose the voice

    void addNote(const domain::Note& note);
    void setNoteText(domain::NoteId note, const QString& text);
    void setNoteVoice(domain::NoteId note, std::optional<domain::ParticipantId> voice);
    void removeNote(domain::NoteId note);

    // The state that is drawn on: what is placed, related or grouped goes there. It is never the beginning.
    // An edit or undo of another state shows that one, so that nobody changes what is out of sight.
    domain::Snapshot shown() const { return m_shown; }
    const domain::Network& network() const { return m_network; } // in the shown state
    void show(domain::Snapshot snapshot);                        // one that has begun
    bool hasBegun(domain::Snapshot snapshot) const { return m_session.states.contains(snapshot); }
    void begin(domain::Snapshot snapshot); // as a copy of now, and shows it
    void giveUp(domain::Snapshot snapshot);
    void keepBeginning(); // now as it stands; what was kept before is replaced
    void setSheet(domain::Sheet sheet);

    // Naming a node right after it was drawn is part of the same step.
    domain::NodeId addNode(domain::NodeKind kind, const QString& label, QPointF position,
                           std::optional<domain::Question> question,
                           domain::PlacedBy placedBy = domain::PlacedBy::Hand);
    // A node that is drawn by pulling a relation from another one: one step.
    domain::NodeId addRelatedNode(domain::NodeId from, domain::NodeKind kind, QPointF position,
                                  std::optional<domain::Question> question,
                                  domain::PlacedBy placedBy = domain::PlacedBy::Hand);
    void setNodeLabel(domain::NodeId node, const QString& label);
    void takeBackNode(domain::NodeId node); // as if it had not been drawn: right after that no step is left
    void setNodeKind(domain::NodeId node, domain::NodeKind kind);
    void setInfluence(const QSet<domain::NodeId>& nodes, std::optional<int> influence);
    void addSupport(const QSet<domain::NodeId>& nodes, domain::Support support);
    void removeSupport(const QSet<domain::NodeId>& nodes, domain::Support support);
    void markDeceased(const QSet<domain::NodeId>& nodes);
    void unmarkDeceased(const QSet<domain::NodeId>& nodes);
    void moveNodes(const QHash<domain::NodeId, QPointF>& positions);
    void nudgeNodes(const QSet<domain::NodeId>& nodes, QPointF by); // a run of them is one step
    void moveInwards(const QSet<domain::NodeId>& nodes);            // one ring
    void moveOutwards(const QSet<domain::NodeId>& nodes);
    void moveToRing(domain::NodeId node, int ring);                   // from the inside out, 0 is outside all of them
    void placeNodes(const QHash<domain::NodeId, QPointF>& positions); // of another state, in this one

    // Gives what the program placed another place; what stays where it is keeps it.
    void untangle(const QHash<domain::NodeId, QPointF>& positions);
    void keepInPlace(const QSet<domain::NodeId>& nodes); // as if a hand had put them there
    void letGo(const QSet<domain::NodeId>& nodes);

    // Of elsewhere, as one step.
    void addToDrawing(const QList<domain::DrawnNode>& nodes, const QList<domain::DrawnRelation>& relations,
                      const QList<domain::DrawnGroup>& groups);

    // The relation between two nodes; the one that is there already, if so.
    domain::RelationId connectNodes(domain::NodeId from, domain::NodeId to);
    void setQuality(const QSet<domain::RelationId>& relations, std::optional<domain::RelationQuality> quality);
    void setDirection(domain::RelationId relation, domain::Direction direction);
    void reverseRelation(domain::RelationId relation);
    void setRelationLabel(domain::RelationId relation, const QString& label);

    // Naming a group right after it was made is part of the same step.
    domain::GroupId addGroup(const QSet<domain::NodeId>& members);
    void setGroupName(domain::GroupId group, const QString& name);
    void addToGroup(domain::GroupId group, const QSet<domain::NodeId>& nodes);
    void removeFromGroup(domain::GroupId group, const QSet<domain::NodeId>& nodes);
    void leaveGroups(const QSet<domain::NodeId>& nodes); // all of them, in this state
    void removeGroup(domain::GroupId group);             // in this state; its members stay

    // Takes nodes with their relations, and relations, out of the shown state; the help-seeker stays. What no
    // state draws any more is gone.
    void removeFromDrawing(const QSet<domain::NodeId>& nodes, const QSet<domain::RelationId>& relations);
    void removeEverywhere(const QSet<domain::NodeId>& nodes); // out of all states, the beginning too

    domain::AgreementId addAgreement(std::optional<domain::NeedSource> source, const QString& what = {});
    void changeAgreement(const domain::Agreement& agreement);
    void removeAgreement(domain::AgreementId agreement);

    void setAnswer(const domain::Answer& answer);
    void clearAnswer(const domain::AnswerKey& key);

    // What is known before the hour, and whether it has begun.
    void setPreparation(const domain::Preparation& preparation);
    void setGuide(const QString& guide); // its id
    void startConversation(const QDateTime& when);

    void givePermission(domain::Purpose purpose, domain::PermissionForm form, QDate when);
    void withdrawPermission(domain::Purpose purpose, QDate when);
    void forgetPermission(domain::Purpose purpose); // that was never given

    void finishLookingBack(domain::ParticipantId participant);
    void resumeLookingBack(domain::ParticipantId participant);

    void setFollowUpOn(std::optional<QDate> day);
    void followUp(const QDateTime& when);
    void setPurgeAfter(std::optional<QDate> day);

    void setExperiment(std::optional<domain::ExperimentId> experiment);
    void setMinutes(std::optional<int> minutes);
    // Says when to look again and how long words are kept, where that was not chosen.
    void close(const QDateTime& when, int weeksUntilLater);
    void reopen();

    // Keeps the next edit from merging with the last one, as when the focus leaves a text field.
    void endMerging();

signals:
    void changed(const domain::SessionChanges& changes);
    void drawingChanged(const domain::DrawingChanges& changes); // of what network() is
    void shownChanged();

private:
    void apply(const QString& text, const QString& mergeKey, domain::Session after);
    void changeNodes(const QSet<domain::NodeId>& nodes, const QString& text,
                     const std::function<void(domain::Node&)>& change);
    void stepRings(const QSet<domain::NodeId>& nodes, int inwards);
    void setPlacedBy(const QSet<domain::NodeId>& nodes, domain::PlacedBy placedBy, const QString& text);
    void replace(const domain::Session& session);
    domain::Snapshot shownAfter(const QList<domain::Snapshot>& changed) const;
    void showNetwork(domain::Snapshot snapshot);

    domain::Session m_session;
    domain::Snapshot m_shown = domain::Snapshot::Now;
    domain::Network m_network;
    QUndoStack m_undoStack;
    int m_mergeRun = 0;
};

} // namespace editing
