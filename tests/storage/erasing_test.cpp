#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/file_pages.h"
#include "support/leak_search.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QStringList words{u"avonds alleen"_s, u"weer zingen"_s,    u"mijn zus Zoë"_s, u"belt vaak"_s,
                        u"belt het koor"_s, u"Langer wachten"_s, u"kamer 3"_s,      u"thuis"_s};

qint64 logSize(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size();
}

struct File
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"test.db"_s);
    storage::Database database = test::openDatabase(path);
    storage::SessionStore sessions{database};
};

} // namespace

TEST_CASE("A session that is removed leaves no word in any page of the file, and no log")
{
    File file;
    const domain::Session session = test::exampleSession();
    file.sessions.save(session);
    file.sessions.save(test::exampleSession());
    file.database.checkpoint();
    CHECK(test::wordsIn(test::pagesOf(file.database), words).size() == words.size());

    for (const storage::SessionHeading& heading : file.sessions.headings())
        file.sessions.remove(heading.id);

    CHECK(test::wordsIn(test::pagesOf(file.database), words).isEmpty());
    CHECK(logSize(file.path) == 0);
    CHECK_FALSE(file.sessions.load(session.id));
}

TEST_CASE("A session that is emptied leaves no word in any page of the file, and is as the domain says")
{
    File file;
    const domain::Session session = test::exampleSession();
    file.sessions.save(session);

    file.sessions.empty(session.id, QDate(2023, 8, 1));

    CHECK(test::wordsIn(test::pagesOf(file.database), words).isEmpty());
    CHECK(logSize(file.path) == 0);
    CHECK(file.sessions.load(session.id) == domain::emptied(session, QDate(2023, 8, 1)));
}

TEST_CASE("Where notes may not be kept the session is emptied, and every other stays as it is")
{
    File file;
    const domain::Session kept = test::exampleSession();
    domain::Session session = test::exampleSession();
    session.permissions[0].withdrawnOn = QDate(2023, 2, 1);
    file.sessions.save({kept, session});

    file.sessions.emptyWhereNotesMayNotBeKept(QDate(2023, 2, 2));
    file.sessions.emptyWhereNotesMayNotBeKept(QDate(2023, 2, 3));

    CHECK(file.sessions.load(kept.id) == kept);
    CHECK(file.sessions.load(session.id) == domain::emptied(session, QDate(2023, 2, 2)));
}
