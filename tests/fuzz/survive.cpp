#include "fuzz/survive.h"

#include "exchange/network/graphml_reader.h"
#include "exchange/network/graphml_writer.h"
#include "exchange/network/import_error.h"
#include "exchange/network/limits.h"
#include "exchange/network/network_canvas_reader.h"
#include "exchange/network/network_canvas_writer.h"
#include "exchange/network/session_network.h"

#include <QSet>

#include <cmath>
#include <cstdlib>

namespace fuzz {

namespace {

using exchange::Network;

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void checkWhole(const Network& network)
{
    QSet<QString> ids;
    for (const exchange::NetworkNode& node : network.nodes) {
        require(!node.id.isEmpty() && !ids.contains(node.id));
        require(!node.position || (std::isfinite(node.position->x()) && std::isfinite(node.position->y())));
        require(!node.influence || std::abs(*node.influence) <= 2);
        ids.insert(node.id);
    }
    for (const exchange::NetworkRelation& relation : network.relations)
        require(ids.contains(relation.from) && ids.contains(relation.to) && relation.from != relation.to);
    require(network.nodes.size() <= exchange::limits::nodes + 1);
    require(network.relations.size() <= exchange::limits::relations);
}

void checkFitsSession(const Network& network)
{
    static const domain::Session empty =
        domain::startSession(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), QStringLiteral("hog"));
    const exchange::Addition addition = exchange::additionTo(empty, domain::Snapshot::Now, network);
    require(addition.nodes.size() <= network.nodes.size());
    const domain::Session filled = exchange::drawn(empty, domain::Snapshot::Now, addition);
    require(filled.nodes.size() == addition.nodes.size() + 1); // no two have the same id
    require(filled.relations.size() == addition.relations.size());
    for (const domain::Relation& relation : filled.relations)
        require(relation.from != relation.to && domain::find(filled.nodes, relation.from));
    for (const domain::DrawnNode& node : addition.nodes)
        require(std::isfinite(node.position.x()) && std::isfinite(node.position.y()));
}

Network throughGraphMl(const Network& network)
{
    return exchange::readGraphMl(exchange::analysisGraphMl(network).bytes).networks.at(0).network;
}

Network throughCanvas(const Network& network)
{
    return exchange::readNetworkCanvas(exchange::networkCanvasArchive(network).bytes).networks.at(0).network;
}

// What another's file lacks (a name of the graph, an ego, ids) ours have, so that they are the same from then on.
void checkWritten(const Network& network)
{
    const Network inGraphMl = throughGraphMl(network);
    require(inGraphMl.nodes.size() == network.nodes.size());
    require(inGraphMl.relations.size() == network.relations.size());
    require(throughGraphMl(inGraphMl) == inGraphMl);

    const Network inCanvas = throughCanvas(network);
    require(inCanvas.relations.size() == network.relations.size());
    require(throughCanvas(throughCanvas(inCanvas)) == throughCanvas(inCanvas));
}

} // namespace

void survive(const QByteArray& bytes, exchange::ImportedFile (*read)(const QByteArray& bytes))
{
    exchange::ImportedFile file;
    try {
        file = read(bytes);
    } catch (const exchange::ImportError&) {
        return;
    }
    require(!file.networks.isEmpty());
    for (const exchange::ImportedNetwork& imported : file.networks) {
        checkWhole(imported.network);
        checkFitsSession(imported.network);
        checkWritten(imported.network);
    }
}

} // namespace fuzz
