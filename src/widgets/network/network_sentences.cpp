#include "widgets/network/network_sentences.h"

#include "widgets/network/drawing_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct NetworkSentences
{
    Q_DECLARE_TR_FUNCTIONS(widgets::NetworkSentences)
};

constexpr qsizetype mostSaid = 3; // of what happened at once; of more, only how the drawing is now

QString count(const QList<domain::DrawnNode>& nodes)
{
    return NetworkSentences::tr("%n element(s)", nullptr, static_cast<int>(nodes.size()));
}

QString count(const QList<domain::DrawnRelation>& relations)
{
    return NetworkSentences::tr("%n relation(s)", nullptr, static_cast<int>(relations.size()));
}

QString ringSentence(int ring)
{
    return ring == 0 ? wordForRing(ring) : NetworkSentences::tr("ring %1, %2").arg(ring).arg(wordForRing(ring));
}

// Where it stands on the sheet, as far as that means something.
QStringList placeSentences(const domain::DrawnNode& node)
{
    QStringList parts;
    if (node.ring)
        parts += ringSentence(*node.ring);
    if (node.sector)
        parts += drawingWords().sectors.value(*node.sector);
    return parts;
}

QStringList supportSentences(const domain::DrawnNode& node)
{
    QStringList words;
    for (const auto& [support, code] : domain::codesOf<domain::Support>) {
        if (node.supports.contains(support))
            words += drawingWords().supports.value(support).toLower();
    }
    return words.isEmpty() ? words : QStringList{NetworkSentences::tr("gives %1").arg(words.join(u", "_s))};
}

QString influenceSentence(int influence)
{
    return drawingWords().influences.value(influence).toLower();
}

QString qualitySentence(const std::optional<domain::RelationQuality>& quality)
{
    return quality ? wordFor(quality).toLower() : NetworkSentences::tr("relation");
}

QString nameIn(const domain::Network& network, domain::NodeId node)
{
    return nameOf(*domain::find(network.nodes, node));
}

// A relation as one of its ends has it.
QString relationFrom(domain::NodeId end, const domain::DrawnRelation& relation, const QString& other)
{
    QString pattern = NetworkSentences::tr("%1 with %2");
    if (relation.direction == domain::Direction::Mutual)
        pattern = NetworkSentences::tr("%1 both ways with %2");
    else if (relation.direction == domain::Direction::Forward)
        pattern = relation.from == end ? NetworkSentences::tr("%1 to %2") : NetworkSentences::tr("%1 from %2");
    const QString sentence = pattern.arg(qualitySentence(relation.quality), other);
    return relation.label.isEmpty() ? sentence : sentence + u" ("_s + relation.label + u')';
}

QString withoutRelations(const domain::DrawnNode& node)
{
    QStringList parts{nameOf(node)};
    if (!node.label.isEmpty())
        parts += wordFor(node.kind).toLower();
    if (node.deceased)
        parts += drawingWords().deceased.toLower();
    parts += placeSentences(node);
    if (node.influence)
        parts += influenceSentence(*node.influence);
    parts += supportSentences(node);
    return parts.join(u", "_s);
}

// What an edit did to one node that stays, other than its relations. A label is heard while it is typed.
QStringList differences(const domain::DrawnNode& before, const domain::DrawnNode& after)
{
    QStringList parts;
    if (after.kind != before.kind)
        parts += wordFor(after.kind).toLower();
    if (after.deceased && !before.deceased)
        parts += drawingWords().deceased.toLower();
    if (after.ring != before.ring || after.sector != before.sector)
        parts += placeSentences(after);
    if (after.influence != before.influence)
        parts +=
            after.influence ? influenceSentence(*after.influence) : NetworkSentences::tr("influence not filled in");
    if (after.supports != before.supports)
        parts += supportSentences(after);
    return parts;
}

QStringList nodeHappenings(const domain::ItemChanges<domain::NodeId>& changes, const domain::Network& before,
                           const domain::Network& after)
{
    QStringList parts;
    for (const domain::NodeId node : changes.removed)
        parts += NetworkSentences::tr("%1 removed").arg(nameIn(before, node));
    for (const domain::NodeId node : changes.added)
        parts += NetworkSentences::tr("%1 drawn").arg(nameIn(after, node));
    for (const domain::NodeId node : changes.changed) {
        const domain::DrawnNode& now = *domain::find(after.nodes, node);
        const QStringList different = differences(*domain::find(before.nodes, node), now);
        if (!different.isEmpty())
            parts += nameOf(now) + u": "_s + different.join(u", "_s);
    }
    return parts;
}

QStringList relationHappenings(const domain::DrawingChanges& changes, const domain::Network& before,
                               const domain::Network& after)
{
    QStringList parts;
    for (const domain::RelationId id : changes.relations.removed) {
        const domain::DrawnRelation& relation = *domain::find(before.relations, id);
        const bool goesWithItsEnd =
            changes.nodes.removed.contains(relation.from) || changes.nodes.removed.contains(relation.to);
        if (!goesWithItsEnd)
            parts += NetworkSentences::tr("%1 removed").arg(sentenceOf(before, relation));
    }
    for (const domain::RelationId id : changes.relations.added)
        parts += sentenceOf(after, *domain::find(after.relations, id));
    for (const domain::RelationId id : changes.relations.changed) {
        const domain::DrawnRelation& relation = *domain::find(after.relations, id);
        if (relation.label == domain::find(before.relations, id)->label)
            parts += sentenceOf(after, relation);
    }
    return parts;
}

} // namespace

QString summaryOf(const domain::Network& network)
{
    return NetworkSentences::tr("Network drawing, %1, %2").arg(count(network.nodes), count(network.relations));
}

QHash<domain::NodeId, QString> sentencesOf(const domain::Network& network)
{
    QHash<domain::NodeId, QString> names;
    for (const domain::DrawnNode& node : network.nodes)
        names.insert(node.id, nameOf(node));
    QHash<domain::NodeId, QStringList> relations;
    for (const domain::DrawnRelation& relation : network.relations) {
        relations[relation.from] += relationFrom(relation.from, relation, names.value(relation.to));
        relations[relation.to] += relationFrom(relation.to, relation, names.value(relation.from));
    }
    QHash<domain::NodeId, QStringList> groups;
    for (const domain::DrawnGroup& group : network.groups) {
        for (const domain::NodeId member : group.members)
            groups[member] += group.name.isEmpty() ? NetworkSentences::tr("in a group")
                                                   : NetworkSentences::tr("in group %1").arg(group.name);
    }
    QHash<domain::NodeId, QString> sentences;
    for (const domain::DrawnNode& node : network.nodes) {
        QStringList parts{withoutRelations(node)};
        parts += groups.value(node.id);
        parts +=
            relations.contains(node.id) ? relations.value(node.id) : QStringList{NetworkSentences::tr("no relations")};
        sentences.insert(node.id, parts.join(u", "_s));
    }
    return sentences;
}

QString sentenceOf(const domain::Network& network, const domain::DrawnRelation& relation)
{
    const QString from = nameIn(network, relation.from);
    return from + u": "_s + relationFrom(relation.from, relation, nameIn(network, relation.to));
}

QString sentenceOf(const domain::DrawingChanges& changes, const domain::Network& before, const domain::Network& after)
{
    const QStringList parts = nodeHappenings(changes.nodes, before, after) + relationHappenings(changes, before, after);
    return parts.size() > mostSaid ? summaryOf(after) : parts.join(u". "_s);
}

} // namespace widgets
