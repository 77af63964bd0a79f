#include "cli/program.h"
#include "vault/recovery_key.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using test::isSentence;
using test::Workplace;

TEST_CASE("Every level has its help, and the program its version")
{
    const Workplace workplace;

    CHECK(workplace.run({u"--version"_s}).text.startsWith(u"netwerkgesprek-cli "_s));
    const test::Answer help = workplace.run({u"--help"_s});
    CHECK(help.exitCode == 0);
    CHECK(help.complaint.isEmpty());
    const QRegularExpression command(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    QStringList commands;
    for (auto found = command.globalMatch(help.text); found.hasNext();)
        commands += found.next().captured(1);
    CHECK(commands.contains(u"create"_s));
    for (const QString& name : std::as_const(commands)) {
        const test::Answer about = workplace.run({name, u"--help"_s});
        CHECK(about.exitCode == 0);
        CHECK(about.text.startsWith(u"Gebruik: netwerkgesprek-cli "_s + name));
    }
}

TEST_CASE("A call that is not right is said in one sentence, and ends with 2")
{
    const Workplace workplace;
    workplace.makeVault(u"kluis"_s, {test::exampleSession()});

    for (const QStringList& words : QList<QStringList>{
             {},
             {u"bestaatniet"_s},
             {u"create"_s},
             {u"create"_s, u"een"_s, u"twee"_s},
             {u"create"_s, QString()},
             {u"check"_s, u"kluis"_s, u"--hard"_s},
             {u"list"_s, u"kluis"_s, u"alles"_s},
             {u"list"_s, u"kluis"_s, u"sessions"_s, u"--format"_s, u"xml"_s},
             {u"drawing"_s, u"kluis"_s, u"12345678"_s, u"--format"_s, u"png"_s},
             {u"drawing"_s, u"kluis"_s, u"geen"_s, u"--format"_s, u"png"_s, u"--out"_s, u"tekening"_s},
             {u"drawing"_s, u"kluis"_s, u"geen"_s, u"--format"_s, u"png"_s, u"--out"_s},
         }) {
        CAPTURE(words.join(u' ').toStdString());
        const test::Answer answer = workplace.run(words);
        CHECK(answer.exitCode == 2);
        CHECK(answer.text.isEmpty());
        CHECK(isSentence(answer.complaint));
    }
    CHECK_FALSE(QFile::exists(workplace.path(u"tekening"_s)));
}

TEST_CASE("Creating a vault says the recovery key that opens it")
{
    const Workplace workplace;

    const test::Answer answer = workplace.run({u"create"_s, u"kluis"_s});

    REQUIRE(answer.exitCode == 0);
    CHECK(answer.complaint.isEmpty());
    auto reading = vault::RecoveryKey::read(answer.text.trimmed().section(u'\n', -1));
    REQUIRE(reading.key);
    CHECK_NOTHROW(vault::Vault::open(workplace.path(u"kluis"_s), std::move(*reading.key)).close());
}

TEST_CASE("Creating never overwrites, and wants a passphrase of some length")
{
    const Workplace workplace;
    test::writeFile(workplace.path(u"iets"_s), "al hier");
    test::writeFile(workplace.path(u"kort"_s), "kort\n");

    const test::Answer there = workplace.run({u"create"_s, u"iets"_s});
    const test::Answer tooShort = workplace.run({u"create"_s, u"kluis"_s}, workplace.path(u"kort"_s));

    CHECK(there.exitCode == 4);
    CHECK(isSentence(there.complaint));
    CHECK(test::readFile(workplace.path(u"iets"_s)) == "al hier");
    CHECK(tooShort.exitCode == 2);
    CHECK(isSentence(tooShort.complaint));
    CHECK_FALSE(QFile::exists(workplace.path(u"kluis"_s)));
}

TEST_CASE("The passphrase comes from a file or a terminal, and from nowhere else")
{
    const Workplace workplace;
    workplace.makeVault(u"kluis"_s, {});
    test::writeFile(workplace.path(u"ander"_s), "een andere wachtzin");
    test::writeFile(workplace.path(u"leeg"_s), "\n");

    const QStringList check{u"check"_s, u"kluis"_s};
    CHECK(workplace.run(check).exitCode == 0);
    CHECK(workplace.run(check + QStringList{u"--passphrase-file"_s, u"wachtzin"_s}, u"/bestaat/niet"_s).exitCode == 0);
    CHECK(workplace.run(check + QStringList{u"--passphrase-file"_s, u"ander"_s}).exitCode == 3);
    CHECK(workplace.run(check, Workplace::passphrase).exitCode == 4); // the value is a file, never the passphrase
    CHECK(workplace.run(check, workplace.path(u"leeg"_s)).exitCode == 4);
    CHECK(workplace.run(check, {}).exitCode == 2); // no terminal to ask on
    CHECK(workplace.run(check + QStringList{u"--passphrase"_s, Workplace::passphrase}).exitCode == 2);
}

TEST_CASE("A vault that does not open is told apart by its sentence, and ends with 3")
{
    const Workplace workplace;
    workplace.makeVault(u"beschadigd"_s, {test::exampleSession()});
    QByteArray bytes = test::readFile(workplace.path(u"beschadigd"_s));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    test::writeFile(workplace.path(u"beschadigd"_s), bytes);
    test::writeFile(workplace.path(u"tekst"_s), "geen kluis");
    workplace.makeVault(u"zonder"_s, {});
    QFile::remove(vault::KeyFile::pathFor(workplace.path(u"zonder"_s)));
    auto newer = workplace.openNew(u"nieuwer"_s);
    newer.database().execute("PRAGMA user_version = 999");
    newer.close();
    auto busy = workplace.openNew(u"bezet"_s);
    workplace.makeVault(u"vreemd"_s, {});
    test::writeFile(workplace.path(u"ander"_s), "een andere wachtzin");

    QStringList sentences;
    for (const QString& name : {u"afwezig"_s, u"beschadigd"_s, u"tekst"_s, u"zonder"_s, u"nieuwer"_s, u"bezet"_s}) {
        CAPTURE(name.toStdString());
        const test::Answer answer = workplace.run({u"check"_s, name});
        CHECK(answer.exitCode == 3);
        CHECK(answer.text.isEmpty());
        CHECK(isSentence(answer.complaint));
        sentences += QString(answer.complaint).remove(name);
    }
    const test::Answer wrongKey = workplace.run({u"check"_s, u"vreemd"_s}, workplace.path(u"ander"_s));
    sentences += QString(wrongKey.complaint).remove(u"vreemd"_s);

    CHECK(sentences.removeDuplicates() == 0);
    CHECK(test::readFile(workplace.path(u"beschadigd"_s)) == bytes);
    CHECK_FALSE(QFile::exists(workplace.path(u"afwezig"_s)));
    busy.close();
}

TEST_CASE("Listing shows sessions and experiments without anybody's name")
{
    const Workplace workplace;
    domain::Session session = test::exampleSession();
    const domain::Experiment experiment{.id = domain::ExperimentId::create(),
                                        .name = u"Experiment in het dorp"_s,
                                        .setting = domain::Setting::Municipality,
                                        .startsOn = QDate(2023, 1, 1),
                                        .endsOn = {},
                                        .planned = 20};
    session.experiment = experiment.id;
    auto vault = workplace.openNew(u"kluis"_s);
    storage::ExperimentStore(vault.database()).save(experiment);
    storage::SessionStore(vault.database()).save(session);
    vault.close();

    const QStringList sessions{u"list"_s, u"kluis"_s, u"sessions"_s};
    const QStringList experiments{u"list"_s, u"kluis"_s, u"experiments"_s};
    const QStringList asJson{u"--format"_s, u"json"_s};
    const QString sessionTable = workplace.run(sessions).text;
    const auto sessionJson = nlohmann::json::parse(workplace.run(sessions + asJson).bytes.toStdString());
    const QString experimentTable = workplace.run(experiments).text;
    const auto experimentJson = nlohmann::json::parse(workplace.run(experiments + asJson).bytes.toStdString());

    CHECK(sessionTable.section(u'\n', 1, 1).startsWith(session.id.toString().left(8) + u"  2023-01-31 10:30  ja"_s));
    CHECK_FALSE(sessionTable.contains(u"Noor"_s));
    REQUIRE(sessionJson.size() == 1);
    CHECK(sessionJson[0]["id"] == session.id.toString().toStdString());
    CHECK(sessionJson[0]["started_at"] == "2023-01-31T09:30:00Z");
    CHECK(sessionJson[0]["experiment"] == "Experiment in het dorp");
    CHECK(experimentTable.section(u'\n', 1, 1).contains(u"1 van 20"_s));
    CHECK(experimentJson[0]["setting"] == "municipality");
    CHECK(experimentJson[0]["ends_on"].is_null());
}

TEST_CASE("A check that finds something ends with 1")
{
    const Workplace workplace;
    workplace.makeVault(u"kluis"_s, {test::exampleSession()});

    const test::Answer well = workplace.run({u"check"_s, u"kluis"_s});
    const QString keyFile = vault::KeyFile::pathFor(workplace.path(u"kluis"_s));
    QFile::setPermissions(keyFile, QFile::permissions(keyFile) | QFile::ReadOther);
    const test::Answer open = workplace.run({u"check"_s, u"kluis"_s});

    CHECK(well.exitCode == 0);
    CHECK_FALSE(well.text.contains(u"let op"_s));
    CHECK(open.exitCode == 1);
    CHECK(open.text.count(u"let op"_s) == 1);
}

TEST_CASE("An answer that cannot be written ends with 4")
{
    const Workplace workplace;
    workplace.makeVault(u"kluis"_s, {test::exampleSession()});

    const test::Answer answer =
        workplace.run({u"list"_s, u"kluis"_s, u"sessions"_s}, workplace.path(u"wachtzin"_s), u"/dev/full"_s);

    CHECK(answer.exitCode == 4);
    CHECK(isSentence(answer.complaint));
}
