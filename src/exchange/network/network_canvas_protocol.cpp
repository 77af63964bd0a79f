#include "exchange/network/network_canvas_protocol.h"

#include "exchange/network/network_canvas_variables.h"
#include "exchange/network/zip_archive.h"

#include <QUuid>

#include <nlohmann/json.hpp>

namespace exchange::canvas {

namespace {

using namespace Qt::StringLiterals;
using json = nlohmann::ordered_json;

constexpr int schemaVersion = 7; // of Network Canvas' protocols

// The same name has the same id in every file.
std::string idOf(const QString& name)
{
    static const QUuid ours(u"{2b0a3b0c-6c0f-4f0e-8a55-5d1f0f5f7a61}"_s);
    return QUuid::createUuidV5(ours, name).toString(QUuid::WithoutBraces).toStdString();
}

json optionsOf(const QStringList& options)
{
    json list = json::array();
    for (const QString& option : options)
        list.push_back({{"label", option.toStdString()}, {"value", option.toStdString()}});
    return list;
}

template <typename Thing>
void addVariables(json& into, const QString& owner, const QList<Variable<Thing>>& variables)
{
    for (const Variable<Thing>& variable : variables) {
        json one{{"name", variable.name.toStdString()}, {"type", variable.type.toStdString()}};
        if (!variable.options.isEmpty())
            one["options"] = optionsOf(variable.options);
        into[idOf(owner + u'/' + variable.name)] = one;
    }
}

json nodeKind(const QString& kind, qsizetype ties)
{
    json variables = json::object();
    addVariables(variables, kind, nodeVariables(1));
    for (qsizetype place = 1; place <= ties; ++place)
        addVariables(variables, kind, tieVariables(place));
    return {{"name", kind.toStdString()}, {"color", "node-color-seq-1"}, {"variables", variables}};
}

json codebookOf(const QStringList& kinds, qsizetype ties)
{
    json nodes = json::object();
    for (const QString& kind : kinds)
        nodes[idOf(u"node/"_s + kind)] = nodeKind(kind, ties);
    json edgeVariables = json::object();
    const QString edge = relationKind.toString();
    addVariables(edgeVariables, edge, relationVariables());
    json egoVariables = json::object();
    addVariables(egoVariables, u"ego"_s, nodeVariables(1));
    const json edgeKind{{"name", edge.toStdString()}, {"color", "edge-color-seq-1"}, {"variables", edgeVariables}};
    return {{"node", nodes}, {"edge", {{idOf(u"edge/"_s + edge), edgeKind}}}, {"ego", {{"variables", egoVariables}}}};
}

} // namespace

QByteArray protocolArchive(const QStringList& kinds, qsizetype ties)
{
    const std::string explanation = "De kolommen van een tekening uit een netwerkgesprek; geen vragenlijst.";
    const json item{{"id", idOf(u"item"_s)}, {"type", "text"}, {"content", explanation}, {"size", "MEDIUM"}};
    const json stage{{"id", idOf(u"stage"_s)},
                     {"type", "Information"},
                     {"label", protocolName.toString().toStdString()},
                     {"title", protocolName.toString().toStdString()},
                     {"items", json::array({item})}};
    const json protocol{{"name", protocolName.toString().toStdString()},
                        {"description", explanation},
                        {"schemaVersion", schemaVersion},
                        {"stages", json::array({stage})},
                        {"codebook", codebookOf(kinds, ties)},
                        {"assetManifest", json::object()}};
    return packed({{.name = u"protocol.json"_s, .bytes = QByteArray::fromStdString(protocol.dump(1)) + '\n'}});
}

} // namespace exchange::canvas
