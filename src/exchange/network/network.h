#pragma once

#include "domain/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

// The network drawing as it stands in files: of ours and of others, who know less or more than a session does.
namespace exchange {

// What a file says that the drawing has no place for, by name.
using OtherAttributes = QMap<QString, QString>;

struct NetworkNode
{
    QString id;   // in the file; what relations refer to
    QString uuid; // in the vault; may be empty
    QString label;
    bool isEgo = false; // the one whose network it is
    std::optional<domain::NodeKind> kind;
    std::optional<QPointF> position; // in scene units, y down
    std::optional<int> influence;    // -2..2
    std::optional<int> ring;         // 1..3, from the middle
    QString support;                 // of the letters P, G, A and E
    bool isDeceased = false;
    std::optional<domain::Question> question;
    QStringList groups;
    OtherAttributes others;

    friend bool operator==(const NetworkNode&, const NetworkNode&) = default;
};

struct NetworkRelation
{
    QString id;
    QString uuid;
    QString from; // ids of nodes
    QString to;
    std::optional<domain::RelationQuality> quality;
    domain::Direction direction = domain::Direction::None;
    QString label;
    OtherAttributes others;

    friend bool operator==(const NetworkRelation&, const NetworkRelation&) = default;
};

// One network in one state.
struct Network
{
    QString state;   // "nu" or "gewenst" in files of ours; another's name of the graph may be anything
    QString session; // UUID; may be empty
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> closedAt;
    std::optional<QDateTime> exportedAt;
    QList<NetworkNode> nodes;
    QList<NetworkRelation> relations;
    OtherAttributes others;

    friend bool operator==(const Network&, const Network&) = default;
};

} // namespace exchange
