#include "cli/program.h"
#include "exchange/network/graphml_writer.h"
#include "exchange/network/network_canvas_writer.h"
#include "exchange/network/session_network.h"

using namespace Qt::StringLiterals;
using test::Workplace;

namespace {

domain::Session loaded(const Workplace& workplace, const domain::Session& session)
{
    auto vault = vault::Vault::open(workplace.path(u"kluis"_s), vault::Passphrase(Workplace::passphrase));
    const auto found = storage::SessionStore(vault.database()).load(session.id);
    vault.close();
    return found.value();
}

QStringList drawing(const domain::Session& session, const QString& format, const QString& file)
{
    return {u"drawing"_s, u"kluis"_s, session.id.toString(), u"--format"_s, format, u"--out"_s, file};
}

QStringList importing(const domain::Session& session, const QString& file)
{
    return {u"import-drawing"_s, u"kluis"_s, session.id.toString(), file};
}

} // namespace

TEST_CASE("The drawing of a session is written for other programs, and read back into another session")
{
    const Workplace workplace;
    const domain::Session session = test::exampleSession();
    const auto empty = domain::startSession(session.startedAt, u"hog"_s);
    workplace.makeVault(u"kluis"_s, {session, empty});
    const exchange::Network network = exchange::networkOf(session, domain::Snapshot::Now);

    CHECK(workplace.run(drawing(session, u"graphml"_s, u"a"_s)).exitCode == 0);
    CHECK(test::readFile(workplace.path(u"a"_s)) == exchange::analysisGraphMl(network).bytes);
    CHECK(workplace.run(drawing(session, u"yed"_s, u"b"_s)).exitCode == 0);
    CHECK(test::readFile(workplace.path(u"b"_s)) == exchange::yedGraphMl(network).bytes);
    CHECK(workplace.run(drawing(session, u"netcanvas"_s, u"c"_s)).exitCode == 0);
    CHECK(test::readFile(workplace.path(u"c"_s)) == exchange::networkCanvasArchive(network).bytes);

    const QStringList desired{u"--snapshot"_s, u"desired"_s};
    CHECK(workplace.run(drawing(session, u"graphml"_s, u"d"_s) + desired).exitCode == 0);
    CHECK(test::readFile(workplace.path(u"d"_s))
          == exchange::analysisGraphMl(exchange::networkOf(session, domain::Snapshot::Desired)).bytes);

    const test::Answer answer = workplace.run(importing(empty, u"c"_s));

    CHECK(answer.complaint.isEmpty());
    CHECK(answer.exitCode == 0);
    CHECK(answer.text == u"Toegevoegd aan de tekening: mensen en dingen 2, relaties 1. Die er al waren: 1.\n");
    const domain::Session after = loaded(workplace, empty);
    REQUIRE(after.nodes.size() == 3);
    CHECK(after.nodes[1].label == u"mijn zus Zoë");
    CHECK(domain::networkOf(after, domain::Snapshot::Now).nodes[1].position
          == domain::networkOf(session, domain::Snapshot::Now).nodes[1].position);
    REQUIRE(after.relations.size() == 1);
    CHECK(after.relations[0].from == empty.helpSeeker().id);
}

TEST_CASE("Characters that a file cannot hold are told when the drawing is written")
{
    const Workplace workplace;
    domain::Session session = test::exampleSession();
    session.nodes[2].label = u"sla\u0007pen"_s;
    workplace.makeVault(u"kluis"_s, {session});

    const test::Answer answer = workplace.run(drawing(session, u"graphml"_s, u"a"_s));

    CHECK(answer.exitCode == 0);
    CHECK(answer.text.contains(u"“slapen” (label)"_s));
}

TEST_CASE("A file with more networks waits for a choice, and one that cannot be read changes nothing")
{
    const Workplace workplace;
    const domain::Session session = test::exampleSession();
    workplace.makeVault(u"kluis"_s, {session});
    const QByteArray two =
        "<graphml><graph id=\"nu\"><node id=\"Anna\"/></graph><graph id=\"gewenst\"><node id=\"Bram\"/>"
        "</graph></graphml>";
    test::writeFile(workplace.path(u"twee"_s), two);
    test::writeFile(workplace.path(u"half"_s), two.first(70));
    test::writeFile(workplace.path(u"los"_s), "<graphml><graph><node id=\"a\"/>\n<edge source=\"a\" target=\"<b>\"/>");

    const test::Answer several = workplace.run(importing(session, u"twee"_s));
    const test::Answer none = workplace.run(importing(session, u"twee"_s) + QStringList{u"--graph"_s, u"later"_s});
    const test::Answer half = workplace.run(importing(session, u"half"_s));
    const test::Answer loose = workplace.run(importing(session, u"los"_s));
    const test::Answer absent = workplace.run(importing(session, u"nergens"_s));

    CHECK(several.exitCode == 2);
    CHECK(several.complaint == u"In “twee” staat meer dan een netwerk: nu, gewenst. Kies er een met --graph.\n");
    CHECK(none.exitCode == 2);
    for (const test::Answer& answer : {half, loose, absent}) {
        CHECK(answer.exitCode == 4);
        CHECK(test::isSentence(answer.complaint));
        CHECK(answer.text.isEmpty());
    }
    CHECK(half.complaint == u"Uit “half” is niets overgenomen: het bestand breekt af of is beschadigd (regel 1).\n");
    CHECK(loaded(workplace, session) == session);

    const test::Answer chosen = workplace.run(importing(session, u"twee"_s) + QStringList{u"--graph"_s, u"gewenst"_s});
    CHECK(chosen.exitCode == 0);
    CHECK(loaded(workplace, session).nodes.last().label == u"Bram");
}
