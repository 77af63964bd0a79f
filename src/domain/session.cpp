#include "domain/session.h"

namespace domain {

bool isOpen(const Agreement& agreement)
{
    return !agreement.status || agreement.status == AgreementStatus::Busy
        || agreement.status == AgreementStatus::Unknown;
}

const Answer* Session::answer(const AnswerKey& key) const
{
    const auto found = std::ranges::find(answers, key, &Answer::key);
    return found == answers.end() ? nullptr : &*found;
}

const Permission* Session::permission(Purpose purpose) const
{
    const auto found = std::ranges::find(permissions, purpose, &Permission::purpose);
    return found == permissions.end() ? nullptr : &*found;
}

bool Session::allows(Purpose purpose) const
{
    const Permission* given = permission(purpose);
    return given && !given->withdrawnOn;
}

Session emptied(const Session& session, QDate today)
{
    Session left = session;
    if (!left.emptied)
        left.emptied = Emptied{.on = today,
                               .nodes = static_cast<int>(session.nodes.size()),
                               .relations = static_cast<int>(session.relations.size())};
    const NodeId helpSeeker = session.helpSeeker().id;
    left.nodes = {{.id = helpSeeker, .kind = NodeKind::HelpSeeker, .label = {}}};
    left.relations.clear();
    left.groups.clear();
    left.states = {{Snapshot::Now, State{.places = {{helpSeeker, {}}}, .qualities = {}, .members = {}}}};
    left.notes.clear();
    left.preparation.room.clear();
    for (Participant& participant : left.participants)
        participant.name.clear();
    for (Agreement& agreement : left.agreements)
        agreement = {.id = agreement.id,
                     .what = {},
                     .owners = {},
                     .due = {},
                     .source = agreement.source,
                     .node = {},
                     .status = agreement.status};
    for (Answer& answer : left.answers)
        answer.text.clear();
    return left;
}

QStringList ownWords(const Session& session, Question question)
{
    QStringList words;
    for (const Note& note : session.notes) {
        const Participant* voice = note.voice ? find(session.participants, *note.voice) : nullptr;
        const bool isOwn = !voice || voice->role == Role::HelpSeeker;
        if (note.question == question && isOwn && !note.text.trimmed().isEmpty())
            words.append(note.text.trimmed());
    }
    return words;
}

Session startSession(const QDateTime& now, const QString& guide)
{
    Session session{.id = SessionId::create(), .guide = guide, .startedAt = now.toUTC()};
    session.participants.append({.id = ParticipantId::create(), .role = Role::HelpSeeker, .name = {}});
    session.nodes.append({.id = NodeId::create(), .kind = NodeKind::HelpSeeker, .label = {}});
    session.states[Snapshot::Now].places.insert(session.nodes.first().id, {});
    return session;
}

} // namespace domain
