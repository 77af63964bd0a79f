#include "documents/description.h"

#include "drawing/words.h"

using namespace Qt::StringLiterals;

namespace documents {

namespace {

using domain::NodeKind;

struct Noun
{
    QString one;
    QString several;
};

Noun nounFor(NodeKind kind)
{
    switch (kind) {
    case NodeKind::HelpSeeker: return {u"hulpvrager"_s, u"hulpvragers"_s};
    case NodeKind::Theme: return {u"thema"_s, u"thema’s"_s};
    case NodeKind::Person: return {u"persoon"_s, u"personen"_s};
    case NodeKind::Group: return {u"groep"_s, u"groepen"_s};
    case NodeKind::Event: return {u"gebeurtenis"_s, u"gebeurtenissen"_s};
    case NodeKind::Place: return {u"plek"_s, u"plekken"_s};
    case NodeKind::Activity: return {u"activiteit"_s, u"activiteiten"_s};
    case NodeKind::Organisation: return {u"organisatie"_s, u"organisaties"_s};
    case NodeKind::Animal: return {u"dier"_s, u"dieren"_s};
    case NodeKind::Talent: return {u"talent"_s, u"talenten"_s};
    case NodeKind::Sensitivity: return {u"gevoeligheid"_s, u"gevoeligheden"_s};
    case NodeKind::Wish: return {u"wens"_s, u"wensen"_s};
    }
    Q_UNREACHABLE();
    return {};
}

QString counted(qsizetype count, const Noun& noun)
{
    return QString::number(count) + u' ' + (count == 1 ? noun.one : noun.several);
}

QString joined(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(u", "_s) + u" en "_s + parts.last();
}

QString capitalised(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString nameOf(const domain::Node& node)
{
    if (!node.label.trimmed().isEmpty())
        return node.label.simplified();
    return node.kind == NodeKind::HelpSeeker ? u"jou"_s : u"een "_s + nounFor(node.kind).one + u" zonder naam"_s;
}

QString nameIn(const domain::Network& network, domain::NodeId node)
{
    return nameOf(*domain::find(network.nodes, node));
}

QString kindsSentence(const domain::Network& network)
{
    QStringList kinds;
    for (const auto& [kind, code] : domain::codesOf<NodeKind>) {
        const auto count = std::ranges::count(network.nodes.mid(1), kind, &domain::Node::kind);
        if (count > 0)
            kinds += counted(count, nounFor(kind));
    }
    const QString who = nameOf(network.helpSeeker());
    if (kinds.isEmpty())
        return u"Om %1 heen staat nog niets."_s.arg(who);
    return u"Om %1 heen: %2."_s.arg(who, joined(kinds));
}

QString ringsSentence(const domain::Network& network)
{
    if (network.sheet == domain::Sheet::Empty || network.nodes.size() < 2)
        return {};
    const QStringList& rings = drawing::dutchWords().rings;
    QStringList parts;
    for (const int ring : {1, 2, 3, 0}) {
        const auto count =
            std::ranges::count(network.nodes.mid(1), std::optional(ring), [](const auto& node) { return node.ring; });
        if (count > 0)
            parts += QString::number(count) + u' ' + (ring > 0 ? rings.at(ring - 1) : u"buiten de ringen"_s);
    }
    return capitalised(joined(parts)) + u'.';
}

// What there is of each kind, in a sentence for each that begins with its word.
template <typename Value, typename Name>
QStringList sentencesBy(const QMap<Value, QString>& words, const QList<Value>& order, Name namesOf)
{
    QStringList sentences;
    for (const Value& value : order) {
        const QStringList names = namesOf(value);
        if (!names.isEmpty())
            sentences += capitalised(words.value(value)) + u": "_s + names.join(u", "_s) + u'.';
    }
    return sentences;
}

QStringList relationSentences(const domain::Network& network)
{
    QList<domain::RelationQuality> qualities;
    for (const auto& entry : domain::codesOf<domain::RelationQuality>)
        qualities += entry.value;
    return sentencesBy(drawing::dutchWords().qualities, qualities, [&](domain::RelationQuality quality) {
        QStringList pairs;
        for (const domain::DrawnRelation& relation : network.relations) {
            if (relation.quality == quality)
                pairs += nameIn(network, relation.from) + u" – "_s + nameIn(network, relation.to);
        }
        return pairs;
    });
}

QStringList influenceSentences(const domain::Network& network)
{
    return sentencesBy(drawing::dutchWords().influences, {2, 1, -1, -2}, [&](int influence) {
        QStringList names;
        for (const domain::DrawnNode& node : network.nodes) {
            if (node.influence == influence)
                names += nameOf(node);
        }
        return names;
    });
}

QStringList groupSentences(const domain::Network& network)
{
    QStringList sentences;
    for (const domain::DrawnGroup& group : network.groups) {
        QStringList names;
        for (const domain::NodeId member : group.members)
            names += nameIn(network, member);
        const QString name = group.name.trimmed();
        sentences +=
            u"Bij elkaar%1: %2."_s.arg(name.isEmpty() ? QString() : u" ("_s + name + u')', names.join(u", "_s));
    }
    return sentences;
}

QString relationCounts(const domain::Network& network)
{
    QStringList parts;
    for (const auto& [quality, code] : domain::codesOf<domain::RelationQuality>) {
        const auto count =
            std::ranges::count(network.relations, std::optional(quality), &domain::DrawnRelation::quality);
        if (count > 0)
            parts += QString::number(count) + u' ' + drawing::dutchWords().qualities.value(quality);
    }
    const auto unset = std::ranges::count_if(network.relations, [](const auto& relation) { return !relation.quality; });
    if (unset > 0)
        parts += QString::number(unset) + u' ' + drawing::dutchWords().unsetQuality;
    const QString total = counted(network.relations.size(), {u"relatie"_s, u"relaties"_s});
    return parts.isEmpty() ? total + u'.' : total + u": "_s + joined(parts) + u'.';
}

QString paragraph(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString describe(const domain::Network& network)
{
    return paragraph(QStringList{kindsSentence(network), ringsSentence(network)} + relationSentences(network)
                     + influenceSentences(network) + groupSentences(network));
}

QString describeInCounts(const domain::Network& network)
{
    return paragraph({kindsSentence(network), ringsSentence(network), relationCounts(network)});
}

} // namespace documents
