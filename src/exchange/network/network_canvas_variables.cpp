#include "exchange/network/network_canvas_variables.h"

#include "exchange/network/attribute_text.h"
#include "exchange/network/comma_separated.h"

namespace exchange::canvas {

namespace {

using namespace Qt::StringLiterals;

constexpr double smallestReach = 420; // the outer ring

template <typename Thing>
Variable<Thing> single(const QString& name, const QString& type, std::function<QString(const Thing&)> cell)
{
    return {.name = name, .type = type, .options = {}, .columns = {name}, .cells = [cell](const Thing& thing) {
                return QStringList{cell(thing)};
            }};
}

template <typename Thing>
Variable<Thing> text(const QString& name, std::function<QString(const Thing&)> value)
{
    return single<Thing>(name, u"text"_s, [value](const Thing& thing) { return cellOfText(value(thing)); });
}

// Of an unset value every column is empty.
template <typename Thing, typename Enum>
Variable<Thing> categorical(const QString& name, std::function<std::optional<Enum>(const Thing&)> value)
{
    Variable<Thing> made{.name = name, .type = u"categorical"_s, .options = {}, .columns = {}, .cells = {}};
    for (const auto& entry : domain::codesOf<Enum>) {
        made.options.append(entry.code);
        made.columns.append(name + u'_' + entry.code);
    }
    made.cells = [value](const Thing& thing) {
        const std::optional<Enum> chosen = value(thing);
        QStringList cells;
        for (const auto& entry : domain::codesOf<Enum>)
            cells.append(chosen ? truthText(entry.value == *chosen) : QString());
        return cells;
    };
    return made;
}

QString numberCell(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

Variable<NetworkNode> layout(double reach)
{
    return {.name = u"place"_s,
            .type = u"layout"_s,
            .options = {},
            .columns = {u"place_x"_s, u"place_y"_s},
            .cells = [reach](const NetworkNode& node) -> QStringList {
                if (!node.position)
                    return {QString(), QString()};
                const QPointF place = *node.position / (2 * reach) + QPointF(0.5, 0.5);
                return {numberText(place.x()), numberText(place.y())};
            }};
}

Variable<NetworkNode> support(QChar letter)
{
    return single<NetworkNode>(u"support_"_s + letter, u"boolean"_s, [letter](const NetworkNode& node) {
        return node.support.isEmpty() ? QString() : truthText(node.support.contains(letter));
    });
}

// The tie at this place as something that may not be there.
template <typename Value>
std::function<Value(const Alter&)> ofTie(qsizetype place, Value (*value)(const NetworkRelation&))
{
    return [place, value](const Alter& alter) {
        return place <= alter.ties.size() ? value(alter.ties[place - 1]) : Value();
    };
}

} // namespace

double reachOf(const Network& network)
{
    double reach = smallestReach;
    for (const NetworkNode& node : network.nodes) {
        if (node.position)
            reach = qMax(reach, qMax(qAbs(node.position->x()), qAbs(node.position->y())));
    }
    return reach;
}

QList<Variable<NetworkNode>> nodeVariables(double reach)
{
    using Node = NetworkNode;
    QList<Variable<Node>> all{
        text<Node>(u"name"_s, [](const Node& node) { return node.label; }),
        layout(reach),
        single<Node>(u"scene_x"_s, u"number"_s,
                     [](const Node& node) { return node.position ? numberText(node.position->x()) : QString(); }),
        single<Node>(u"scene_y"_s, u"number"_s,
                     [](const Node& node) { return node.position ? numberText(node.position->y()) : QString(); }),
        single<Node>(u"influence"_s, u"number"_s, [](const Node& node) { return numberCell(node.influence); }),
        single<Node>(u"ring"_s, u"number"_s, [](const Node& node) { return numberCell(node.ring); }),
        single<Node>(u"deceased"_s, u"boolean"_s,
                     [](const Node& node) { return node.isDeceased ? truthText(true) : QString(); }),
        text<Node>(u"groups"_s, [](const Node& node) { return joined(node.groups); }),
    };
    for (const QChar letter : supportLetters)
        all.append(support(letter));
    all.append(categorical<Node, domain::Question>(u"question"_s, [](const Node& node) { return node.question; }));
    return all;
}

QList<Variable<Alter>> tieVariables(qsizetype place)
{
    using Relation = NetworkRelation;
    const QString prefix = u"ego%1_"_s.arg(place);
    return {
        single<Alter>(prefix + u"edgeID"_s, u"number"_s,
                      ofTie<QString>(place, [](const Relation& tie) { return tie.id.mid(1); })),
        single<Alter>(prefix + u"uuid"_s, u"text"_s,
                      ofTie<QString>(place, [](const Relation& tie) { return tie.uuid; })),
        single<Alter>(prefix + u"from_ego"_s, u"boolean"_s,
                      [place](const Alter& alter) {
                          const bool isThere = place <= alter.ties.size();
                          return isThere ? truthText(alter.ties[place - 1].to == alter.node.id) : QString();
                      }),
        text<Alter>(prefix + u"label"_s, ofTie<QString>(place, [](const Relation& tie) { return tie.label; })),
        categorical<Alter, domain::RelationQuality>(
            prefix + u"quality"_s,
            ofTie<std::optional<domain::RelationQuality>>(place, [](const Relation& tie) { return tie.quality; })),
        categorical<Alter, domain::Direction>(
            prefix + u"direction"_s,
            ofTie<std::optional<domain::Direction>>(place,
                                                    [](const Relation& tie) { return std::optional(tie.direction); })),
    };
}

QList<Variable<NetworkRelation>> relationVariables()
{
    using Relation = NetworkRelation;
    return {
        text<Relation>(u"label"_s, [](const Relation& relation) { return relation.label; }),
        categorical<Relation, domain::RelationQuality>(u"quality"_s,
                                                       [](const Relation& relation) { return relation.quality; }),
        categorical<Relation, domain::Direction>(
            u"direction"_s, [](const Relation& relation) { return std::optional(relation.direction); }),
    };
}

} // namespace exchange::canvas
