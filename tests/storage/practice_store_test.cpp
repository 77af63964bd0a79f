#include "storage/practice_store.h"
#include "support/catch_qt.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("Whom to call is the same the next time, and as it was said last")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.db"_s);
    const domain::PracticeContacts last{
        .askWhom = u"Kim, 0123 456"_s, .askWhen = u"ma en do"_s, .gp = u"0123 999"_s, .afterHours = u"0900 1515"_s};
    {
        storage::Database database = test::openDatabase(path);
        storage::PracticeStore practice(database);
        CHECK(practice.contacts() == domain::PracticeContacts{});
        practice.save({.askWhom = u"iemand anders"_s});
        practice.save(last);
    }
    storage::Database database = test::openDatabase(path);
    CHECK(storage::PracticeStore(database).contacts() == last);
}
