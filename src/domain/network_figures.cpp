#include "domain/network_figures.h"

namespace domain {

namespace {

bool canAnswer(const Node& node)
{
    return node.kind == NodeKind::Person || node.kind == NodeKind::Group || node.kind == NodeKind::Organisation;
}

QSet<NodeId> thoseWhoCanAnswer(const Network& network)
{
    QSet<NodeId> found;
    for (const DrawnNode& node : network.nodes) {
        if (canAnswer(node))
            found.insert(node.id);
    }
    return found;
}

// A relation and its parallels are one pair, whichever way they are drawn.
QSet<QSet<NodeId>> pairsAmong(const QSet<NodeId>& nodes, const QList<DrawnRelation>& relations)
{
    QSet<QSet<NodeId>> pairs;
    for (const DrawnRelation& relation : relations) {
        if (nodes.contains(relation.from) && nodes.contains(relation.to))
            pairs.insert({relation.from, relation.to});
    }
    return pairs;
}

qsizetype isolatesAmong(QSet<NodeId> nodes, const Network& network)
{
    const NodeId middle = network.helpSeeker().id;
    for (const DrawnRelation& relation : network.relations) {
        if (relation.from == middle || relation.to == middle)
            continue;
        nodes.remove(relation.from);
        nodes.remove(relation.to);
    }
    return nodes.size();
}

void countBalance(NetworkFigures& figures, const QList<DrawnRelation>& relations)
{
    for (const DrawnRelation& relation : relations) {
        const auto quality = relation.quality;
        const bool changes = quality == RelationQuality::Changing;
        figures.supportive += quality == RelationQuality::Supportive || changes;
        figures.strained += quality == RelationQuality::Strained || quality == RelationQuality::CutOff || changes;
    }
}

} // namespace

NetworkFigures figuresOf(const Network& network)
{
    NetworkFigures figures;
    const QSet<NodeId> answering = thoseWhoCanAnswer(network);
    figures.size = answering.size();
    figures.isolates = isolatesAmong(answering, network);
    if (figures.size >= 2) {
        const auto pairs = static_cast<double>(pairsAmong(answering, network.relations).size());
        figures.density = pairs / (static_cast<double>(figures.size * (figures.size - 1)) / 2);
    }
    countBalance(figures, network.relations);
    for (qsizetype i = 1; i < network.nodes.size(); ++i) {
        if (const auto ring = network.nodes[i].ring)
            ++figures.perRing[*ring];
    }
    return figures;
}

} // namespace domain
