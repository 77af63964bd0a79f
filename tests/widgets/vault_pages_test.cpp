#include "support/catch_qt.h"
#include "support/shown.h"
#include "widgets/vault/new_vault_page.h"
#include "widgets/vault/unlock_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"een zin van vroeger"_s;

// Makes a vault through the page and closes it; the recovery key comes back.
QString makeVault(const QString& path)
{
    widgets::NewVaultPage page;
    test::show(page);
    test::child<QLineEdit>(page, "place").setText(path);
    QString recoveryKey;
    bool done = false;
    QObject::connect(&page, &widgets::NewVaultPage::created, &page, [&](const std::shared_ptr<vault::Vault>& made) {
        recoveryKey = made->recoveryKey();
        done = true;
    });
    QTest::keyClicks(&test::child<QLineEdit>(page, "passphrase"), passphrase);
    QTest::keyClicks(&test::child<QLineEdit>(page, "again"), passphrase);
    test::click(test::child<QPushButton>(page, "create"));
    REQUIRE(QTest::qWaitFor([&] { return done; }, 30000));
    return recoveryKey;
}

} // namespace

TEST_CASE("A vault made in the window opens with its passphrase, and says so when another one is typed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gesprekken.netwerk"_s);
    makeVault(path);
    widgets::UnlockPage page(path);
    test::show(page);
    bool opened = false;
    QObject::connect(&page, &widgets::UnlockPage::opened, &page, [&] { opened = true; });
    auto& field = test::child<QLineEdit>(page, "passphrase");
    auto& problem = test::child<QLabel>(page, "problem");

    QTest::keyClicks(&field, u"iets anders"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return problem.isVisible(); }, 30000));
    CHECK(problem.text().startsWith(u"This passphrase does not fit"));
    CHECK_FALSE(opened);

    field.clear();
    QTest::keyClicks(&field, passphrase);
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return opened; }, 30000));
    CHECK(field.text().isEmpty());
}

TEST_CASE("A new vault makes the folder in which it is to be kept")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Documenten/werk/gesprekken.netwerk"_s);
    makeVault(path);
    CHECK(QFile::exists(path));
}

TEST_CASE("The recovery key opens a vault whose key file is lost, with a new passphrase from then on")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gesprekken.netwerk"_s);
    const QString recoveryKey = makeVault(path);
    REQUIRE(QFile::remove(vault::KeyFile::pathFor(path)));
    widgets::UnlockPage page(path);
    test::show(page);
    bool opened = false;
    QObject::connect(&page, &widgets::UnlockPage::opened, &page, [&] { opened = true; });
    test::click(test::child<QPushButton>(page, "useRecovery"));

    auto& recovery = test::child<QPlainTextEdit>(page, "recovery");
    QString mistyped = recoveryKey.toLower();
    mistyped[7] = mistyped[7] == u'7' ? u'8' : u'7';
    QTest::keyClicks(&recovery, mistyped);
    test::click(test::child<QPushButton>(page, "open"));
    CHECK(test::child<QLabel>(page, "problem").text().contains(u"group 2"));

    recovery.clear();
    QTest::keyClicks(&recovery, recoveryKey.toLower());
    QTest::keyClicks(&test::child<QLineEdit>(page, "passphrase"), u"een nieuwe lange zin"_s);
    test::click(test::child<QPushButton>(page, "open"));
    REQUIRE(QTest::qWaitFor([&] { return opened; }, 30000));
    CHECK(QFile::exists(vault::KeyFile::pathFor(path)));
}

TEST_CASE("A new vault is not made of a short passphrase, of two different ones, or over a file that is there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"brief.netwerk"_s);
    QFile letter(path);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Beste");
    letter.close();
    widgets::NewVaultPage page;
    test::show(page);
    test::child<QLineEdit>(page, "place").setText(path);
    auto& first = test::child<QLineEdit>(page, "passphrase");
    auto& again = test::child<QLineEdit>(page, "again");
    auto& problem = test::child<QLabel>(page, "problem");
    auto& create = test::child<QPushButton>(page, "create");

    QTest::keyClicks(&first, u"kort"_s);
    test::click(create);
    CHECK(problem.text().contains(u"12"));

    QTest::keyClicks(&first, u" maar langer"_s);
    QTest::keyClicks(&again, u"kort maar lanker"_s);
    test::click(create);
    CHECK(problem.text().contains(u"not the same"));

    again.setText(first.text());
    problem.clear();
    test::click(create);
    REQUIRE(QTest::qWaitFor([&] { return !problem.text().isEmpty(); }, 30000));
    CHECK(problem.text().contains(u"already"));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    CHECK(letter.readAll() == "Beste");
}
