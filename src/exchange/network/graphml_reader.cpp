#include "exchange/network/graphml_reader.h"

#include "exchange/network/attribute_text.h"
#include "exchange/network/graphml_document.h"
#include "exchange/network/import_error.h"
#include "exchange/network/node_attributes.h"
#include "exchange/network/text_decoding.h"

#include <QSet>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;

// What is said of one thing, by the name of the attribute.
using Said = QMap<QString, QString>;

bool isOfType(const QString& text, const QString& type)
{
    bool isRight = true;
    if (type == u"boolean")
        isRight = truthOf(text).has_value();
    else if (type == u"int" || type == u"long")
        text.toLongLong(&isRight);
    else if (type == u"float" || type == u"double")
        isRight = numberOf(text) || QStringList{u"nan"_s, u"inf"_s, u"-inf"_s, u"+inf"_s}.contains(text.toLower());
    return isRight;
}

// Makes networks of what a document says.
class NetworkMaker
{
public:
    explicit NetworkMaker(const graphml::Document& document)
        : m_document(document),
          m_isOurs(document.keys.contains(u"n_is_ego"_s))
    {
    }

    ImportedNetwork make(const graphml::Graph& graph)
    {
        m_made = {.network = {}, .skipped = graph.skipped};
        m_known.clear();
        m_made.network.state = graph.id;
        keepOthers(m_made.network, said(graph.data, u"graph"));
        for (const graphml::Node& node : graph.nodes)
            addNode(node);
        for (const graphml::Edge& edge : graph.edges)
            addRelation(edge);
        return m_made;
    }

private:
    Said said(const QList<graphml::Datum>& data, QStringView scope) const
    {
        Said all;
        QSet<QString> keys;
        for (const graphml::Datum& datum : data) {
            const auto key = m_document.keys.constFind(datum.key);
            if (key == m_document.keys.cend())
                throw ImportError(Kind::UndeclaredKey, {.line = datum.line, .name = datum.key});
            keys.insert(datum.key);
            add(all, *key, datum.text, datum.line);
        }
        for (const QString& id : m_document.keyOrder) {
            const graphml::Key& key = *m_document.keys.constFind(id);
            if (key.otherwise && key.isFor(scope) && !keys.contains(id))
                add(all, key, *key.otherwise, 0);
        }
        return all;
    }

    static void add(Said& all, const graphml::Key& key, const QString& text, qint64 line)
    {
        const QString trimmed = text.trimmed();
        if (trimmed.isEmpty())
            return;
        if (!isOfType(trimmed, key.type))
            throw ImportError(Kind::WrongType, {.line = line, .name = key.name});
        all.insert(key.name, key.type == u"string" ? text : trimmed);
    }

    template <typename Thing>
    void keepOthers(Thing& thing, const Said& all) const
    {
        for (auto each = all.cbegin(); each != all.cend(); ++each) {
            if (!take(thing, each.key(), each.value()) && !isOursToDerive(thing, each.key()))
                thing.others.insert(each.key(), each.value());
        }
    }

    template <typename Thing>
    bool isOursToDerive(const Thing& thing, const QString& name) const
    {
        if constexpr (std::is_same_v<Thing, Network>)
            return false;
        else
            return m_isOurs && isDerived(thing, name);
    }

    void addNode(const graphml::Node& from)
    {
        if (m_known.contains(from.id))
            throw ImportError(Kind::DuplicateNode, {.line = from.line, .name = from.id});
        m_known.insert(from.id);
        Said all = said(from.data, u"node");
        NetworkNode node{.id = from.id};
        node.position = takePosition(all);
        if (!node.position)
            node.position = from.graphics.centre;
        node.label = takeLabel(all, from);
        keepOthers(node, all);
        m_made.network.nodes.append(node);
    }

    QString takeLabel(Said& all, const graphml::Node& from) const
    {
        QString label;
        for (const QString& name : {u"label"_s, u"name"_s, u"naam"_s}) {
            const QString text = takeIgnoringCase(all, name);
            if (label.isEmpty())
                label = text;
            else if (!text.isEmpty() && text != label)
                all.insert(name, text);
        }
        if (m_isOurs)
            return label;
        label = label.simplified();
        if (label.isEmpty())
            label = from.graphics.label.simplified();
        return label.isEmpty() ? from.id.simplified() : label;
    }

    static QString takeIgnoringCase(Said& all, const QString& name)
    {
        for (auto each = all.begin(); each != all.end(); ++each) {
            if (each.key().compare(name, Qt::CaseInsensitive) == 0) {
                const QString text = each.value();
                all.erase(each);
                return text;
            }
        }
        return {};
    }

    // As x and y, or as Network Canvas writes them: the name of a layout with _X and _Y behind it, from 0 to 1.
    static std::optional<QPointF> takePosition(Said& all)
    {
        if (all.contains(u"x"_s) && all.contains(u"y"_s)) {
            const auto x = numberOf(all.take(u"x"_s));
            const auto y = numberOf(all.take(u"y"_s));
            return x && y ? std::optional(QPointF(*x, *y)) : std::nullopt;
        }
        for (const QString& name : all.keys()) {
            const QString other = name.chopped(qMin(name.size(), qsizetype{2})) + u"_Y"_s;
            const auto x = numberOf(all.value(name));
            const auto y = numberOf(all.value(other));
            const bool isLayout = name.endsWith(u"_X") && x && y && *x >= 0 && *x <= 1 && *y >= 0 && *y <= 1;
            if (!isLayout)
                continue;
            all.remove(name);
            all.remove(other);
            return fromCanvas({*x, *y});
        }
        return std::nullopt;
    }

    void addRelation(const graphml::Edge& from)
    {
        for (const QString& end : {from.source, from.target}) {
            if (!m_known.contains(end))
                throw ImportError(Kind::UnknownEndpoint, {.line = from.line, .name = end});
        }
        if (from.source == from.target) {
            m_made.skipped.append({.kind = Skipped::Kind::SelfLoop, .line = from.line, .name = from.source});
            return;
        }
        NetworkRelation relation{.id = from.id,
                                 .uuid = {},
                                 .from = from.source,
                                 .to = from.target,
                                 .quality = {},
                                 .label = {},
                                 .others = {}};
        if (relation.id.isEmpty())
            relation.id = u"e%1"_s.arg(m_made.network.relations.size() + 1);
        relation.direction = from.isDirected ? domain::Direction::Forward : domain::Direction::None;
        if (from.graphics.direction)
            relation.direction = *from.graphics.direction;
        if (from.graphics.isTurned)
            std::swap(relation.from, relation.to);
        relation.label = from.graphics.label.simplified();
        keepOthers(relation, said(from.data, u"edge"));
        m_made.network.relations.append(relation);
    }

    const graphml::Document& m_document;
    bool m_isOurs;
    ImportedNetwork m_made;
    QSet<QString> m_known;
};

} // namespace

ImportedFile readGraphMl(const QByteArray& bytes)
{
    const graphml::Document document = graphml::readDocument(decodedXml(bytes));
    NetworkMaker maker(document);
    ImportedFile file;
    for (qsizetype at = 0; at < document.graphs.size(); ++at) {
        ImportedNetwork made = maker.make(document.graphs[at]);
        if (made.network.state.isEmpty())
            made.network.state = QString::number(at + 1);
        if (!made.network.nodes.isEmpty())
            file.networks.append(made);
    }
    if (file.networks.isEmpty())
        throw ImportError(Kind::Empty);
    return file;
}

} // namespace exchange
