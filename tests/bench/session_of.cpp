#include "session_of.h"

#include "domain/network.h"
#include "typical_session.h"

#include <cmath>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

domain::DrawnRelation relationOf(const domain::Session& session, int from, int to)
{
    return {{.id = domain::RelationId::create(),
             .from = session.nodes[from].id,
             .to = session.nodes[to].id,
             .direction = static_cast<domain::Direction>(from % 3),
             .label = {}},
            static_cast<domain::RelationQuality>(from % 6)};
}

} // namespace

domain::Session sessionOf(int nodes)
{
    auto session = domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s);
    constexpr auto now = domain::Snapshot::Now;
    const int side = static_cast<int>(std::ceil(std::sqrt(nodes)));
    for (int place = 1; place < nodes; ++place) {
        const domain::Node node{.id = domain::NodeId::create(),
                                .kind = static_cast<domain::NodeKind>(1 + place % 11),
                                .label = u"naam %1"_s.arg(place),
                                .influence = place % 5 - 2};
        domain::draw(session, now, {node, QPointF(place % side - side / 2, place / side - side / 2) * 130});
        domain::draw(session, now, relationOf(session, place, place - 1));
        domain::draw(session, now, relationOf(session, place, place >= side ? place - side : 0));
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
