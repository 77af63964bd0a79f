#include "exchange/network/graphml_reader.h"
#include "exchange/network/graphml_writer.h"
#include "exchange/network/networks.h"
#include "exchange/network/session_network.h"
#include "support/catch_qt.h"
#include "support/example_session.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using exchange::Network;
using exchange::NetworkNode;
using exchange::NetworkRelation;
using nlohmann::json;

namespace {

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QString complaint;
};

Ran run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    INFO(program.toStdString());
    REQUIRE(process.waitForFinished(60'000));
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

// A file with these bytes, for as long as this lives.
class WrittenCopy
{
public:
    explicit WrittenCopy(const QByteArray& bytes)
    {
        QFile file(path());
        REQUIRE(file.open(QFile::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QString path() const { return m_folder.filePath(u"tekening.graphml"_s); }

private:
    QTemporaryDir m_folder;
};

json readByOthers(const QByteArray& bytes)
{
    const WrittenCopy copy(bytes);
    // Debian's own Python, which has its packages; another one may stand before it in the path
    const Ran ran = run(u"/usr/bin/python3"_s, {QStringLiteral(NETWORK_TESTS "/read_graphml.py"), copy.path()});
    INFO(ran.complaint.toStdString());
    REQUIRE(ran.exitCode == 0);
    return json::parse(ran.output.toStdString());
}

json text(const QString& value)
{
    return value.toStdString();
}

template <typename Enum>
json code(Enum value)
{
    return text(domain::codeOf(value));
}

json colour(const NetworkNode& node)
{
    if (!node.influence)
        return {200, 208, 216};
    if (*node.influence == 0)
        return {118, 118, 118};
    return *node.influence > 0 ? json{0, 114, 178} : json{184, 74, 0};
}

json expected(const NetworkNode& node)
{
    json made{
        {"id", text(node.id)}, {"uuid", text(node.uuid)}, {"is_ego", node.isEgo}, {"size", node.isEgo ? 68.0 : 48.0}};
    if (!node.label.isEmpty())
        made["label"] = text(node.label);
    made["kind"] = code(node.kind.value());
    made["x"] = node.position->x();
    made["y"] = node.position->y();
    const json colours = colour(node);
    made["r"] = colours[0];
    made["g"] = colours[1];
    made["b"] = colours[2];
    if (node.influence)
        made["influence"] = *node.influence;
    if (node.ring)
        made["ring"] = *node.ring;
    if (!node.support.isEmpty())
        made["support"] = text(node.support);
    if (node.isDeceased)
        made["deceased"] = true;
    if (node.question)
        made["question"] = code(*node.question);
    if (node.id == u"n2")
        made["groups"] = "Koor\\; alten; fam\\\\ilie";
    if (node.id == u"n4")
        made["groups"] = "Koor\\; alten";
    return made;
}

json expected(const NetworkRelation& relation)
{
    json made{{"id", text(relation.id)},
              {"uuid", text(relation.uuid)},
              {"source", text(relation.from)},
              {"target", text(relation.to)},
              {"weight", 1.0}};
    made["direction"] = code(relation.direction);
    if (relation.direction != domain::Direction::None)
        made["wederkerig"] = relation.direction == domain::Direction::Mutual;
    if (!relation.label.isEmpty())
        made["label"] = text(relation.label);
    if (relation.quality)
        made["quality"] = code(*relation.quality);
    return made;
}

// igraph has no truth value that is not there.
json withoutFalsehoods(json thing)
{
    for (const char* name : {"deceased", "wederkerig"}) {
        if (thing.contains(name) && thing[name] == false)
            thing.erase(name);
    }
    return thing;
}

json byId(const json& things, json (*normal)(json))
{
    json made = json::object();
    for (const json& thing : things)
        made[thing.at("id").get<std::string>()] = normal(thing);
    return made;
}

template <typename Thing>
json expectedById(const QList<Thing>& things, json (*normal)(json))
{
    json made = json::object();
    for (const Thing& thing : things)
        made[thing.id.toStdString()] = normal(expected(thing));
    return made;
}

json asItIs(json thing)
{
    return thing;
}

json withoutShape(json thing)
{
    thing.erase("shape_type"); // NetworkX takes it from what is meant for yEd
    return thing;
}

void checkReadByOthers(const Network& network, const QByteArray& bytes, json (*normalForNetworkX)(json))
{
    const json read = readByOthers(bytes);
    const json& networkx = read["networkx"];
    const json& igraph = read["igraph"];

    CHECK(networkx["directed"] == true);
    CHECK(igraph["directed"] == true);
    CHECK(networkx["nodes"].size() == static_cast<std::size_t>(network.nodes.size()));
    CHECK(igraph["nodes"].size() == static_cast<std::size_t>(network.nodes.size()));
    CHECK(networkx["edges"].size() == static_cast<std::size_t>(network.relations.size()));
    CHECK(igraph["edges"].size() == static_cast<std::size_t>(network.relations.size()));
    CHECK(byId(networkx["nodes"], normalForNetworkX) == expectedById(network.nodes, asItIs));
    CHECK(byId(igraph["nodes"], withoutFalsehoods) == expectedById(network.nodes, withoutFalsehoods));
    CHECK(byId(networkx["edges"], asItIs) == expectedById(network.relations, asItIs));
    CHECK(byId(igraph["edges"], withoutFalsehoods) == expectedById(network.relations, withoutFalsehoods));
    for (const json& graph : {networkx["graph"], igraph["graph"]}) {
        CHECK(graph["session"] == text(network.session));
        CHECK(graph["started_at"] == "2023-01-31T09:30:00.250Z");
        CHECK(graph["closed_at"] == "2023-01-31T10:45:00.000Z");
        CHECK(graph["exported_at"] == "2023-02-01T08:00:00.000Z");
    }
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("23: NetworkX and igraph read every node, relation and attribute of the analysis file")
{
    const Network network = test::awkwardNetwork();

    const exchange::WrittenFile file = exchange::analysisGraphMl(network);

    CHECK(file.stripped.isEmpty());
    checkReadByOthers(network, file.bytes, asItIs);
    CHECK(readByOthers(file.bytes)["warnings"].empty());
}

TEST_CASE("NetworkX and igraph read every node, relation and attribute of the file for yEd too")
{
    const Network network = test::awkwardNetwork();

    checkReadByOthers(network, exchange::yedGraphMl(network).bytes, withoutShape);
}

TEST_CASE("Files of GraphML obey the schema of GraphML as far as it is written down here")
{
    const QString schema = QStringLiteral(NETWORK_TESTS "/graphml_for_tests.xsd");
    const Network network = test::awkwardNetwork();
    for (const QByteArray& bytes : {exchange::analysisGraphMl(network).bytes, exchange::yedGraphMl(network).bytes}) {
        const WrittenCopy copy(bytes);
        const Ran ran = run(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, copy.path()});
        INFO(ran.complaint.toStdString());
        CHECK(ran.exitCode == 0);
    }
    for (const auto& [right, wrong] :
         {std::pair("attr.type=\"int\"", "attr.type=\"date\""), std::pair("data key=\"n_x\"", "data key=\"n_y\"")}) {
        QByteArray bytes = exchange::analysisGraphMl(network).bytes;
        const WrittenCopy copy(bytes.replace(right, wrong));
        CHECK(run(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, copy.path()}).exitCode != 0);
    }
}

TEST_CASE("A GraphML file of ours that is read and written again is the same, byte for byte")
{
    const Network network = test::awkwardNetwork();
    const QByteArray analysis = exchange::analysisGraphMl(network).bytes;
    const QByteArray yed = exchange::yedGraphMl(network).bytes;

    const exchange::ImportedFile fromAnalysis = exchange::readGraphMl(analysis);
    const exchange::ImportedFile fromYed = exchange::readGraphMl(yed);

    REQUIRE(fromAnalysis.networks.size() == 1);
    CHECK(fromAnalysis.networks[0].network == network);
    CHECK(fromAnalysis.networks[0].skipped.isEmpty());
    CHECK(exchange::analysisGraphMl(fromAnalysis.networks[0].network).bytes == analysis);
    REQUIRE(fromYed.networks.size() == 1);
    CHECK(fromYed.networks[0].network == network);
    CHECK(exchange::yedGraphMl(fromYed.networks[0].network).bytes == yed);
}

TEST_CASE("A session's drawing survives GraphML, and comes back to the session as what it has already")
{
    domain::Session session = test::exampleSession();
    session.sheet = domain::Sheet::Empty; // a ring is of the sheet, not of the node
    const domain::Network drawn = domain::networkOf(session, domain::Snapshot::Now);
    const Network network = exchange::networkOf(session, domain::Snapshot::Now);
    CHECK(network.nodes[1].support == u"GE"_s);
    CHECK(network.nodes[1].isDeceased);
    CHECK(network.nodes[1].groups == QStringList{u"thuis"_s});

    const exchange::ImportedFile read = exchange::readGraphMl(exchange::analysisGraphMl(network).bytes);

    REQUIRE(read.networks.size() == 1);
    CHECK(read.networks[0].network == network);
    const exchange::Addition again = exchange::additionTo(session, domain::Snapshot::Now, read.networks[0].network);
    CHECK(again.nodes.isEmpty());
    CHECK(again.relations.isEmpty());
    CHECK(again.alreadyThere == drawn.nodes.size() + drawn.relations.size());
    const auto empty = domain::startSession(session.startedAt, u"hog"_s);
    const exchange::Addition elsewhere = exchange::additionTo(empty, domain::Snapshot::Now, read.networks[0].network);
    QList<domain::DrawnNode> placed = drawn.nodes.mid(1);
    for (domain::DrawnNode& node : placed)
        node.placedBy = domain::PlacedBy::Hand; // by whoever made the file
    CHECK(elsewhere.nodes == placed);
    REQUIRE(elsewhere.relations.size() == 1);
    CHECK(elsewhere.relations[0].from == empty.helpSeeker().id);
    CHECK(elsewhere.relations[0].to == session.nodes[1].id);
    CHECK(elsewhere.relations[0].label == session.relations[0].label);
    CHECK(exchange::networkOf(exchange::drawn(empty, domain::Snapshot::Now, elsewhere), domain::Snapshot::Now)
              .nodes.mid(1)
          == network.nodes.mid(1));
}

TEST_CASE("26: The files of now and of what is desired know the same things by the same ids")
{
    const domain::Session session = test::exampleSession();
    const Network now = exchange::networkOf(session, domain::Snapshot::Now);
    const Network desired = exchange::networkOf(session, domain::Snapshot::Desired);

    CHECK(now.state == u"nu");
    CHECK(desired.state == u"gewenst");
    CHECK(desired.nodes.size() > now.nodes.size());
    for (const NetworkNode& node : now.nodes) {
        const auto same = std::ranges::find(desired.nodes, node.uuid, &NetworkNode::uuid);
        REQUIRE(same != desired.nodes.end());
        CHECK(same->id == node.id);
    }
    CHECK(now.relations[0].id == desired.relations[0].id);
    CHECK(now.relations[0].quality == domain::RelationQuality::Supportive);
    CHECK_FALSE(desired.relations[0].quality);
    CHECK(exchange::readGraphMl(exchange::analysisGraphMl(desired).bytes).networks[0].network == desired);
}

TEST_CASE("What no XML file can hold is taken out, and told by node and field")
{
    Network network = test::awkwardNetwork();
    network.nodes[1].label = u"a\u0007b"_s + QChar(0xd800) + u'c' + QChar(0xffff);
    network.nodes[1].groups = {u"koor\u0001"_s};
    network.relations[0].label = u"\u001bbel"_s;

    const exchange::WrittenFile file = exchange::analysisGraphMl(network);

    CHECK(file.stripped
          == QList<exchange::StrippedText>{{.node = u"abc"_s, .field = u"label"_s},
                                           {.node = u"abc"_s, .field = u"groups"_s},
                                           {.node = u"bel"_s, .field = u"label"_s}});
    const json read = readByOthers(file.bytes);
    CHECK(read["networkx"]["nodes"][1]["label"] == "abc");
    CHECK(exchange::readGraphMl(file.bytes).networks[0].network.nodes[1].groups == QStringList{u"koor"_s});
}

TEST_CASE("The analysis file is what it was")
{
    // the bytes are part of what people build on; when they change on purpose, this file changes with them
    CHECK(exchange::analysisGraphMl(test::awkwardNetwork()).bytes
          == readAll(QStringLiteral(NETWORK_TESTS "/analysis.graphml")));
    CHECK(exchange::yedGraphMl(test::awkwardNetwork()).bytes == readAll(QStringLiteral(NETWORK_TESTS "/yed.graphml")));
}
