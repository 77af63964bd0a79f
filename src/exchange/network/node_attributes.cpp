#include "exchange/network/node_attributes.h"

#include "exchange/network/attribute_text.h"

#include <QUuid>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr double canvasSize = 840; // across the outer ring

template <typename Thing>
struct Taker
{
    QLatin1StringView name;
    bool (*take)(Thing& thing, const QString& text);
};

template <typename Thing, std::size_t size>
bool takeBy(const std::array<Taker<Thing>, size>& takers, Thing& thing, const QString& name, const QString& text)
{
    for (const Taker<Thing>& taker : takers) {
        if (name.compare(taker.name, Qt::CaseInsensitive) == 0)
            return taker.take(thing, text);
    }
    return false;
}

template <typename Enum>
bool takeCode(std::optional<Enum>& into, const QString& text)
{
    const auto value = domain::fromCode<Enum>(text.trimmed().toLower());
    if (value)
        into = value;
    return value.has_value();
}

bool takeText(QString& into, const QString& text)
{
    into = text;
    return true;
}

bool takeUuid(QString& into, const QString& text)
{
    const QUuid uuid = QUuid::fromString(text.trimmed());
    if (!uuid.isNull())
        into = uuid.toString(QUuid::WithoutBraces);
    return !uuid.isNull();
}

bool takeTruth(bool& into, const QString& text)
{
    const auto truth = truthOf(text);
    if (truth)
        into = *truth;
    return truth.has_value();
}

bool takeWithin(std::optional<int>& into, const QString& text, int smallest, int largest)
{
    const auto number = wholeNumberOf(text);
    if (!number || *number < smallest || *number > largest)
        return false;
    into = number;
    return true;
}

bool takeTime(std::optional<QDateTime>& into, const QString& text)
{
    const QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (time.isValid())
        into = time.toUTC();
    return time.isValid();
}

bool takeSupport(NetworkNode& node, const QString& text)
{
    const bool isOurs = std::ranges::all_of(text, [](QChar letter) { return supportLetters.contains(letter); });
    if (isOurs)
        node.support = supportOf(text);
    return isOurs;
}

} // namespace

bool take(NetworkNode& node, const QString& name, const QString& text)
{
    using Node = NetworkNode;
    static constexpr std::array takers{
        Taker<Node>{"is_ego"_L1, [](Node& one, const QString& said) { return takeTruth(one.isEgo, said); }},
        Taker<Node>{"kind"_L1, [](Node& one, const QString& said) { return takeCode(one.kind, said); }},
        Taker<Node>{"influence"_L1,
                    [](Node& one, const QString& said) { return takeWithin(one.influence, said, -2, 2); }},
        Taker<Node>{"ring"_L1, [](Node& one, const QString& said) { return takeWithin(one.ring, said, 1, 3); }},
        Taker<Node>{"support"_L1, takeSupport},
        Taker<Node>{"deceased"_L1, [](Node& one, const QString& said) { return takeTruth(one.isDeceased, said); }},
        Taker<Node>{"groups"_L1,
                    [](Node& one, const QString& said) {
                        one.groups = split(said);
                        return true;
                    }},
        Taker<Node>{"question"_L1, [](Node& one, const QString& said) { return takeCode(one.question, said); }},
        Taker<Node>{"uuid"_L1, [](Node& one, const QString& said) { return takeUuid(one.uuid, said); }},
        Taker<Node>{"networkCanvasType"_L1, [](Node& one, const QString& said) { return takeCode(one.kind, said); }},
        Taker<Node>{"networkCanvasUUID"_L1, [](Node& one, const QString& said) { return takeUuid(one.uuid, said); }},
    };
    return takeBy(takers, node, name, text);
}

bool take(NetworkRelation& relation, const QString& name, const QString& text)
{
    using Relation = NetworkRelation;
    static constexpr std::array takers{
        Taker<Relation>{"label"_L1, [](Relation& one, const QString& said) { return takeText(one.label, said); }},
        Taker<Relation>{"quality"_L1, [](Relation& one, const QString& said) { return takeCode(one.quality, said); }},
        Taker<Relation>{"direction"_L1,
                        [](Relation& one, const QString& said) {
                            const auto direction = domain::fromCode<domain::Direction>(said.trimmed().toLower());
                            one.direction = direction.value_or(one.direction);
                            return direction.has_value();
                        }},
        Taker<Relation>{"uuid"_L1, [](Relation& one, const QString& said) { return takeUuid(one.uuid, said); }},
        Taker<Relation>{"networkCanvasUUID"_L1,
                        [](Relation& one, const QString& said) { return takeUuid(one.uuid, said); }},
    };
    return takeBy(takers, relation, name, text);
}

bool take(Network& network, const QString& name, const QString& text)
{
    static constexpr std::array takers{
        Taker<Network>{"session"_L1, [](Network& one, const QString& said) { return takeUuid(one.session, said); }},
        Taker<Network>{"started_at"_L1,
                       [](Network& one, const QString& said) { return takeTime(one.startedAt, said); }},
        Taker<Network>{"closed_at"_L1, [](Network& one, const QString& said) { return takeTime(one.closedAt, said); }},
        Taker<Network>{"exported_at"_L1,
                       [](Network& one, const QString& said) { return takeTime(one.exportedAt, said); }},
    };
    return takeBy(takers, network, name, text);
}

bool isDerived(const NetworkNode&, const QString& name)
{
    static const QStringList derived{u"size"_s, u"r"_s, u"g"_s, u"b"_s};
    return derived.contains(name);
}

bool isDerived(const NetworkRelation&, const QString& name)
{
    return name == u"weight" || name == u"wederkerig";
}

QPointF fromCanvas(QPointF position)
{
    return (position - QPointF(0.5, 0.5)) * canvasSize;
}

} // namespace exchange
