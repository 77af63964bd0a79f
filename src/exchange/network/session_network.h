#pragma once

#include "domain/network.h"
#include "exchange/network/network.h"

namespace exchange {

// The drawing of a session, in one state, as a file holds it. The only place that knows both.
Network networkOf(const domain::Session& session, domain::Snapshot snapshot = domain::Snapshot::Now);

// What an imported network adds to a session.
struct Addition
{
    QList<domain::DrawnNode> nodes; // behind those that are there
    QList<domain::DrawnRelation> relations;
    qsizetype alreadyThere = 0; // nodes and relations that the session has by the same id, and keeps as they are

    friend bool operator==(const Addition&, const Addition&) = default;
};

// The ego of the file is the help-seeker of the session. The whole is moved until the ego, or where there is none its
// middle, is where the help-seeker stands, and brought to a size that fits a drawing; what has no place stands in
// rows below.
Addition additionTo(const domain::Session& session, const Network& network);

} // namespace exchange
