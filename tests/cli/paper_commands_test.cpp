#include "cli/program.h"
#include "documents/record_text.h"

#include <QDir>

using namespace Qt::StringLiterals;
using test::Workplace;

TEST_CASE("The drawing of a session is written as a picture and as paper")
{
    const Workplace workplace;
    const domain::Session session = test::exampleSession();
    workplace.makeVault(u"kluis"_s, {session});

    for (const auto& [format, beginning] : {std::pair{u"png"_s, "\x89PNG"}, {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF"}}) {
        const test::Answer answer = workplace.run({u"drawing"_s, u"kluis"_s, session.id.toString().left(8),
                                                   u"--format"_s, format, u"--out"_s, u"tekening"_s});
        CHECK(answer.exitCode == 0);
        CHECK(answer.text.isEmpty());
        CHECK(answer.complaint.isEmpty());
        CHECK(test::readFile(workplace.path(u"tekening"_s)).startsWith(beginning));
    }
}

TEST_CASE("The hand-out of a session is written as paper")
{
    const Workplace workplace;
    const domain::Session session = test::exampleSession();
    workplace.makeVault(u"kluis"_s, {session});

    const test::Answer answer =
        workplace.run({u"handout"_s, u"kluis"_s, session.id.toString(), u"--out"_s, u"papier.pdf"_s});

    CHECK(answer.exitCode == 0);
    CHECK(answer.complaint.isEmpty());
    CHECK(test::readFile(workplace.path(u"papier.pdf"_s)).startsWith("%PDF"));
}

TEST_CASE("The text for the file of the GP comes out as it stands in the window")
{
    const Workplace workplace;
    const domain::Session session = test::exampleSession();
    workplace.makeVault(u"kluis"_s, {session});

    const test::Answer answer = workplace.run({u"his-text"_s, u"kluis"_s, session.id.toString()});

    CHECK(answer.exitCode == 0);
    CHECK(answer.complaint.isEmpty());
    CHECK(answer.text == documents::plainText(documents::hisText(session)) + u'\n');
}

TEST_CASE("A beginning that fits two sessions chooses neither")
{
    const Workplace workplace;
    QList<domain::Session> sessions;
    for (int count = 0; count < 17; ++count) // two of seventeen begin with the same of sixteen digits
        sessions.append(domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s));
    workplace.makeVault(u"kluis"_s, sessions);
    QSet<QChar> seen;
    const auto twice = std::ranges::find_if(sessions, [&](const domain::Session& session) {
        const QChar digit = session.id.toString().front();
        return std::exchange(seen, seen + QSet<QChar>{digit}).contains(digit);
    });

    const test::Answer answer =
        workplace.run({u"handout"_s, u"kluis"_s, twice->id.toString().left(1), u"--out"_s, u"papier.pdf"_s});

    CHECK(answer.exitCode == 2);
    CHECK(answer.complaint.contains(u"meer dan een"_s));
    CHECK_FALSE(QFile::exists(workplace.path(u"papier.pdf"_s)));
}

TEST_CASE("A file is written whole or not at all, and never over the vault")
{
    const Workplace workplace;
    const domain::Session session = test::exampleSession();
    workplace.makeVault(u"kluis"_s, {session});
    const QByteArray before = test::readFile(workplace.path(u"kluis"_s));
    const QStringList handout{u"handout"_s, u"kluis"_s, session.id.toString(), u"--out"_s};
    const QStringList files = QDir(workplace.path(QString())).entryList(QDir::Files);

    const test::Answer nowhere = workplace.run(handout + QStringList{u"geen/map/papier.pdf"_s});
    const test::Answer overVault = workplace.run(handout + QStringList{u"./kluis"_s});
    const test::Answer overKey = workplace.run(handout + QStringList{vault::KeyFile::pathFor(u"kluis"_s)});

    CHECK(nowhere.exitCode == 4);
    CHECK(test::isSentence(nowhere.complaint));
    CHECK(overVault.exitCode == 2);
    CHECK(overKey.exitCode == 2);
    CHECK(test::readFile(workplace.path(u"kluis"_s)) == before);
    CHECK(QDir(workplace.path(QString())).entryList(QDir::Files) == files);
}
