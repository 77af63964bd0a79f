#pragma once

#include "domain/session.h"
#include "domain/session_changes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUndoStack>

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

    // Naming a node right after it was drawn is part of the same step.
    domain::NodeId addNode(domain::NodeKind kind, const QString& label, QPointF position,
                           std::optional<domain::Question> question);
    // A node that is drawn by pulling a relation from another one: one step.
    domain::NodeId addRelatedNode(domain::NodeId from, domain::NodeKind kind, QPointF position,
                                  std::optional<domain::Question> question);
    void setNodeLabel(domain::NodeId node, const QString& label);
    void setNodeKind(domain::NodeId node, domain::NodeKind kind);
    void setInfluence(const QSet<domain::NodeId>& nodes, std::optional<int> influence);
    void moveNodes(const QHash<domain::NodeId, QPointF>& positions);
    void nudgeNodes(const QSet<domain::NodeId>& nodes, QPointF by); // a run of them is one step

    // The relation between two nodes; the one that is there already, if so.
    domain::RelationId connectNodes(domain::NodeId from, domain::NodeId to);
    void setQuality(const QSet<domain::RelationId>& relations, std::optional<domain::RelationQuality> quality);
    void setDirection(domain::RelationId relation, domain::Direction direction);
    void reverseRelation(domain::RelationId relation);
    void setRelationLabel(domain::RelationId relation, const QString& label);

    // Takes away nodes with their relations, and relations; the help-seeker stays.
    void removeFromDrawing(const QSet<domain::NodeId>& nodes, const QSet<domain::RelationId>& relations);

    domain::AgreementId addAgreement(std::optional<domain::NeedSource> source);
    void changeAgreement(const domain::Agreement& agreement);
    void removeAgreement(domain::AgreementId agreement);

    void setAnswer(const domain::Answer& answer);
    void clearAnswer(const domain::AnswerKey& key);

    void setExperiment(std::optional<domain::ExperimentId> experiment);
    void setMinutes(std::optional<int> minutes);
    void close(const QDateTime& when);
    void reopen();

    // Keeps the next edit from merging with the last one, as when the focus leaves a text field.
    void endMerging();

signals:
    void changed(const domain::SessionChanges& changes);

private:
    class Edit;

    void apply(const QString& text, const QString& mergeKey, domain::Session after);
    void replace(const domain::Session& session);

    domain::Session m_session;
    QUndoStack m_undoStack;
    int m_mergeRun = 0;
};

} // namespace editing
