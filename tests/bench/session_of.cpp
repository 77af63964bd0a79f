#include "session_of.h"

#include "typical_session.h"

#include <cmath>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

domain::Relation relationOf(const domain::Session& session, int from, int to)
{
    return {.id = domain::RelationId::create(),
            .from = session.nodes[from].id,
            .to = session.nodes[to].id,
            .quality = static_cast<domain::RelationQuality>(from % 6),
            .direction = static_cast<domain::Direction>(from % 3),
            .label = {}};
}

} // namespace

domain::Session sessionOf(int nodes)
{
    auto session = domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s);
    const int side = static_cast<int>(std::ceil(std::sqrt(nodes)));
    for (int place = 1; place < nodes; ++place) {
        session.nodes.append({.id = domain::NodeId::create(),
                              .kind = static_cast<domain::NodeKind>(1 + place % 11),
                              .label = u"naam %1"_s.arg(place),
                              .position = QPointF(place % side - side / 2, place / side - side / 2) * 130,
                              .influence = place % 5 - 2});
        session.relations.append(relationOf(session, place, place - 1));
        if (place >= side)
            session.relations.append(relationOf(session, place, place - side));
        else
            session.relations.append(relationOf(session, place, 0));
    }
    for (int place = 0; place < typicalNotes; ++place) {
        session.notes.append({.id = domain::NoteId::create(),
                              .question = static_cast<domain::Question>(place % 4),
                              .voice = session.participants[0].id,
                              .text = u"Dit heeft iemand hier gezegd. "_s.repeated(lettersInNote / 30)});
    }
    return session;
}

} // namespace bench
