#include "exchange/network/network_canvas_reader.h"

#include "exchange/network/attribute_text.h"
#include "exchange/network/import_error.h"
#include "exchange/network/limits.h"
#include "exchange/network/network_canvas_protocol.h"
#include "exchange/network/node_attributes.h"
#include "exchange/network/separated_table.h"
#include "exchange/network/zip_archive.h"

#include <QHash>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;
using Cells = QMap<QString, QString>;

// What Network Canvas adds to every row, and what we derive.
bool isBookkeeping(const QString& column)
{
    static const QStringList known{u"nodeID"_s,       u"edgeID"_s,        u"from"_s,
                                   u"to"_s,           u"egoID"_s,         u"state"_s,
                                   u"sessionStart"_s, u"sessionFinish"_s, u"sessionExported"_s};
    return column.startsWith(u"networkCanvas") || known.contains(column);
}

// Takes the columns of a variable whose options are our codes, and gives the option that is true.
template <typename Enum>
QString takeOption(Cells& cells, const QString& variable)
{
    QString chosen;
    for (const auto& entry : domain::codesOf<Enum>) {
        const auto truth = truthOf(cells.take(variable + u'_' + entry.code));
        if (truth.value_or(false))
            chosen = entry.code;
    }
    return chosen;
}

std::optional<QPointF> takePlace(Cells& cells, const QString& x, const QString& y)
{
    const auto across = numberOf(cells.value(x));
    const auto down = numberOf(cells.value(y));
    if (!across || !down)
        return std::nullopt;
    cells.remove(x);
    cells.remove(y);
    return QPointF(*across, *down);
}

// Where it stands on our drawing, or in the first layout of Network Canvas.
std::optional<QPointF> takePosition(Cells& cells)
{
    const auto scene = takePlace(cells, u"scene_x"_s, u"scene_y"_s);
    std::optional<QPointF> layout;
    for (const QString& column : cells.keys()) {
        const auto number = numberOf(cells.value(column));
        if (layout || !column.endsWith(u"_x") || !number || *number < 0 || *number > 1)
            continue;
        if (const auto place = takePlace(cells, column, column.chopped(1) + u'y'))
            layout = fromCanvas(*place);
    }
    return scene ? scene : layout;
}

QString takeName(Cells& cells, const QStringList& columns)
{
    for (const QString& wanted : {u"name"_s, u"naam"_s, u"label"_s, u"nickname"_s, u"full_name"_s}) {
        for (const QString& column : columns) {
            if (column.compare(wanted, Qt::CaseInsensitive) == 0)
                return cells.take(column);
        }
    }
    return {};
}

template <typename Thing>
void takeCells(Thing& thing, const Cells& cells)
{
    for (auto each = cells.cbegin(); each != cells.cend(); ++each) {
        if (!isBookkeeping(each.key()) && !take(thing, each.key(), each.value()))
            thing.others.insert(each.key(), each.value());
    }
}

void takeSupport(NetworkNode& node, Cells& cells)
{
    for (const QChar letter : supportLetters) {
        const auto truth = truthOf(cells.value(u"support_"_s + letter));
        if (truth)
            cells.remove(u"support_"_s + letter);
        if (truth.value_or(false))
            node.support += letter;
    }
}

void takeQuality(NetworkRelation& relation, Cells& cells, const QString& prefix)
{
    take(relation, u"quality"_s, takeOption<domain::RelationQuality>(cells, prefix + u"quality"_s));
    take(relation, u"direction"_s, takeOption<domain::Direction>(cells, prefix + u"direction"_s));
}

QString typeIn(const QString& file, const QString& list)
{
    return file.section(u'_' + list + u'_', -1).chopped(qsizetype{4}); // .csv
}

// Makes one network of the files of a case.
class CaseReader
{
public:
    explicit CaseReader(const QList<ArchiveFile>& files)
    {
        for (const ArchiveFile& file : files) {
            if (file.name.endsWith(u"_ego.csv") || file.name == u"ego.csv")
                m_egos.append(SeparatedTable(file.name, file.bytes));
            else if (file.name.contains(u"_attributeList_"))
                m_nodes.append(SeparatedTable(file.name, file.bytes));
            else if (file.name.contains(u"_edgeList_"))
                m_edges.append(SeparatedTable(file.name, file.bytes));
        }
    }

    ImportedNetwork read()
    {
        readEgo();
        for (const SeparatedTable& table : m_nodes)
            readNodes(table);
        for (const SeparatedTable& table : m_edges)
            readEdges(table);
        const auto numberIn = [](const auto& thing) { return thing.id.mid(1).toLongLong(); };
        std::ranges::stable_sort(m_made.network.nodes, {}, numberIn);
        std::ranges::stable_sort(m_made.network.relations, {}, numberIn);
        return m_made;
    }

private:
    void readEgo()
    {
        if (m_egos.isEmpty())
            throw ImportError(Kind::NotNetworkCanvas);
        const SeparatedTable& table = m_egos.first();
        if (m_egos.size() > 1 || table.rows().size() > 1)
            throw ImportError(Kind::SeveralCases,
                              {.file = m_egos.last().file(), .line = table.rows().size() > 1 ? 3 : 0});
        table.require(u"networkCanvasEgoUUID"_s);
        if (table.rows().isEmpty())
            throw ImportError(Kind::Empty, {.file = table.file()});
        Cells cells = table.rows().first().cells;
        Network& network = m_made.network;
        network.state = cells.contains(u"state"_s) ? cells.value(u"state"_s) : cells.value(u"networkCanvasCaseID"_s);
        take(network, u"session"_s, cells.value(u"networkCanvasSessionID"_s));
        take(network, u"started_at"_s, cells.value(u"sessionStart"_s));
        take(network, u"closed_at"_s, cells.value(u"sessionFinish"_s));
        take(network, u"exported_at"_s, cells.value(u"sessionExported"_s));
        m_ego = cells.value(u"networkCanvasEgoUUID"_s);
        m_isOurs = cells.value(u"networkCanvasProtocolName"_s) == canvas::protocolName;
        NetworkNode ego = nodeOf(table, table.rows().first(), m_ego);
        ego.isEgo = true;
        ego.kind = domain::NodeKind::HelpSeeker;
        m_egoId = ego.id;
        addNode(ego, table, table.rows().first());
    }

    NetworkNode nodeOf(const SeparatedTable& table, const SeparatedTable::Row& row, const QString& uuid)
    {
        Cells cells = row.cells;
        NetworkNode node{.id = u'n' + cells.value(u"nodeID"_s, u"0"_s), .others = {}};
        take(node, u"uuid"_s, uuid);
        const QString name = takeName(cells, table.columns());
        node.label = m_isOurs ? name : name.simplified();
        if (row.lostCharacters)
            m_made.skipped.append({.kind = Skipped::Kind::Characters, .line = row.line, .name = node.label});
        node.position = takePosition(cells);
        takeSupport(node, cells);
        take(node, u"question"_s, takeOption<domain::Question>(cells, u"question"_s));
        readTies(node, cells, row.line);
        takeCells(node, cells);
        return node;
    }

    void addNode(const NetworkNode& node, const SeparatedTable& table, const SeparatedTable::Row& row)
    {
        if (m_made.network.nodes.size() >= limits::nodes)
            throw ImportError(Kind::TooManyNodes, {.file = table.file(), .line = row.line});
        if (m_known.contains(node.id))
            throw ImportError(Kind::DuplicateNode, {.file = table.file(), .line = row.line, .name = node.id.mid(1)});
        m_known.insert(node.id, node.uuid);
        m_made.network.nodes.append(node);
    }

    void readNodes(const SeparatedTable& table)
    {
        const QString type = typeIn(table.file(), u"attributeList"_s);
        const auto kind = domain::fromCode<domain::NodeKind>(type.toLower());
        for (const QString& column : {u"nodeID"_s, u"networkCanvasUUID"_s})
            table.require(column);
        for (const SeparatedTable::Row& row : table.rows()) {
            checkCase(table, row);
            NetworkNode node = nodeOf(table, row, row.cells.value(u"networkCanvasUUID"_s));
            node.kind = kind;
            if (!kind)
                node.others.insert(u"type"_s, type);
            if (node.label.isEmpty() && !m_isOurs)
                node.label = type + u' ' + node.id.mid(1);
            addNode(node, table, row);
        }
    }

    void checkCase(const SeparatedTable& table, const SeparatedTable::Row& row) const
    {
        const QString ego = row.cells.value(u"networkCanvasEgoUUID"_s, m_ego);
        if (ego != m_ego)
            throw ImportError(Kind::SeveralCases, {.file = table.file(), .line = row.line});
    }

    // The relations with the ego, as our own files keep them with the other end.
    void readTies(const NetworkNode& node, Cells& cells, qint64 line)
    {
        for (int place = 1; cells.contains(u"ego%1_edgeID"_s.arg(place)); ++place) {
            const QString prefix = u"ego%1_"_s.arg(place);
            NetworkRelation tie{.id = u'e' + cells.take(prefix + u"edgeID"_s),
                                .from = m_egoId,
                                .to = node.id,
                                .quality = {},
                                .label = cells.take(prefix + u"label"_s),
                                .others = {}};
            take(tie, u"uuid"_s, cells.take(prefix + u"uuid"_s));
            takeQuality(tie, cells, prefix);
            if (!truthOf(cells.take(prefix + u"from_ego"_s)).value_or(true))
                std::swap(tie.from, tie.to);
            addRelation(tie, line);
        }
    }

    void addRelation(const NetworkRelation& relation, qint64 line)
    {
        if (m_made.network.relations.size() >= limits::relations)
            throw ImportError(Kind::TooManyRelations, {.line = line});
        m_made.network.relations.append(relation);
    }

    QString endOf(const SeparatedTable& table, const SeparatedTable::Row& row, const QString& number,
                  const QString& uuid) const
    {
        const QString id = u'n' + row.cells.value(number);
        if (m_known.contains(id))
            return id;
        const QString byUuid = m_known.key(row.cells.value(uuid));
        if (byUuid.isEmpty() || row.cells.contains(number))
            throw ImportError(
                Kind::UnknownEndpoint,
                {.file = table.file(), .line = row.line, .name = row.cells.value(number, row.cells.value(uuid))});
        return byUuid;
    }

    void readEdges(const SeparatedTable& table)
    {
        const QString type = typeIn(table.file(), u"edgeList"_s);
        for (const QString& column : {u"from"_s, u"to"_s})
            table.require(column);
        for (const SeparatedTable::Row& row : table.rows()) {
            checkCase(table, row);
            Cells cells = row.cells;
            NetworkRelation relation{
                .id = u'e' + cells.value(u"edgeID"_s, QString::number(m_made.network.relations.size() + 1)),
                .from = endOf(table, row, u"from"_s, u"networkCanvasSourceUUID"_s),
                .to = endOf(table, row, u"to"_s, u"networkCanvasTargetUUID"_s),
                .quality = {},
                .label = {},
                .others = {}};
            if (relation.from == relation.to) {
                m_made.skipped.append(
                    {.kind = Skipped::Kind::SelfLoop, .line = row.line, .name = cells.value(u"from"_s)});
                continue;
            }
            take(relation, u"uuid"_s, cells.value(u"networkCanvasUUID"_s));
            takeQuality(relation, cells, {});
            takeCells(relation, cells);
            if (type != canvas::relationKind)
                relation.others.insert(u"type"_s, type);
            addRelation(relation, row.line);
        }
    }

    QList<SeparatedTable> m_egos;
    QList<SeparatedTable> m_nodes;
    QList<SeparatedTable> m_edges;
    ImportedNetwork m_made;
    QString m_ego; // UUID
    bool m_isOurs = false;
    QString m_egoId;
    QHash<QString, QString> m_known; // UUIDs by the ids of nodes
};

} // namespace

ImportedFile readNetworkCanvas(const QByteArray& archive)
{
    return {.networks = {CaseReader(unpacked(archive, u".csv")).read()}};
}

} // namespace exchange
