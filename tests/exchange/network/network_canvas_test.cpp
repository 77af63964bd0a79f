#include "exchange/network/comma_separated.h"
#include "exchange/network/network_canvas_reader.h"
#include "exchange/network/network_canvas_writer.h"
#include "exchange/network/networks.h"
#include "exchange/network/separated_table.h"
#include "exchange/network/session_network.h"
#include "exchange/network/zip_archive.h"
#include "support/catch_qt.h"
#include "support/example_session.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace Qt::StringLiterals;
using exchange::ArchiveFile;
using exchange::Network;
using nlohmann::json;

namespace {

const QString session = u"5f0b6a34-5df2-4d64-9a29-6d0e2d0a3a11"_s;
const QString stem = u"netwerkgesprek-nu_"_s + session + u'_';

QList<ArchiveFile> filesOf(const Network& network)
{
    return exchange::unpacked(exchange::networkCanvasArchive(network).bytes, {});
}

QByteArray fileIn(const QList<ArchiveFile>& files, const QString& name)
{
    const auto found = std::ranges::find(files, name, &ArchiveFile::name);
    INFO(name.toStdString());
    REQUIRE(found != files.end());
    return found->bytes;
}

// Rows by column, as Python's csv module reads them: it knows nothing of us.
json readByPython(const QByteArray& bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bestand.csv"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    QProcess process;
    process.start(
        u"/usr/bin/python3"_s,
        {u"-c"_s,
         u"import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8')))))"_s,
         file.fileName()});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return json::parse(process.readAllStandardOutput().toStdString());
}

QStringList headerOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).section(u"\r\n"_s, 0, 0).split(u',');
}

json protocolOf(const QList<ArchiveFile>& files)
{
    const auto inside = exchange::unpacked(fileIn(files, u"Netwerkgesprek.netcanvas"_s), {});
    return json::parse(fileIn(inside, u"protocol.json"_s).toStdString());
}

} // namespace

TEST_CASE("The Network Canvas set has the files and columns that its readers ask for")
{
    const QList<ArchiveFile> files = filesOf(test::awkwardNetwork());

    QStringList names;
    for (const ArchiveFile& file : files)
        names.append(file.name);
    CHECK(names
          == QStringList{stem + u"ego.csv"_s, stem + u"attributeList_event.csv"_s, stem + u"attributeList_person.csv"_s,
                         stem + u"attributeList_theme.csv"_s, stem + u"attributeList_wish.csv"_s,
                         stem + u"edgeList_relation.csv"_s, u"Netwerkgesprek.netcanvas"_s, u"lees_mij.txt"_s});
    CHECK(headerOf(files[0].bytes).mid(0, 8)
          == QStringList{u"networkCanvasEgoUUID"_s, u"networkCanvasCaseID"_s, u"networkCanvasSessionID"_s,
                         u"networkCanvasProtocolName"_s, u"sessionStart"_s, u"sessionFinish"_s, u"sessionExported"_s,
                         u"egoID"_s});
    CHECK(headerOf(files[1].bytes).mid(0, 4)
          == QStringList{u"nodeID"_s, u"networkCanvasEgoUUID"_s, u"networkCanvasUUID"_s, u"name"_s});
    CHECK(headerOf(files[5].bytes).mid(0, 7)
          == QStringList{u"edgeID"_s, u"from"_s, u"to"_s, u"networkCanvasEgoUUID"_s, u"networkCanvasUUID"_s,
                         u"networkCanvasSourceUUID"_s, u"networkCanvasTargetUUID"_s});
    for (const ArchiveFile& file : files.first(6)) {
        INFO(file.name.toStdString());
        CHECK_FALSE(file.bytes.startsWith("\xEF\xBB\xBF"));
        CHECK(file.bytes.endsWith("\r\n"));
        for (const QString& column : headerOf(file.bytes))
            CHECK(QRegularExpression(u"^[A-Za-z0-9_]+$"_s).match(column).hasMatch());
    }
}

TEST_CASE("A stranger reads from the Network Canvas set what was drawn")
{
    const QList<ArchiveFile> files = filesOf(test::awkwardNetwork());
    const json ego = readByPython(fileIn(files, stem + u"ego.csv"_s));
    const json persons = readByPython(fileIn(files, stem + u"attributeList_person.csv"_s));
    const json themes = readByPython(fileIn(files, stem + u"attributeList_theme.csv"_s));
    const json edges = readByPython(fileIn(files, stem + u"edgeList_relation.csv"_s));

    REQUIRE(ego.size() == 1);
    CHECK(ego.at(0).at("networkCanvasSessionID") == session.toStdString());
    CHECK(ego.at(0).at("sessionStart") == "2023-01-31T09:30:00.250Z");
    CHECK(ego.at(0).at("name") == "Noor & \"ik\"");
    REQUIRE(persons.size() == 2);
    CHECK(persons.at(0).at("nodeID") == "2");
    CHECK(persons.at(0).at("networkCanvasEgoUUID") == ego.at(0).at("networkCanvasEgoUUID"));
    CHECK(persons.at(0).at("name") == "mijn zus Zoë, <3 🙂");
    CHECK(persons.at(0).at("influence") == "2");
    CHECK(persons.at(0).at("support_P") == "true");
    CHECK(persons.at(0).at("support_G") == "false");
    CHECK(persons.at(0).at("question_sensitivities_and_talents") == "true");
    CHECK(persons.at(0).at("question_what_happened") == "false");
    CHECK(persons.at(0).at("ego1_quality_supportive") == "true");
    CHECK(persons.at(0).at("ego1_direction_mutual") == "true");
    CHECK(persons.at(0).at("ego2_quality_strained") == "true");
    CHECK(persons.at(0).at("ego2_from_ego") == "false");
    CHECK(persons.at(1).at("name") == "opa\n(\"Bep\")\tvan ver");
    CHECK(persons.at(1).at("deceased") == "true");
    CHECK(persons.at(1).at("ring") == "");
    CHECK(themes.at(0).at("name") == "'=SOM(A1:A9)");
    CHECK(themes.at(0).at("ego1_quality_wished") == "true");
    REQUIRE(edges.size() == 3); // the other three are with the ego
    CHECK(edges.at(0).at("edgeID") == "3");
    CHECK(edges.at(0).at("from") == "2");
    CHECK(edges.at(0).at("to") == "3");
    CHECK(edges.at(0).at("networkCanvasSourceUUID") == persons.at(0).at("networkCanvasUUID"));
    CHECK(edges.at(0).at("networkCanvasTargetUUID") == persons.at(1).at("networkCanvasUUID"));
    CHECK(edges.at(0).at("quality_supportive") == "");
    CHECK(edges.at(1).at("quality_cut_off") == "true");
    CHECK(edges.at(1).at("label") == "'+x");
    CHECK(edges.at(2).at("label") == "'@home");
}

TEST_CASE("The protocol explains each categorical column, and no name of one can be taken for another's")
{
    const QList<ArchiveFile> files = filesOf(test::awkwardNetwork());
    const json protocol = protocolOf(files);

    CHECK(protocol["schemaVersion"] == 7);
    CHECK(protocol["name"] == "Netwerkgesprek");
    std::set<std::string> kinds;
    for (const json& kind : protocol["codebook"]["node"]) {
        const std::string name = kind["name"];
        kinds.insert(name);
        const QStringList columns =
            headerOf(fileIn(files, stem + u"attributeList_"_s + QString::fromStdString(name) + u".csv"_s));
        for (const json& variable : kind["variables"]) {
            if (variable["type"] != "categorical")
                continue;
            const QString prefix = QString::fromStdString(variable["name"]) + u'_';
            QStringList expected;
            for (const json& option : variable["options"])
                expected.append(prefix + QString::fromStdString(option["value"]));
            CHECK(expected.size() >= 2);
            CHECK(columns.filter(prefix) == expected); // readers look for it anywhere in the name
        }
    }
    CHECK(kinds == std::set<std::string>{"event", "person", "theme", "wish"});
    CHECK(protocol["codebook"]["edge"].begin().value()["name"] == "relation");
}

TEST_CASE("24: A network of one alone still has a file of nodes and one of relations")
{
    Network network = test::awkwardNetwork();
    network.nodes = network.nodes.first(1);
    network.relations.clear();

    const QList<ArchiveFile> files = filesOf(network);

    CHECK(fileIn(files, stem + u"attributeList_person.csv"_s).count("\r\n") == 1);
    CHECK(fileIn(files, stem + u"edgeList_relation.csv"_s).count("\r\n") == 1);
    CHECK(exchange::readNetworkCanvas(exchange::networkCanvasArchive(network).bytes).networks[0].network == network);
}

TEST_CASE("A Network Canvas set of ours that is read and written again is the same, byte for byte")
{
    const Network network = test::awkwardNetwork();
    const QByteArray archive = exchange::networkCanvasArchive(network).bytes;

    const exchange::ImportedFile read = exchange::readNetworkCanvas(archive);

    REQUIRE(read.networks.size() == 1);
    CHECK(read.networks[0].network == network);
    CHECK(read.networks[0].skipped.isEmpty());
    CHECK(exchange::networkCanvasArchive(read.networks[0].network).bytes == archive);
    for (const auto snapshot : {domain::Snapshot::Now, domain::Snapshot::Desired}) {
        const Network drawing = exchange::networkOf(test::exampleSession(), snapshot);
        const QByteArray written = exchange::networkCanvasArchive(drawing).bytes;
        CHECK(exchange::readNetworkCanvas(written).networks[0].network == drawing);
    }
}

TEST_CASE("Python finds nothing wrong with the archive")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"set.zip"_s));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(exchange::networkCanvasArchive(test::awkwardNetwork()).bytes);
    file.close();
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {u"-m"_s, u"zipfile"_s, u"-t"_s, file.fileName()});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardOutput().trimmed() == "Done testing");
}

TEST_CASE("A cell that a spreadsheet would take for a formula is made safe, and read back as it was")
{
    for (const QString& text : {u"=1+1"_s, u"-2"_s, u"+3"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"'=x"_s, u"''=x"_s,
                                u"'s avonds"_s, u"'"_s, u""_s, u"x"_s}) {
        INFO(text.toStdString());
        const QString cell = exchange::cellOfText(text);
        CHECK_FALSE(QStringView(u"=+-@\t\r").contains(cell.isEmpty() ? u'x' : cell.front()));
        CHECK(exchange::textOfCell(cell) == text);
    }
}
