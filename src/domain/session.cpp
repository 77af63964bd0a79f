#include "domain/session.h"

namespace domain {

const Answer* Session::answer(const AnswerKey& key) const
{
    const auto found = std::ranges::find(answers, key, &Answer::key);
    return found == answers.end() ? nullptr : &*found;
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
