#include "benchmarks.h"
#include "child.h"
#include "session_of.h"
#include "storage/session_store.h"
#include "support/test_database.h"
#include "typical_session.h"

#include <QTemporaryDir>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

Times saveLetters(storage::SessionStore& store, domain::Session session)
{
    store.save(session);
    return repeated(letterSaves, [&] {
        domain::Session after = session;
        after.notes[3].text += u'a';
        store.saveChanges(session, after);
        session = after;
    });
}

} // namespace

void saving()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.db"_s);
    auto database = test::openDatabase(path);
    storage::SessionStore store(database);
    const domain::Session session = sessionOf(typicalNodes);

    const QString plain = folder.filePath(u"plain.db"_s);
    const Times letterFloor = timesFrom(PLAIN_SQLITE_FLOOR, {u"letters"_s, plain});
    const Times wholeFloor = timesFrom(PLAIN_SQLITE_FLOOR, {u"whole"_s, plain});
    const Times letters = saveLetters(store, session);
    const Times whole = repeated(wholeSaves, [&] { store.save(session); });

    printTitle(u"Saving a conversation of 30 nodes, ms"_s);
    printRow(u"floor: one row in plain SQLite"_s, letterFloor);
    printRow(u"one letter, as autosave does"_s, letters, letterFloor);
    printRow(u"floor: the whole session in plain SQLite"_s, wholeFloor);
    printRow(u"the whole session"_s, whole, wholeFloor);
}

} // namespace bench
