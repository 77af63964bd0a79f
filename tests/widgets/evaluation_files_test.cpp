#include "guide/evaluation_set_writer.h"
#include "storage/audit_trail.h"
#include "support/catch_qt.h"
#include "support/file_snapshot.h"
#include "support/probe.h"
#include "support/publishing.h"
#include "support/shown.h"
#include "widgets/evaluation/evaluation_files_page.h"
#include "widgets/evaluation/evaluation_page.h"
#include "widgets/evaluation/publish_dialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// Two practices that published a file each.
struct TwoFiles
{
    TwoFiles()
    {
        test::publish(ermelo, first);
        test::publish(putten, second);
    }

    test::EvaluatedVault ermelo{30, 4};
    test::EvaluatedVault putten{20, 5};
    QTemporaryDir folder;
    QString first = folder.filePath(u"ermelo.evaluatie"_s);
    QString second = folder.filePath(u"putten.evaluatie"_s);
};

// Somebody who opens evaluation files in the window, each with this passphrase.
struct Opening
{
    Opening(const QStringList& files, const guide::EvaluationSet& set)
        : Opening(files, guide::Library{.guides = {}, .evaluationSets = {set}})
    {
    }

    Opening(const QStringList& files, const guide::Library& library) : page(library)
    {
        test::show(page);
        QObject::connect(&page, &widgets::EvaluationFilesPage::opened, &page,
                         [this](const widgets::EvaluationSource& found) { source = found; });
        page.add(files);
        for (auto* field : page.findChildren<QLineEdit*>(u"passphrase"_s))
            test::type(*field, test::passphrase);
    }

    QString said()
    {
        test::click(test::child<QPushButton>(page, "open"));
        auto& problem = test::child<QLabel>(page, "problem");
        REQUIRE(QTest::qWaitFor([&] { return problem.isVisible() || source; }, 30000));
        return problem.isVisible() ? problem.text() : QString();
    }

    widgets::EvaluationFilesPage page;
    std::optional<widgets::EvaluationSource> source;
};

// What the window says of these files; each must be as it was, and nothing may be open.
QString said(const QStringList& files, const guide::EvaluationSet& set)
{
    const QString folder = QFileInfo(files.first()).path();
    const auto before = test::snapshot(folder);
    Opening opening(files, set);
    const QString sentence = opening.said();
    CHECK_FALSE(opening.source);
    CHECK(test::child<QPushButton>(opening.page, "open").isEnabled()); // one can try again
    CHECK(test::snapshot(folder) == before);
    return sentence;
}

void flipByte(const QString& path, qint64 place)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.seek(place));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(place));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 1)));
}

// Somebody who publishes in the window.
struct Publishing
{
    Publishing(test::EvaluatedVault& practice, const QString& path)
        : dialog(practice.database, practice.set, QDate(2024, 5, 6))
    {
        test::show(dialog);
        test::child<QLineEdit>(dialog, "place").setText(path);
    }

    // What it says once it is done, or what is wrong.
    QString publish(const QString& passphrase, const QString& again)
    {
        test::child<QLineEdit>(dialog, "passphrase").clear();
        test::type(test::child<QLineEdit>(dialog, "passphrase"), passphrase);
        test::child<QLineEdit>(dialog, "again").clear();
        test::type(test::child<QLineEdit>(dialog, "again"), again);
        test::click(test::child<QPushButton>(dialog, "publish"));
        auto& problem = test::child<QLabel>(dialog, "problem");
        auto& done = test::child<QLabel>(dialog, "done");
        REQUIRE(QTest::qWaitFor([&] { return problem.isVisible() || done.isVisible(); }, 30000));
        return problem.isVisible() ? problem.text() : done.text();
    }

    widgets::PublishDialog dialog;
};

int learning(const test::EvaluatedVault& practice)
{
    return static_cast<int>(std::ranges::count(practice.facts.learning, quint8{1}));
}

} // namespace

TEST_CASE("A coordinator opens the files of two practices and sees what both published as one evaluation")
{
    TwoFiles files;
    Opening opening({files.first, files.second}, files.ermelo.set);
    REQUIRE(opening.said() == QString());

    auto first = test::openEvaluationFile(files.first); // nobody holds it any more
    auto second = test::openEvaluationFile(files.second);
    const evaluation::Facts joined =
        evaluation::readPublished({&first.database(), &second.database()}, files.ermelo.set);
    widgets::EvaluationPage page(*opening.source, QString(), QDate(2024, 5, 6));
    test::show(page);
    auto& sections = test::child<QListWidget>(page, "sections");
    REQUIRE(QTest::qWaitFor([&] { return sections.count() > 0; }, 20000));

    const evaluation::ReportOutline outline = evaluation::outlineOf(joined, {}, {}, {});
    CHECK(sections.count() == outline.sections.size() + 1); // and two questions laid together
    CHECK(opening.source->facts()->sessionCount()
          == static_cast<std::size_t>(learning(files.ermelo) + learning(files.putten)));
    CHECK(evaluation::outlineOf(*opening.source->facts(), {}, {}, {}) == outline);
    const QString who = test::child<QLabel>(page, "files").text();
    CHECK(who.contains(u"ermelo.evaluatie"_s));
    CHECK(who.contains(u"putten.evaluatie"_s));
    CHECK(who.contains(u"2024"_s));
    CHECK_FALSE(test::child<QPushButton>(page, "publish").isVisible());
    CHECK(opening.source->sentences(*opening.source->facts()).isEmpty());
}

TEST_CASE("The window says by name which evaluation file has another passphrase, and opens none of them")
{
    TwoFiles files;
    Opening opening({files.first, files.second}, files.ermelo.set);
    auto& field = *opening.page.findChildren<QLineEdit*>(u"passphrase"_s).last();
    test::type(field, u"x"_s);

    CHECK(opening.said() == u"The passphrase of putten.evaluatie does not fit. Type it again."_s);
    CHECK_FALSE(opening.source);
    CHECK(field.hasFocus());
}

TEST_CASE("The window says by name which file is no evaluation file, is damaged, or lacks its key file")
{
    TwoFiles files;
    const QString vault = files.folder.filePath(u"gesprekken.netwerk"_s);
    test::fillVault(vault);
    CHECK(
        said({files.first, vault}, files.ermelo.set)
        == u"gesprekken.netwerk is not an evaluation file but a file with conversations. Choose one that was published."_s);

    QFile text(files.folder.filePath(u"brief.txt"_s));
    REQUIRE(text.open(QFile::WriteOnly));
    text.write("Beste Anna,\n");
    text.close();
    CHECK(said({text.fileName()}, files.ermelo.set)
          == u"brief.txt is not a file of Netwerkgesprek. Nothing was changed in it."_s);

    flipByte(files.second, 5000);
    CHECK(said({files.first, files.second}, files.ermelo.set)
          == u"putten.evaluatie is damaged. Nothing was changed in it; ask the practice to send it again."_s);

    QFile::remove(vault::KeyFile::pathFor(files.first));
    CHECK(
        said({files.first}, files.ermelo.set)
        == u"The key file ermelo.evaluatie.key.json is not beside ermelo.evaluatie. Ask the practice for both files."_s);
    QFile::remove(files.second);
    CHECK(said({files.second}, files.ermelo.set)
          == u"putten.evaluatie is not at its place any more. Choose it again."_s);
}

TEST_CASE("The window says by name which evaluation file is of a newer program, and which is in use")
{
    TwoFiles files;
    {
        auto newer = test::openEvaluationFile(files.second);
        newer.database().execute("PRAGMA user_version = 99");
        newer.close();
    }
    CHECK(said({files.first, files.second}, files.ermelo.set)
          == u"putten.evaluatie was made by a newer version of Netwerkgesprek. Install that version to open it."_s);

    auto held = test::openEvaluationFile(files.first);
    Opening opening({files.first}, files.ermelo.set);
    CHECK(opening.said() == u"ermelo.evaluatie is open in another window or program. Close it there first."_s);
}

TEST_CASE("The window says by name which evaluation file cannot be counted with the others, and counts none")
{
    TwoFiles files;
    vault::PublicationTerms terms = test::termsOf(files.putten.set);
    const QString third = files.folder.filePath(u"nunspeet.evaluatie"_s);
    const auto published = [&](const vault::PublicationTerms& these) {
        QFile::remove(third);
        QFile::remove(vault::KeyFile::pathFor(third));
        test::publish(files.putten, third, these);
        return said({files.first, third}, files.ermelo.set);
    };

    terms.k = 10;
    CHECK(published(terms)
          == u"nunspeet.evaluatie was published with another threshold than the others. Nothing was put together."_s);
    terms = test::termsOf(files.putten.set);
    terms.evaluationSet = u"iets_anders"_s;
    CHECK(published(terms)
          == u"nunspeet.evaluatie answers other questions than those asked here. Nothing was put together."_s);
    const QString copy = files.folder.filePath(u"kopie.evaluatie"_s);
    REQUIRE(QFile::copy(files.first, copy));
    REQUIRE(QFile::copy(vault::KeyFile::pathFor(files.first), vault::KeyFile::pathFor(copy)));
    CHECK(said({files.first, copy}, files.ermelo.set)
          == u"kopie.evaluatie is of a practice of which another file is in the list. Keep the newest one."_s);
}

TEST_CASE("A file that was published with a practice's own set is counted with it where the set lies beside the file")
{
    const guide::Library shipped = guide::readLibrary();
    guide::EvaluationSet own = shipped.evaluationSets.first();
    own.id = u"ons"_s;
    guide::Item& item = own.sections.first().items.first();
    item.id = u"helped"_s;
    item.text = u"Wie hielp er mee?"_s;
    test::EvaluatedVault practice(30, 4, own);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ons.evaluatie"_s);
    test::publish(practice, path);
    CHECK(Opening({path}, shipped).said()
          == u"ons.evaluatie answers other questions than those asked here. Nothing was put together."_s);

    REQUIRE(QDir().mkpath(guide::ownSetsIn(folder.path())));
    QFile file(guide::ownSetsIn(folder.path()) + u"/ons.json"_s);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(guide::toJson(own));
    file.close();
    Opening opening({path}, shipped);

    REQUIRE(opening.said() == QString());
    const auto answers = [](const evaluation::Facts& facts) {
        std::vector<quint8> cells = facts.column("helped"_L1)->cells;
        std::ranges::sort(cells); // a file has the conversations in an order of its own
        return cells;
    };
    CHECK(answers(*opening.source->facts()) == answers(practice.facts));
}

TEST_CASE("A file is in the list once, and can be taken out of it")
{
    TwoFiles files;
    Opening opening({files.first, files.first}, files.ermelo.set);
    const auto rows = [&] { return opening.page.findChildren<QWidget*>(u"file"_s); };
    CHECK(rows().size() == 1);
    CHECK(test::child<QLabel>(opening.page, "problem").text() == u"ermelo.evaluatie is in the list already."_s);

    test::click(test::child<QToolButton>(opening.page, "remove"));

    CHECK(QTest::qWaitFor([&] { return rows().isEmpty(); }));
    CHECK_FALSE(test::child<QPushButton>(opening.page, "open").isVisible());
}

TEST_CASE(
    "A practice publishes from the window into a new file, with how many go and stay and a line in its audit trail")
{
    test::EvaluatedVault practice(30, 4);
    domain::Session withdrawn = practice.sessions.first();
    withdrawn.permissions.clear();
    storage::SessionStore(practice.database).save(withdrawn);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ermelo.evaluatie"_s);
    Publishing publishing(practice, path);
    const int going = 29;
    const int staying = 1;
    const QString counts = test::child<QLabel>(publishing.dialog, "counts").text();
    CHECK(counts.contains(u"%1 conversation"_s.arg(going)));
    CHECK(counts.contains(u"%1 stay"_s.arg(staying)));

    CHECK(publishing.publish(u"te kort"_s, u"te kort"_s) == u"Choose a passphrase of at least 12 characters."_s);
    CHECK(publishing.publish(test::passphrase, u"iets anders dan dat"_s) == u"The two passphrases are not the same."_s);
    CHECK_FALSE(QFileInfo::exists(path));
    const QString done = publishing.publish(test::passphrase, test::passphrase);

    CHECK(done.contains(u"%1 conversation"_s.arg(going)));
    CHECK(done.contains(u"ermelo.evaluatie.key.json"_s));
    CHECK_FALSE(done.contains(u"replace"_s));
    auto file = test::openEvaluationFile(path);
    CHECK(evaluation::readFacts(file.database(), practice.set).sessionCount() == static_cast<std::size_t>(going));
    const QList<storage::AuditEntry> entries = storage::AuditTrail(practice.database).entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().event == storage::AuditEvent::Published);
    CHECK_FALSE(entries.first().session);
    CHECK(storage::AuditTrail(practice.database).isWhole());
}

TEST_CASE("Publishing again from the window replaces what this practice published, says so, and leaves the others")
{
    test::EvaluatedVault ermelo(30, 4);
    test::EvaluatedVault putten(20, 5);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"samen.evaluatie"_s);
    vault::PublicationTerms terms = test::termsOf(putten.set);
    terms.k = 10;
    test::publish(putten, path, terms);
    Publishing(ermelo, path).publish(test::passphrase, {});

    const QString done = Publishing(ermelo, path).publish(test::passphrase, {});

    CHECK(done.contains(u"They replace what your practice published on 6 May 2024."_s));
    auto file = test::openEvaluationFile(path);
    const QList<evaluation::Publication> all = evaluation::publications(file.database());
    CHECK(all.size() == 2);
    CHECK(
        std::ranges::all_of(all, [](const evaluation::Publication& each) { return each.k == 10; })); // as those before
    CHECK(evaluation::readFacts(file.database(), ermelo.set).sessionCount()
          == static_cast<std::size_t>(learning(ermelo) + learning(putten)));
}

TEST_CASE("Publishing into a file that is not right says which file it is, and changes nothing in it")
{
    test::EvaluatedVault practice(20, 4);
    const QTemporaryDir folder;
    const QString vault = folder.filePath(u"gesprekken.netwerk"_s);
    test::fillVault(vault);
    const QString file = folder.filePath(u"a.evaluatie"_s);
    test::publish(practice, file);
    const auto before = test::snapshot(folder.path());

    CHECK(
        Publishing(practice, vault).publish(test::passphrase, {})
        == u"gesprekken.netwerk is not an evaluation file but a file with conversations. Choose one that was published."_s);
    CHECK(Publishing(practice, file).publish(u"iets anders"_s, {})
          == u"The passphrase of a.evaluatie does not fit. Type it again."_s);
    CHECK(test::snapshot(folder.path()) == before);
    CHECK(storage::AuditTrail(practice.database).entries().isEmpty());
}
