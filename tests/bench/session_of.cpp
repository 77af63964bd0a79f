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

// Which other node a node is related to besides the one before it.
using OtherNode = int (*)(int place, int side);

int above(int place, int side)
{
    return place >= side ? place - side : 0;
}

int anywhere(int place, int)
{
    return (place * 7'919 + 13) % 1'009 % place;
}

// Every ten nodes a group of five, whose members are this many nodes apart.
void drawGroups(domain::Session& session, int nodes, int apart)
{
    for (int first = 0; first + 4 * apart < nodes; first += 10) {
        domain::DrawnGroup group{{.id = domain::GroupId::create(), .name = u"groep %1"_s.arg(first)}, {}};
        for (int member = 0; member < 5; ++member)
            group.members.append(session.nodes[first + member * apart].id);
        domain::draw(session, domain::Snapshot::Now, group);
    }
}

void drawNodes(domain::Session& session, int nodes, OtherNode other)
{
    constexpr auto now = domain::Snapshot::Now;
    const int side = static_cast<int>(std::ceil(std::sqrt(nodes)));
    for (int place = 1; place < nodes; ++place) {
        const domain::Node node{.id = domain::NodeId::create(),
                                .kind = static_cast<domain::NodeKind>(1 + place % 11),
                                .label = u"naam %1"_s.arg(place),
                                .influence = place % 5 - 2};
        domain::draw(session, now, {node, QPointF(place % side - side / 2, place / side - side / 2) * 130});
        domain::draw(session, now, relationOf(session, place, place - 1));
        domain::draw(session, now, relationOf(session, place, other(place, side)));
    }
}

void addNotes(domain::Session& session)
{
    for (int place = 0; place < typicalNotes; ++place) {
        session.notes.append({.id = domain::NoteId::create(),
                              .question = static_cast<domain::Question>(place % 4),
                              .voice = session.participants[0].id,
                              .text = u"Dit heeft iemand hier gezegd. "_s.repeated(lettersInNote / 30)});
    }
}

} // namespace

domain::Session sessionOf(int nodes)
{
    auto session = domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s);
    drawNodes(session, nodes, above);
    drawGroups(session, nodes, 1);
    addNotes(session);
    return session;
}

domain::Session tangledSessionOf(int nodes)
{
    auto session = domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s);
    drawNodes(session, nodes, anywhere);
    drawGroups(session, nodes, 17);
    return session;
}

} // namespace bench
