#pragma once

#include "domain/network.h"
#include "exchange/network/network.h"

namespace exchange {

// The drawing of a session, in one state, as a file holds it: the same thing has the same id in the files of every
// state. The only place that knows both.
Network networkOf(const domain::Session& session, domain::Snapshot snapshot);

// What an imported network adds to a state of a session, in the order in which it can be drawn.
struct Addition
{
    QList<domain::DrawnNode> nodes;
    QList<domain::DrawnRelation> relations;
    QList<domain::DrawnGroup> groups; // with all their members, also those that were there
    qsizetype alreadyThere = 0;       // nodes and relations that are drawn already, and stay as they are

    friend bool operator==(const Addition&, const Addition&) = default;
};

// The ego of the file is the help-seeker of the session. What the session knows by its id stays as the session knows
// it. The whole is moved until the ego, or where there is none its middle, is where the help-seeker stands, and
// brought to a size that fits a drawing; what has no place stands in rows below.
Addition additionTo(const domain::Session& session, domain::Snapshot snapshot, const Network& network);

// The session with the addition drawn.
domain::Session drawn(domain::Session session, domain::Snapshot snapshot, const Addition& addition);

} // namespace exchange
