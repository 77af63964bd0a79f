#include "exchange/network/graphml_document.h"

#include "exchange/network/attribute_text.h"
#include "exchange/network/limits.h"
#include "exchange/network/xml_cursor.h"

namespace exchange::graphml {

namespace {

using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;

class DocumentReader
{
public:
    explicit DocumentReader(const QString& text) : m_cursor(text) {}

    Document read()
    {
        enterGraphMl();
        while (m_cursor.enterNext()) {
            if (isOfGraphMl(u"key"))
                readKey();
            else if (isOfGraphMl(u"graph"))
                readGraph();
            else
                m_cursor.skip();
        }
        while (m_cursor.enterRoot()) {} // what is behind the end has to be well-formed too
        return m_document;
    }

private:
    void enterGraphMl()
    {
        if (!m_cursor.enterRoot() || m_cursor.name() != u"graphml")
            m_cursor.fail(Kind::NotGraphMl, m_cursor.name().toString());
        m_space = m_cursor.space().toString();
        if (!m_space.isEmpty() && !m_space.trimmed().startsWith(u"http://graphml.graphdrawing.org/"))
            m_cursor.fail(Kind::WrongNamespace, m_space);
    }

    bool isOfGraphMl(QStringView name) const { return m_cursor.name() == name && m_cursor.space() == m_space; }

    QString required(QStringView attribute, Kind kind) const
    {
        QString value = m_cursor.attribute(attribute);
        if (value.isEmpty())
            m_cursor.fail(kind, m_cursor.name().toString());
        return value;
    }

    void readKey()
    {
        Key key{.id = required(u"id", Kind::MissingId),
                .scope = m_cursor.attribute(u"for"),
                .name = m_cursor.attribute(u"attr.name"),
                .type = m_cursor.attribute(u"attr.type"),
                .otherwise = {}};
        if (m_document.keys.contains(key.id))
            m_cursor.fail(Kind::DuplicateKey, key.id);
        if (m_document.keys.size() >= limits::attributes)
            m_cursor.fail(Kind::TooLarge);
        if (key.name.isEmpty())
            key.name = key.id;
        while (m_cursor.enterNext()) {
            if (isOfGraphMl(u"default"))
                key.otherwise = m_cursor.text();
            else
                m_cursor.skip();
        }
        m_document.keyOrder.append(key.id);
        m_document.keys.insert(key.id, key);
    }

    void readGraph()
    {
        const QString caseId = m_cursor.attribute(u"nc:caseId"); // of Network Canvas
        Graph graph{.id = caseId.isEmpty() ? m_cursor.attribute(u"id") : caseId,
                    .data = {},
                    .nodes = {},
                    .edges = {},
                    .skipped = {}};
        readContents(graph, graph.data);
        m_document.graphs.append(graph);
    }

    void readContents(Graph& graph, QList<Datum>& data)
    {
        const bool isDirected = m_cursor.attribute(u"edgedefault") == u"directed";
        while (m_cursor.enterNext()) {
            if (isOfGraphMl(u"node"))
                readNode(graph);
            else if (isOfGraphMl(u"edge"))
                readEdge(graph, isDirected);
            else if (isOfGraphMl(u"data"))
                readData(data);
            else
                passBy(graph);
        }
    }

    void passBy(Graph& graph)
    {
        if (isOfGraphMl(u"hyperedge"))
            graph.skipped.append(
                {.kind = Skipped::Kind::HyperEdge, .line = m_cursor.line(), .name = m_cursor.attribute(u"id")});
        m_cursor.skip();
    }

    void readNested(Graph& graph, const QString& holder)
    {
        graph.skipped.append({.kind = Skipped::Kind::NestedGraph, .line = m_cursor.line(), .name = holder});
        QList<Datum> ofNobody;
        readContents(graph, ofNobody);
    }

    void readNode(Graph& graph)
    {
        Node node{.id = required(u"id", Kind::MissingId), .line = m_cursor.line(), .data = {}, .graphics = {}};
        if (++m_nodes > limits::nodes)
            m_cursor.fail(Kind::TooManyNodes);
        const qsizetype place = graph.nodes.size(); // before those that are inside it
        graph.nodes.append(node);
        while (m_cursor.enterNext()) {
            if (isOfGraphMl(u"data"))
                mergeGraphics(node.graphics, readData(node.data));
            else if (isOfGraphMl(u"graph"))
                readNested(graph, node.id);
            else
                m_cursor.skip();
        }
        graph.nodes[place] = node;
    }

    void readEdge(Graph& graph, bool isDirected)
    {
        const std::optional<bool> directed = truthOf(m_cursor.attribute(u"directed"));
        Edge edge{.id = m_cursor.attribute(u"id"),
                  .source = required(u"source", Kind::MissingEndpoint),
                  .target = required(u"target", Kind::MissingEndpoint),
                  .isDirected = directed.value_or(isDirected),
                  .line = m_cursor.line(),
                  .data = {},
                  .graphics = {}};
        if (++m_edges > limits::relations)
            m_cursor.fail(Kind::TooManyRelations);
        while (m_cursor.enterNext()) {
            if (isOfGraphMl(u"data"))
                mergeGraphics(edge.graphics, readData(edge.data));
            else if (isOfGraphMl(u"graph"))
                readNested(graph, edge.id);
            else
                m_cursor.skip();
        }
        graph.edges.append(edge);
    }

    // The text goes to the data; what yEd keeps in elements is returned.
    Graphics readData(QList<Datum>& data)
    {
        Datum datum{.key = required(u"key", Kind::MissingId), .text = {}, .line = m_cursor.line()};
        if (data.size() >= limits::attributes)
            m_cursor.fail(Kind::TooLarge);
        Graphics graphics;
        datum.text = m_cursor.textAround([&] { readGraphics(graphics); });
        data.append(datum);
        return graphics;
    }

    void readGraphics(Graphics& graphics)
    {
        if (m_cursor.name() == u"NodeLabel" || m_cursor.name() == u"EdgeLabel") {
            const QString label = m_cursor.text().trimmed();
            if (graphics.label.isEmpty())
                graphics.label = label;
            return;
        }
        if (m_cursor.name() == u"Geometry" && !graphics.centre) // a group has another one for when it is closed
            graphics.centre = centre();
        if (m_cursor.name() == u"Arrows")
            readArrows(graphics);
        while (m_cursor.enterNext())
            readGraphics(graphics);
    }

    std::optional<QPointF> centre() const
    {
        const auto x = numberOf(m_cursor.attribute(u"x"));
        const auto y = numberOf(m_cursor.attribute(u"y"));
        if (!x || !y)
            return std::nullopt;
        const double width = numberOf(m_cursor.attribute(u"width")).value_or(0);
        const double height = numberOf(m_cursor.attribute(u"height")).value_or(0);
        return QPointF(*x + width / 2, *y + height / 2);
    }

    void readArrows(Graphics& graphics) const
    {
        const auto isThere = [](const QString& arrow) { return !arrow.isEmpty() && arrow != u"none"; };
        const bool atSource = isThere(m_cursor.attribute(u"source"));
        const bool atTarget = isThere(m_cursor.attribute(u"target"));
        graphics.isTurned = atSource && !atTarget;
        if (atSource && atTarget)
            graphics.direction = domain::Direction::Mutual;
        else
            graphics.direction = atSource || atTarget ? domain::Direction::Forward : domain::Direction::None;
    }

    static void mergeGraphics(Graphics& known, const Graphics& more)
    {
        if (known.label.isEmpty())
            known.label = more.label;
        if (!known.centre)
            known.centre = more.centre;
        if (!known.direction) {
            known.direction = more.direction;
            known.isTurned = more.isTurned;
        }
    }

    XmlCursor m_cursor;
    QString m_space;
    Document m_document;
    qsizetype m_nodes = 0;
    qsizetype m_edges = 0;
};

} // namespace

Document readDocument(const QString& text)
{
    return DocumentReader(text).read();
}

} // namespace exchange::graphml
