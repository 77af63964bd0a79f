#include "editing/autosave.h"
#include "editing/session_editor.h"
#include "storage/session_store.h"
#include "support/example_session.h"
#include "support/test_database.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2025-01-31T12:00:00Z"_s, Qt::ISODate);

struct OpenSession
{
    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore store{database};
    editing::SessionEditor editor{test::exampleSession()};
    editing::Autosave autosave{editor, store, [] { return noon; }};
};

} // namespace

TEST_CASE("An edit is in the file shortly afterwards, without anyone saving")
{
    OpenSession open;
    QSignalSpy saved(&open.autosave, &editing::Autosave::saved);

    open.editor.setNoteText(open.editor.session().notes[0].id, u"Anna bellen"_s);
    CHECK_FALSE(open.store.load(open.editor.session().id));
    REQUIRE(saved.wait(2000));

    CHECK(open.store.load(open.editor.session().id) == open.editor.session());
    CHECK(saved.first().first().toDateTime() == noon);
}

TEST_CASE("A failing save is reported and tried again")
{
    OpenSession open;
    QSignalSpy failed(&open.autosave, &editing::Autosave::failed);

    open.database.execute("PRAGMA query_only = ON");
    open.editor.setNoteText(open.editor.session().notes[0].id, u"Anna bellen"_s);
    open.autosave.flush();
    CHECK(failed.count() == 1);

    open.database.execute("PRAGMA query_only = OFF");
    QSignalSpy saved(&open.autosave, &editing::Autosave::saved);
    REQUIRE(saved.wait(5000));
    CHECK(open.store.load(open.editor.session().id) == open.editor.session());
}
