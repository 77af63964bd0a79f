#include "exchange/network/graphml_keys.h"

#include "exchange/network/attribute_text.h"

namespace exchange {

namespace {

constexpr unsigned helping = 0x0072b2;
constexpr unsigned hindering = 0xb84a00;
constexpr unsigned quiet = 0x767676;
constexpr unsigned unset = 0xc8d0d8;

template <typename Enum>
QString codeText(const std::optional<Enum>& value)
{
    return value ? QString(domain::codeOf(*value)) : QString();
}

QString numberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QString timeText(const std::optional<QDateTime>& time)
{
    return time ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
}

// All the codes that there are, for the explanation.
template <typename Enum>
QString codesText()
{
    QStringList codes;
    for (const auto& entry : domain::codesOf<Enum>)
        codes.append(entry.code);
    return codes.join(u", "_s);
}

QString colourPart(const NetworkNode& node, int shift)
{
    return QString::number((colourOf(node) >> shift) & 0xff);
}

} // namespace

QLatin1StringView nameOf(KeyType type)
{
    switch (type) {
    case KeyType::Boolean: return "boolean"_L1;
    case KeyType::Int: return "int"_L1;
    case KeyType::Double: return "double"_L1;
    case KeyType::String: return "string"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

const std::vector<GraphMlKey<Network>>& graphKeys()
{
    static const std::vector<GraphMlKey<Network>> keys{
        {"session"_L1, KeyType::String, u"kenmerk van het gesprek"_s,
         [](const Network& network) { return network.session; }},
        {"started_at"_L1, KeyType::String, u"begin van het gesprek (UTC)"_s,
         [](const Network& network) { return timeText(network.startedAt); }},
        {"closed_at"_L1, KeyType::String, u"afsluiting van het gesprek (UTC)"_s,
         [](const Network& network) { return timeText(network.closedAt); }},
        {"exported_at"_L1, KeyType::String, u"moment waarop dit bestand gemaakt is (UTC)"_s,
         [](const Network& network) { return timeText(network.exportedAt); }},
    };
    return keys;
}

const std::vector<GraphMlKey<NetworkNode>>& nodeKeys()
{
    using Node = NetworkNode;
    static const std::vector<GraphMlKey<Node>> keys{
        {"label"_L1, KeyType::String, u"naam op de tekening"_s, [](const Node& node) { return node.label; }},
        {"x"_L1, KeyType::Double, u"plaats op de tekening, naar rechts; de hulpvrager staat op 0"_s,
         [](const Node& node) { return node.position ? exchange::numberText(node.position->x()) : QString(); }},
        {"y"_L1, KeyType::Double, u"plaats op de tekening, naar beneden zoals op het scherm"_s,
         [](const Node& node) { return node.position ? exchange::numberText(node.position->y()) : QString(); }},
        {"size"_L1, KeyType::Double, u"breedte op de tekening"_s,
         [](const Node& node) { return exchange::numberText(sizeOf(node)); }},
        {"r"_L1, KeyType::Int, u"rood van de kleur, die de invloed laat zien"_s,
         [](const Node& node) { return colourPart(node, 16); }},
        {"g"_L1, KeyType::Int, u"groen van de kleur"_s, [](const Node& node) { return colourPart(node, 8); }},
        {"b"_L1, KeyType::Int, u"blauw van de kleur"_s, [](const Node& node) { return colourPart(node, 0); }},
        {"is_ego"_L1, KeyType::Boolean, u"of dit de hulpvrager is"_s,
         [](const Node& node) { return truthText(node.isEgo); }},
        {"kind"_L1, KeyType::String, u"soort: "_s + codesText<domain::NodeKind>(),
         [](const Node& node) { return codeText(node.kind); }},
        {"influence"_L1, KeyType::Int, u"invloed: -2 (--) tot 2 (++), 0 is neutraal; niet gevraagd staat er niet"_s,
         [](const Node& node) { return numberText(node.influence); }},
        {"ring"_L1, KeyType::Int, u"kring, 1 is het dichtst bij; niet geplaatst staat er niet"_s,
         [](const Node& node) { return numberText(node.ring); }},
        {"support"_L1, KeyType::String, u"steun: P praktisch, G gezelschap, A advies, E emotioneel"_s,
         [](const Node& node) { return node.support; }},
        {"deceased"_L1, KeyType::Boolean, u"true: overleden"_s,
         [](const Node& node) { return node.isDeceased ? truthText(true) : QString(); }},
        {"groups"_L1, KeyType::String, u"groepen, met een puntkomma ertussen"_s,
         [](const Node& node) { return joined(node.groups); }},
        {"question"_L1, KeyType::String, u"vraag waarbij dit getekend is: "_s + codesText<domain::Question>(),
         [](const Node& node) { return codeText(node.question); }},
        {"uuid"_L1, KeyType::String, u"kenmerk in het gesprek"_s, [](const Node& node) { return node.uuid; }},
    };
    return keys;
}

const std::vector<GraphMlKey<NetworkRelation>>& relationKeys()
{
    using Relation = NetworkRelation;
    static const std::vector<GraphMlKey<Relation>> keys{
        {"label"_L1, KeyType::String, u"woorden bij de lijn"_s,
         [](const Relation& relation) { return relation.label; }},
        {"weight"_L1, KeyType::Double, u"altijd 1: de tekening meet geen sterkte"_s,
         [](const Relation&) { return u"1"_s; }},
        {"quality"_L1, KeyType::String, u"hoe de relatie is: "_s + codesText<domain::RelationQuality>(),
         [](const Relation& relation) { return codeText(relation.quality); }},
        {"direction"_L1, KeyType::String,
         u"none: zonder richting, al staat zij hier van de een naar de ander; forward: gaat uit van de eerste; mutual: over en weer"_s,
         [](const Relation& relation) { return QString(domain::codeOf(relation.direction)); }},
        {"wederkerig"_L1, KeyType::Boolean,
         u"true: over en weer, en toch maar één keer geschreven; zonder richting staat het er niet"_s,
         [](const Relation& relation) {
             const bool isSaid = relation.direction != domain::Direction::None;
             return isSaid ? truthText(relation.direction == domain::Direction::Mutual) : QString();
         }},
        {"uuid"_L1, KeyType::String, u"kenmerk in het gesprek"_s,
         [](const Relation& relation) { return relation.uuid; }},
    };
    return keys;
}

unsigned colourOf(const NetworkNode& node)
{
    if (!node.influence)
        return unset;
    if (*node.influence == 0)
        return quiet;
    return *node.influence > 0 ? helping : hindering;
}

double sizeOf(const NetworkNode& node)
{
    return node.isEgo ? 68 : 48;
}

} // namespace exchange
