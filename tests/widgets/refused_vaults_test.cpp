#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/file_snapshot.h"
#include "support/probe.h"
#include "support/shown.h"
#include "support/small_disk.h"
#include "support/test_vault.h"
#include "vault/evaluation_file.h"
#include "widgets/vault/new_vault_page.h"
#include "widgets/vault/unlock_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// A closed vault in a folder of its own, to be spoilt.
struct ClosedVault
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.netwerk"_s);
    QString keyPath = vault::KeyFile::pathFor(path);
    domain::Session session = test::fillVault(path);
};

// What the window says when somebody types a passphrase for this file; every file must be as it was.
std::string said(const QString& path, const QString& passphrase = test::passphrase)
{
    const QString folder = QFileInfo(path).path();
    const auto before = test::snapshot(folder);
    std::string sentence;
    {
        widgets::UnlockPage page(path);
        test::show(page);
        bool opened = false;
        QObject::connect(&page, &widgets::UnlockPage::opened, &page, [&] { opened = true; });
        auto& problem = test::child<QLabel>(page, "problem");
        test::type(test::child<QLineEdit>(page, "passphrase"), passphrase);
        QTest::keyClick(&test::child<QLineEdit>(page, "passphrase"), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return problem.isVisible() || opened; }, 30000));
        CHECK_FALSE(opened);
        CHECK(test::child<QPushButton>(page, "open").isEnabled()); // one can try again
        sentence = problem.text().toStdString();
    }
    CHECK(test::snapshot(folder) == before);
    return sentence;
}

// What the window says when a new vault is made at this place.
std::string saidOnMaking(const QString& path)
{
    widgets::NewVaultPage page;
    test::show(page);
    bool made = false;
    QObject::connect(&page, &widgets::NewVaultPage::created, &page, [&] { made = true; });
    test::child<QLineEdit>(page, "place").setText(path);
    test::type(test::child<QLineEdit>(page, "passphrase"), test::passphrase);
    test::type(test::child<QLineEdit>(page, "again"), test::passphrase);
    test::click(test::child<QPushButton>(page, "create"));
    auto& problem = test::child<QLabel>(page, "problem");
    REQUIRE(QTest::qWaitFor([&] { return problem.isVisible() || made; }, 30000));
    CHECK_FALSE(made);
    CHECK(test::child<QLineEdit>(page, "passphrase").text() == test::passphrase); // nothing has to be typed again
    return problem.text().toStdString();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

// The administrator may write everywhere; here the modes of files have to count.
class AsOrdinaryUser
{
public:
    AsOrdinaryUser() : m_before(geteuid())
    {
        if (m_before == 0)
            REQUIRE(seteuid(nobody) == 0);
    }
    ~AsOrdinaryUser()
    {
        if (m_before == 0 && seteuid(m_before) != 0)
            std::abort();
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)

    static void own(const QString& path)
    {
        if (geteuid() == 0)
            REQUIRE(chown(QFile::encodeName(path).constData(), nobody, nobody) == 0);
    }

private:
    static constexpr uid_t nobody = 65534;

    const uid_t m_before;
};

const std::string notAVault = "This is not a file of Netwerkgesprek. Nothing was changed in it.";
const std::string damaged = "This file is damaged. Nothing was changed in it; take your last backup.";
const std::string notWritable = "Nothing can be written at this place. Choose a folder in which you may save.";
const std::string diskFull = "The disk is full. Make room; what is on the screen stays here.";

} // namespace

TEST_CASE("The window says of a SQLite file and of a text file that they are not of this program")
{
    const QTemporaryDir folder;
    const QString sqlite = folder.filePath(u"adressen.db"_s);
    write(sqlite, QByteArray("SQLite format 3\0", 16).leftJustified(8192, '\0'));
    const QString text = folder.filePath(u"brief.txt"_s);
    write(text, "Beste Anna,\n");

    CHECK(said(sqlite) == notAVault);
    CHECK(said(text) == notAVault);

    const ClosedVault vault; // with a key file beside it, too
    write(vault.path, bytesOf(sqlite));
    CHECK(said(vault.path) == notAVault);
}

TEST_CASE("The window says of an evaluation file that there is no conversation in it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ermelo.evaluatie"_s);
    vault::EvaluationFile::create(path, vault::Passphrase(test::passphrase), test::cheap).close();

    CHECK(said(path)
          == "This is an evaluation file: there is no conversation in it. Choose the file of your practice.");
}

TEST_CASE("The window says of a vault that was cut short, and of one with a flipped byte, that it is damaged")
{
    const ClosedVault vault;
    const QByteArray whole = bytesOf(vault.path);
    write(vault.path, whole.first(whole.size() / 2));
    CHECK(said(vault.path) == damaged);

    QByteArray flipped = whole;
    flipped[6000] = static_cast<char>(flipped[6000] ^ 1);
    write(vault.path, flipped);
    CHECK(said(vault.path) == damaged);
}

TEST_CASE("The window tells a wrong passphrase, a lost key file and a damaged key file apart")
{
    const ClosedVault vault;
    CHECK(said(vault.path, u"iets anders"_s) == "This passphrase does not fit. Try again, or use the recovery key.");

    write(vault.keyPath, "{");
    CHECK(said(vault.path) == "The key file beside this file is damaged. Open it with the recovery key.");
    QFile::remove(vault.keyPath);
    CHECK(said(vault.path) == "The key file that belongs beside this file is gone. Open it with the recovery key.");
    QFile::remove(vault.path);
    CHECK(said(vault.path) == "There is no file at this place any more. Choose it again.");
}

TEST_CASE("The window says of a vault of a newer program which program opens it")
{
    const ClosedVault vault;
    test::openVault(vault.path).database().execute("PRAGMA user_version = 99");
    CHECK(said(vault.path)
          == "This file was made by a newer version of Netwerkgesprek. Install that version to open it.");
}

TEST_CASE("The window says of a vault that another program has open where to close it")
{
    const ClosedVault vault;
    QProcess other;
    other.start(QStringLiteral(VAULT_PROBE), {u"hold"_s, vault.path});
    REQUIRE(other.waitForReadyRead());
    CHECK(said(vault.path) == "This file is open in another window or program. Close it there first.");
    other.kill();
    REQUIRE(other.waitForFinished());
}

TEST_CASE("The window says of a folder that may not be written that nothing can be written there")
{
    const ClosedVault vault;
    for (const QString& path : {vault.path, vault.keyPath, vault.folder.path()})
        AsOrdinaryUser::own(path);
    REQUIRE(QFile::setPermissions(vault.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    {
        const AsOrdinaryUser ordinary;
        CHECK(said(vault.path) == notWritable);
        CHECK(saidOnMaking(vault.folder.filePath(u"b.netwerk"_s)) == notWritable);
        CHECK(saidOnMaking(vault.folder.filePath(u"nieuw/b.netwerk"_s)) == notWritable);
    }
    CHECK(test::snapshot(vault.folder.path()).keys() == QStringList{vault.path, vault.keyPath});
    REQUIRE(QFile::setPermissions(vault.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_CASE("The window says of a full disk that it is full, and makes nothing half")
{
    const test::SmallDisk disk;
    if (!disk.isMounted())
        SKIP("this process may not mount a disk");
    disk.fill();
    CHECK(saidOnMaking(disk.filePath(u"b.netwerk"_s)) == diskFull);
    CHECK(test::snapshot(disk.path()).keys() == QStringList{disk.filePath(u"ballast"_s)});
}

TEST_CASE("The window makes no new vault over a file that is there")
{
    const ClosedVault vault;
    const auto before = test::snapshot(vault.folder.path());
    CHECK(saidOnMaking(vault.path)
          == "There is a file with this name already. Choose another name; nothing was overwritten.");
    CHECK(test::snapshot(vault.folder.path()) == before);
}
