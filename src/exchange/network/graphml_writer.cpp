#include "exchange/network/graphml_writer.h"

#include "exchange/network/clean_network.h"
#include "exchange/network/graphml_keys.h"
#include "exchange/network/xml_text.h"
#include "exchange/network/yed_graphics.h"

namespace exchange {

namespace {

enum class Profile { Analysis, Yed };

constexpr QStringView explanation =
    u"De tekening van één netwerkgesprek, in de toestand die het kenmerk van de graaf noemt. Persoonsgegevens: dit "
    "bestand is van de hulpvrager. Tussen dezelfde twee kan meer dan één relatie staan (een multigraaf); geen relatie "
    "staat dubbel.";

// Writes one element a line, because some readers stumble over long lines. The text is made here and not by Qt, so
// that every version of Qt gives the same bytes.
class GraphMlWriter
{
public:
    GraphMlWriter(const Network& network, Profile profile) : m_network(network), m_profile(profile) {}

    QByteArray write()
    {
        line(0, u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"_s);
        const QString yed = m_profile == Profile::Yed ? u" xmlns:y=\"http://www.yworks.com/xml/graphml\""_s : QString();
        line(0,
             u"<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
             " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"%1"
             " xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
             " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">"_s.arg(yed));
        line(1, u"<desc>%1</desc>"_s.arg(escaped(explanation.toString())));
        writeKeys();
        writeGraph();
        line(0, u"</graphml>"_s);
        return m_text.toUtf8();
    }

private:
    void line(int depth, const QString& text) { m_text += QString(qsizetype{2} * depth, u' ') + text + u'\n'; }

    template <typename Thing>
    void declare(const std::vector<GraphMlKey<Thing>>& keys, const QString& of)
    {
        for (const GraphMlKey<Thing>& key : keys) {
            line(1,
                 u"<key id=\"%1_%2\" for=\"%3\" attr.name=\"%2\" attr.type=\"%4\">"_s.arg(of.front())
                     .arg(key.name, of, nameOf(key.type)));
            line(2, u"<desc>%1</desc>"_s.arg(escaped(key.meaning)));
            line(1, u"</key>"_s);
        }
    }

    template <typename Thing>
    void writeData(const Thing& thing, const std::vector<GraphMlKey<Thing>>& keys, QChar prefix, int depth)
    {
        for (const GraphMlKey<Thing>& key : keys) {
            const QString value = key.value(thing);
            if (!value.isEmpty())
                line(depth, u"<data key=\"%1_%2\">%3</data>"_s.arg(prefix).arg(key.name, escaped(value)));
        }
    }

    void writeKeys()
    {
        if (m_profile == Profile::Yed) {
            line(1, u"<key id=\"n_yed\" for=\"node\" yfiles.type=\"nodegraphics\"/>"_s);
            line(1, u"<key id=\"e_yed\" for=\"edge\" yfiles.type=\"edgegraphics\"/>"_s);
        }
        declare(graphKeys(), u"graph"_s);
        declare(nodeKeys(), u"node"_s);
        declare(relationKeys(), u"edge"_s);
    }

    void writeGraph()
    {
        line(1, u"<graph id=\"%1\" edgedefault=\"directed\">"_s.arg(escaped(m_network.state)));
        writeData(m_network, graphKeys(), u'g', 2);
        for (const NetworkNode& node : m_network.nodes) {
            line(2, u"<node id=\"%1\">"_s.arg(escaped(node.id)));
            writeGraphics(m_profile == Profile::Yed ? nodeGraphics(node) : QStringList());
            writeData(node, nodeKeys(), u'n', 3);
            line(2, u"</node>"_s);
        }
        for (const NetworkRelation& relation : m_network.relations) {
            line(2,
                 u"<edge id=\"%1\" source=\"%2\" target=\"%3\">"_s.arg(escaped(relation.id), escaped(relation.from),
                                                                       escaped(relation.to)));
            writeGraphics(m_profile == Profile::Yed ? edgeGraphics(relation) : QStringList());
            writeData(relation, relationKeys(), u'e', 3);
            line(2, u"</edge>"_s);
        }
        line(1, u"</graph>"_s);
    }

    // Before the other data: NetworkX lets a later value of the same name win, and ours have a type.
    void writeGraphics(const QStringList& lines)
    {
        for (const QString& each : lines)
            line(3, each);
    }

    const Network& m_network;
    Profile m_profile;
    QString m_text;
};

WrittenFile write(const Network& network, Profile profile)
{
    const CleanNetwork cleaned = clean(network);
    return {.bytes = GraphMlWriter(cleaned.network, profile).write(), .stripped = cleaned.stripped};
}

} // namespace

WrittenFile analysisGraphMl(const Network& network)
{
    return write(network, Profile::Analysis);
}

WrittenFile yedGraphMl(const Network& network)
{
    return write(network, Profile::Yed);
}

} // namespace exchange
