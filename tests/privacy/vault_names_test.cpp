#include "privacy/detector.h"
#include "privacy/placeholders.h"
#include "privacy/vault_names.h"
#include "storage/practice_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/example_session.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using domain::NodeKind;
using privacy::KnownName;
using privacy::Whose;

namespace {

bool isWord(const QString& word)
{
    return test::dutchSpeller().isCorrect(word);
}

domain::Node node(NodeKind kind, const QString& label)
{
    return {.id = domain::NodeId::create(), .kind = kind, .label = label};
}

domain::Session sessionOf(const QString& helpSeeker, const QList<domain::Node>& around)
{
    auto session = domain::startSession(QDateTime(QDate(2023, 1, 31), QTime(9, 30), Qt::UTC), u"hog"_s);
    session.nodes[0].label = helpSeeker;
    for (const domain::Node& each : around)
        domain::draw(session, domain::Snapshot::Now, {each, {10, 10}});
    return session;
}

struct Vault
{
    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
};

QList<KnownName> namesFor(const domain::Session& session, const QList<domain::Session>& others = {})
{
    Vault vault;
    storage::SessionStore(vault.database).save(others + QList{session});
    return privacy::VaultNames(vault.database, isWord).of(session);
}

QString placeholderOf(const QString& name, const QList<KnownName>& names)
{
    const auto found = std::ranges::find(names, name, &KnownName::name);
    return found == names.end() ? u"?"_s : found->placeholder;
}

QString replaced(const QString& text, const QList<KnownName>& names)
{
    return privacy::withPlaceholders(text, privacy::Detector(names, isWord).marksIn(text));
}

} // namespace

TEST_CASE("A session knows whom it names by the part that they have in it")
{
    auto session =
        sessionOf(u"Noor Haddad"_s,
                  {node(NodeKind::Person, u"mama Aïcha"_s), node(NodeKind::Person, u"mijn man Wout"_s),
                   node(NodeKind::Place, u"Harderwijk"_s), node(NodeKind::Organisation, u"houthandel Wolters"_s),
                   node(NodeKind::Person, u"Bert"_s), node(NodeKind::Group, u"De Zangvogels"_s)});
    session.participants.append(
        {.id = domain::ParticipantId::create(), .role = domain::Role::PohGgz, .name = u"Kim Ruiter"_s});
    session.agreements.append({.id = domain::AgreementId::create(), .owners = {u"Noor Haddad"_s, u"oom Sjef"_s}});
    const QList<KnownName> names = namesFor(session);

    CHECK(placeholderOf(u"Kim Ruiter"_s, names) == u"POH"_s);
    CHECK(placeholderOf(u"Noor Haddad"_s, names) == u"HULPVRAGER"_s);
    CHECK(placeholderOf(u"mama Aïcha"_s, names) == u"MOEDER"_s);
    CHECK(placeholderOf(u"man Wout"_s, names) == u"PARTNER"_s);
    CHECK(placeholderOf(u"Harderwijk"_s, names) == u"PLAATS"_s);
    CHECK(placeholderOf(u"Wolters"_s, names) == u"ORGANISATIE"_s);
    CHECK(placeholderOf(u"Bert"_s, names) == u"PERSOON-1"_s);
    CHECK(placeholderOf(u"De Zangvogels"_s, names) == u"GROEP"_s);
    CHECK(placeholderOf(u"oom Sjef"_s, names) == u"OOM"_s);
    CHECK(names.size() == 9);
    CHECK(std::ranges::all_of(names, [](const KnownName& name) { return name.whose == Whose::ThisSession; }));
}

TEST_CASE("Several people in one label are each a name, and the words between them are none")
{
    auto session = sessionOf(u"Noor"_s, {node(NodeKind::Person, u"Ilyas en zus Roos (tweeling)"_s)});
    session.agreements.append(
        {.id = domain::AgreementId::create(), .owners = {u"Bas, POH-GGZ en cliëntondersteuner"_s}});
    const auto other = sessionOf(u"Marieke en Joop"_s, {node(NodeKind::Organisation, u"Wolters en Zonen"_s)});

    const QList<KnownName> names = namesFor(session, {other});

    QStringList found;
    for (const KnownName& name : names)
        found.append(name.name);
    found.sort();
    CHECK(found == QStringList{u"Bas"_s, u"Ilyas"_s, u"Joop"_s, u"Marieke"_s, u"Noor"_s, u"Wolters"_s, u"zus Roos"_s});
    CHECK(placeholderOf(u"zus Roos"_s, names) == u"ZUS"_s);
    CHECK(replaced(u"De POH en de cliëntondersteuner luisterden, en Joop ook."_s, names)
          == u"De POH en de cliëntondersteuner luisterden, en [PERSOON-1] ook."_s);
}

TEST_CASE("A relation to the person tells what somebody is when the label does not")
{
    auto session = sessionOf(u"Noor"_s, {node(NodeKind::Person, u"Bert"_s)});
    domain::draw(session, domain::Snapshot::Now,
                 {{.id = domain::RelationId::create(),
                   .from = session.nodes[1].id,
                   .to = session.nodes[0].id,
                   .label = u"oudste broer"_s},
                  std::nullopt});
    CHECK(placeholderOf(u"Bert"_s, namesFor(session)) == u"BROER"_s);
}

TEST_CASE("What names nobody is no known name: a part alone, a theme, a wish")
{
    const auto session = sessionOf(u"ik"_s,
                                   {node(NodeKind::Person, u"mijn moeder"_s), node(NodeKind::Person, u"collega's"_s),
                                    node(NodeKind::Theme, u"Geld"_s), node(NodeKind::Wish, u"weer zingen"_s),
                                    node(NodeKind::Group, u"koor"_s), node(NodeKind::Place, u"thuis"_s)});
    CHECK(namesFor(session).isEmpty());
}

TEST_CASE("Those of the same part have a number, the same in every text of the session")
{
    const auto session =
        sessionOf(u"Noor"_s,
                  {node(NodeKind::Person, u"collega Fleur"_s), node(NodeKind::Person, u"collega Jip"_s),
                   node(NodeKind::Person, u"moeder Riet"_s)});
    const QList<KnownName> names = namesFor(session);
    const QString fleur = placeholderOf(u"collega Fleur"_s, names);
    const QString jip = placeholderOf(u"collega Jip"_s, names);
    CHECK(QSet{fleur, jip} == QSet{u"COLLEGA-1"_s, u"COLLEGA-2"_s});
    CHECK(replaced(u"Dat zei Riet. Zij kent Jip en ook Fleurs man."_s, names)
          == u"Dat zei [MOEDER]. Zij kent [%1] en ook [%2] man."_s.arg(jip, fleur));
    CHECK(replaced(u"Daar was fleur."_s, names) == u"Daar was [%1]."_s.arg(fleur));
}

TEST_CASE("A name of another session is found, without a part and with more reserve")
{
    const auto other = sessionOf(u"Marieke Kuipers"_s, {node(NodeKind::Person, u"zus Roos"_s)});
    const QList<KnownName> names = namesFor(sessionOf(u"Noor"_s, {}), {other});
    const auto found = std::ranges::find(names, u"Marieke Kuipers"_s, &KnownName::name);
    REQUIRE(found != names.end());
    CHECK(found->whose == Whose::ElsewhereInVault);
    CHECK(names.first().name == u"Noor"_s);

    const auto levels = [&](const QString& text) {
        QList<privacy::MarkLevel> all;
        for (const privacy::Mark& mark : privacy::Detector(names, isWord).marksIn(text)) {
            if (mark.known)
                all.append(mark.level);
        }
        return all;
    };
    CHECK(levels(u"toen kwam marieke kuipers binnen"_s) == QList{privacy::MarkLevel::Red});
    CHECK(levels(u"daar zat ook Roos"_s) == QList{privacy::MarkLevel::Red});
    CHECK(levels(u"Roos vond ze een mooie kleur, roos kan ook"_s).isEmpty());
    CHECK(levels(u"toen kwam Mareike Kuiprs, M.K."_s).isEmpty());
    CHECK(replaced(u"toen kwam Marieke, op mariekes fiets"_s, names)
          == u"toen kwam [PERSOON-1], op [PERSOON-1] fiets"_s);
    CHECK(levels(u"toen kwam Nor niet, Noor wel"_s) == QList{privacy::MarkLevel::Red});
}

TEST_CASE("Whom nobody knows gets a number that no known person has")
{
    const QList<KnownName> names = namesFor(sessionOf(u"Noor"_s, {node(NodeKind::Person, u"Bert"_s)}));
    CHECK(replaced(u"Zijn zus Samira kent Bert."_s, names) == u"Zijn zus [PERSOON-2] kent [PERSOON-1]."_s);
    CHECK(replaced(u"Zijn zus Samira belde."_s, names) == u"Zijn zus [PERSOON-1] belde."_s);
}

TEST_CASE("Whom the practice can be asked for is known in every session")
{
    Vault vault;
    const auto session = sessionOf(u"Noor"_s, {});
    storage::SessionStore(vault.database).save(session);
    storage::PracticeStore(vault.database)
        .save({.askWhom = u"Sanne Vermeulen, 0341-551234"_s, .gp = u"dokter Terpstra"_s});
    const QList<KnownName> names = privacy::VaultNames(vault.database, isWord).of(session);
    CHECK(placeholderOf(u"Sanne Vermeulen"_s, names).isEmpty());
    CHECK(placeholderOf(u"dokter Terpstra"_s, names).isEmpty());
}
