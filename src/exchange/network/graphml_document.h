#pragma once

#include "exchange/network/imported_file.h"

#include <QHash>
#include <QPointF>

#include <optional>

// A GraphML file as it says it, before anything is made of it.
namespace exchange::graphml {

struct Key
{
    QString id;
    QString scope; // what it is for: node, edge, graph, all, or nothing
    QString name;
    QString type;
    std::optional<QString> otherwise; // the value of who has none

    bool isFor(QStringView thing) const { return scope == thing || scope == u"all" || scope.isEmpty(); }
};

struct Datum
{
    QString key;
    QString text;
    qint64 line = 0;
};

// What yEd says of how a thing looks, as far as it matters here.
struct Graphics
{
    QString label;
    std::optional<QPointF> centre;
    std::optional<domain::Direction> direction;
    bool isTurned = false; // the arrow points at the source
};

struct Node
{
    QString id;
    qint64 line = 0;
    QList<Datum> data;
    Graphics graphics;
};

struct Edge
{
    QString id;
    QString source;
    QString target;
    bool isDirected = false;
    qint64 line = 0;
    QList<Datum> data;
    Graphics graphics;
};

struct Graph
{
    QString id;
    QList<Datum> data;
    QList<Node> nodes;
    QList<Edge> edges;
    QList<Skipped> skipped;
};

struct Document
{
    QHash<QString, Key> keys;
    QStringList keyOrder;
    QList<Graph> graphs;
};

// Throws ImportError.
Document readDocument(const QString& text);

} // namespace exchange::graphml
