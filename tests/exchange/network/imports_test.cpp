#include "exchange/network/limits.h"
#include "exchange/network/outcome.h"
#include "exchange/network/session_network.h"
#include "exchange/network/zip_archive.h"
#include "support/catch_qt.h"
#include "support/example_session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using exchange::ImportError;
using exchange::Network;
namespace limits = exchange::limits;

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

// The outcomes that are written down, by file: a line with its name, and the lines of its outcome under it.
QMap<QString, QStringList> expectedOutcomes()
{
    QMap<QString, QStringList> outcomes;
    QString name;
    const QString text = QString::fromUtf8(readAll(QStringLiteral(NETWORK_TESTS "/import_outcomes.txt")));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"== "))
            name = line.mid(3);
        else
            outcomes[name].append(line);
    }
    return outcomes;
}

QString outcome(const QByteArray& bytes)
{
    return test::outcomeOf(bytes).join(u'\n');
}

const QByteArray start = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph edgedefault=\"directed\">";
const QByteArray end = "</graph></graphml>";

} // namespace

TEST_CASE("22, 23: Every file that others might bring has the outcome that is written down for it")
{
    const QMap<QString, QStringList> expected = expectedOutcomes();
    const QDir folder(QStringLiteral(NETWORK_TESTS "/../imports"));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);

    CHECK(files.size() >= 40);
    CHECK(files == expected.keys());
    for (const QString& name : files) {
        INFO(name.toStdString());
        CHECK(outcome(readAll(folder.filePath(name))) == expected.value(name).join(u'\n'));
    }
}

TEST_CASE("A file of a hundred megabytes is refused before it is read")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"groot.graphml"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(start);
    REQUIRE(file.resize(100 * 1024 * 1024));
    file.close();

    try {
        exchange::importNetworkFile(file.fileName());
        FAIL("it was imported");
    } catch (const ImportError& error) {
        CHECK(error.kind() == ImportError::Kind::TooLarge);
    }
}

TEST_CASE("A file that is not there, or is a folder, cannot be read")
{
    const QTemporaryDir folder;
    for (const QString& path : {folder.filePath(u"nergens.txt"_s), folder.path()}) {
        try {
            exchange::importNetworkFile(path);
            FAIL("it was imported");
        } catch (const ImportError& error) {
            CHECK(error.kind() == ImportError::Kind::Unreadable);
        }
    }
}

TEST_CASE("What is nested a hundred thousand deep is refused, and quickly")
{
    const int deep = 100'000;
    QElapsedTimer clock;
    clock.start();

    CHECK(outcome(start + QByteArray("<node id=\"a\"><graph>").repeated(deep)) == u"refused TooDeep line=1");
    CHECK(outcome(QByteArray("<a>").repeated(deep)) == u"refused NotGraphMl line=1 name=a");
    CHECK(outcome(start + "<x>" + QByteArray("<y>").repeated(deep)) == u"refused TooDeep line=1");

    CHECK(clock.elapsed() < 5'000);
}

TEST_CASE("A network may have as many nodes, relations and letters as the limits say, and no more")
{
    QByteArray nodes;
    for (qsizetype at = 0; at < limits::nodes; ++at)
        nodes += "<node id=\"n" + QByteArray::number(at) + "\"/>";
    const QByteArray edges = QByteArray("<edge source=\"n0\" target=\"n1\"/>").repeated(limits::relations);
    const QByteArray key = "<graphml><key id=\"d\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/><graph>";
    const auto labelled = [&](qsizetype length) {
        return key + "<node id=\"a\"><data key=\"d\">" + QByteArray(length, 'x') + "</data></node>" + end;
    };
    QByteArray names;
    for (qsizetype at = 0; at < limits::nodes; ++at)
        names += "Anna " + QByteArray::number(at) + "\n";

    const auto most = exchange::importNetwork(start + nodes + edges + end);
    CHECK(most.networks[0].network.nodes.size() == limits::nodes);
    CHECK(most.networks[0].network.relations.size() == limits::relations);
    CHECK(outcome(start + nodes + "<node id=\"x\"/>" + end) == u"refused TooManyNodes line=1");
    CHECK(outcome(start + nodes + edges + "<edge source=\"n0\" target=\"n1\"/>" + end)
          == u"refused TooManyRelations line=1");
    CHECK(exchange::importNetwork(labelled(limits::textLength)).networks.size() == 1);
    CHECK(outcome(labelled(limits::textLength + 1)) == u"refused TextTooLong line=1");
    CHECK(exchange::importNetwork(names).networks[0].network.nodes.size() == limits::nodes);
    CHECK(outcome(names + "Bram\n") == u"refused TooManyNodes line=5001");
    CHECK(outcome(QByteArray(limits::textLength + 1, 'x')) == u"refused TextTooLong line=1");
}

TEST_CASE("A graph of another program comes around the help-seeker, at a size that fits a drawing")
{
    const auto session = domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s);
    const auto node = [](const QString& id, std::optional<QPointF> position) {
        return exchange::NetworkNode{.id = id, .label = id, .position = position, .others = {}};
    };
    const Network large{
        .nodes = {node(u"a"_s, QPointF(10'000, 0)), node(u"b"_s, QPointF(20'000, 0)), node(u"c"_s, std::nullopt)},
        .relations = {},
        .others = {}};

    const exchange::Addition addition = exchange::additionTo(session, domain::Snapshot::Now, large);

    REQUIRE(addition.nodes.size() == 3);
    CHECK(addition.nodes[0].position == QPointF(-420, 0));
    CHECK(addition.nodes[1].position == QPointF(420, 0));
    CHECK(addition.nodes[2].position.y() > 420); // below the rest
    CHECK(addition.nodes[1].placedBy == domain::PlacedBy::Hand);
    CHECK(addition.nodes[2].placedBy == domain::PlacedBy::Program);
    CHECK(addition.nodes[0].kind == domain::NodeKind::Theme);
    CHECK(addition.nodes[0].id != addition.nodes[1].id);
}

TEST_CASE("What a session knows it keeps as it is, and what two files call the same does not come twice")
{
    using domain::Snapshot;
    const domain::Session session = test::exampleSession();
    Network file = exchange::networkOf(session, Snapshot::Desired);
    for (exchange::NetworkNode& node : file.nodes)
        node.label = u"heel anders"_s;
    file.nodes.append(file.nodes.last());
    file.nodes.last().id = u"nog eens"_s;

    const exchange::Addition toDesired = exchange::additionTo(session, Snapshot::Desired, file);
    const exchange::Addition toNow = exchange::additionTo(session, Snapshot::Now, file);

    REQUIRE(toDesired.nodes.size() == 1); // the one that was copied, under an id of its own
    CHECK_FALSE(domain::find(session.nodes, toDesired.nodes[0].id));
    CHECK(toDesired.relations.isEmpty());
    CHECK(toDesired.groups.isEmpty());
    const domain::Session after = exchange::drawn(session, Snapshot::Now, toNow);
    CHECK(after.nodes.first(session.nodes.size()) == session.nodes);
    CHECK(after.relations == session.relations);
    CHECK(after.groups == session.groups);
    CHECK(domain::networkOf(after, Snapshot::Now).nodes.size()
          == domain::networkOf(session, Snapshot::Desired).nodes.size() + 1);
    CHECK(domain::networkOf(after, Snapshot::Desired) == domain::networkOf(session, Snapshot::Desired));
}

TEST_CASE("What an error says of a file is short and on one line")
{
    const ImportError error(ImportError::Kind::UnknownEndpoint,
                            {.file = {}, .line = 3, .name = u"een\n heel "_s + QString(10'000, u'x')});

    CHECK(error.place().name.size() <= 60);
    CHECK_FALSE(error.place().name.contains(u'\n'));
}
