#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/start/open_agreements_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using domain::AgreementStatus;
using widgets::Term;

namespace {

const QDate wednesday(2025, 5, 14);

domain::Agreement agreement(const QString& what, std::optional<QDate> due)
{
    return {.id = domain::AgreementId::create(), .what = what, .due = due};
}

// A file with the agreements of two people, and the page over it.
struct Opened
{
    Opened()
    {
        noor.nodes[0].label = u"Noor"_s;
        noor.agreements = {agreement(u"wandelen"_s, {}), agreement(u"bellen"_s, wednesday.addDays(-1)),
                           agreement(u"zingen"_s, wednesday.addDays(5))};
        noor.agreements[1].owners = {u"Noor"_s, u"Kim"_s};
        noor.agreements[1].source = domain::NeedSource::Self;
        sam.nodes[0].label = u"Sam"_s;
        sam.agreements = {agreement(u"koffie"_s, wednesday.addDays(4))};
        sessions.save({noor, sam});
    }

    void open()
    {
        page = std::make_unique<widgets::OpenAgreementsPage>(sessions, wednesday);
        QObject::connect(page.get(), &widgets::OpenAgreementsPage::conversationWanted, page.get(),
                         [this](domain::SessionId session) { wanted = session; });
        test::show(*page);
        page->setFocus();
    }

    QTreeWidget& list() { return test::child<QTreeWidget>(*page, "agreements"); }

    QStringList shown() // groups and what is in them, in the order in which one sees them
    {
        QStringList texts;
        for (QTreeWidgetItemIterator item(&list()); *item; ++item)
            texts.append((*item)->text(0));
        return texts;
    }

    // Presses a button after which a message comes, and reads that away.
    void clickAndBeTold(QWidget& button)
    {
        bool isTold = false;
        QTimer::singleShot(0, page.get(), [&] {
            auto* message = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            REQUIRE(message);
            isTold = true;
            message->accept();
        });
        test::click(button);
        CHECK(isTold);
    }

    std::optional<AgreementStatus> statusOf(const domain::Session& session, int agreement)
    {
        return sessions.load(session.id)->agreements[agreement].status;
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore sessions{database};
    domain::Session noor = domain::startSession(QDateTime(QDate(2025, 5, 1), QTime(9, 0), Qt::UTC), u"hog"_s);
    domain::Session sam = domain::startSession(QDateTime(QDate(2025, 5, 2), QTime(9, 0), Qt::UTC), u"hog"_s);
    std::unique_ptr<widgets::OpenAgreementsPage> page;
    std::optional<domain::SessionId> wanted;
};

} // namespace

TEST_CASE("What is due today is for this week, and a week ends on Sunday")
{
    const auto term = [](std::optional<QDate> due) { return widgets::termOf(agreement({}, due), wednesday); };

    CHECK(term(wednesday.addDays(-1)) == Term::Late);
    CHECK(term(wednesday) == Term::ThisWeek);
    CHECK(term(QDate(2025, 5, 18)) == Term::ThisWeek);
    CHECK(term(QDate(2025, 5, 19)) == Term::Later);
    CHECK(term({}) == Term::NoDay);
    CHECK(widgets::termOf(agreement({}, QDate(2025, 5, 18)), QDate(2025, 5, 18)) == Term::ThisWeek);
}

TEST_CASE("Open agreements of all conversations are listed by when they are due, with who, with whom and from where")
{
    Opened file;
    file.open();

    CHECK(file.shown()
          == QStringList{u"The day has passed"_s, u"bellen"_s, u"This week"_s, u"koffie"_s, u"Later"_s, u"zingen"_s,
                         u"Without a date"_s, u"wandelen"_s});
    const QTreeWidgetItem& late = *file.list().topLevelItem(1);
    CHECK(late.text(1) == u"Noor, Kim"_s);
    CHECK(late.text(2) == u"13 May 2025"_s);
    CHECK(late.text(3) == u"Noor"_s);
    CHECK(late.text(4) == u"self"_s);
    CHECK(file.list().currentItem() == &late);
}

TEST_CASE("How it went is said at once, stays in sight, and is taken back by undo")
{
    Opened file;
    file.open();
    REQUIRE(test::child<QLabel>(*file.page, "what").text() == u"bellen – Noor, Kim"_s);
    auto& kept = test::child<QPushButton>(*file.page, "kept");

    test::click(kept);
    CHECK(file.statusOf(file.noor, 1) == AgreementStatus::Kept);
    CHECK(kept.isChecked());
    CHECK(file.list().currentItem()->text(5) == u"it worked out"_s);
    CHECK(file.shown().contains(u"bellen"_s));

    file.list().setFocus();
    QTest::keyClick(&file.list(), Qt::Key_End);
    test::click(test::child<QPushButton>(*file.page, "not_kept"));
    CHECK(file.statusOf(file.noor, 0) == AgreementStatus::NotKept);
    file.page->undoStack().undo();
    file.page->undoStack().undo();
    CHECK_FALSE(file.statusOf(file.noor, 0));
    CHECK_FALSE(file.statusOf(file.noor, 1));
    CHECK(file.list().currentItem()->text(0) == u"bellen"_s);
    CHECK_FALSE(kept.isChecked());

    file.page->undoStack().redo();
    CHECK(file.statusOf(file.noor, 1) == AgreementStatus::Kept);
    test::click(kept); // once more takes it back
    CHECK_FALSE(file.statusOf(file.noor, 1));
}

TEST_CASE("Saying how one agreement went leaves everything else of the conversation as it was")
{
    Opened file;
    domain::Session whole = test::exampleSession();
    file.sessions.save(whole);
    file.open();
    REQUIRE(file.list().currentItem()->text(0) == u"Noor belt het koor"_s);

    test::click(test::child<QPushButton>(*file.page, "no_longer_needed"));

    whole.agreements[0].status = AgreementStatus::NoLongerNeeded;
    CHECK(file.sessions.load(whole.id) == whole);
}

TEST_CASE("What cannot be saved is told, and leaves no step to take back")
{
    Opened file;
    file.open();
    auto& kept = test::child<QPushButton>(*file.page, "kept");
    file.database.execute("PRAGMA query_only = ON");

    file.clickAndBeTold(kept);
    CHECK_FALSE(file.page->undoStack().canUndo());
    CHECK_FALSE(kept.isChecked());
    CHECK(file.list().currentItem()->text(5).isEmpty());

    file.database.execute("PRAGMA query_only = OFF");
    test::click(kept);
    CHECK(file.statusOf(file.noor, 1) == AgreementStatus::Kept);
    CHECK(file.page->undoStack().canUndo());
}

TEST_CASE(
    "Taking back what is no longer in the list, since that was made shorter, is seen when the list is whole again")
{
    Opened file;
    file.open();
    auto& untilThisWeek = test::child<QCheckBox>(*file.page, "untilThisWeek");
    QTest::keyClick(&file.list(), Qt::Key_End);
    test::click(test::child<QPushButton>(*file.page, "kept"));
    REQUIRE(file.statusOf(file.noor, 0) == AgreementStatus::Kept);

    test::click(untilThisWeek);
    file.page->undoStack().undo();
    test::click(untilThisWeek);

    CHECK_FALSE(file.statusOf(file.noor, 0));
    QTest::keyClick(&file.list(), Qt::Key_End);
    CHECK(file.list().currentItem()->text(5).isEmpty());
}

TEST_CASE("By the keyboard one goes from agreement to agreement and opens its conversation")
{
    Opened file;
    file.open();
    REQUIRE(file.list().hasFocus());

    QTest::keyClick(&file.list(), Qt::Key_Down);
    QTest::keyClick(&file.list(), Qt::Key_Return);
    CHECK(file.wanted == file.sam.id);

    QTest::keyClick(&file.list(), Qt::Key_Up);
    test::click(test::child<QPushButton>(*file.page, "openConversation"));
    CHECK(file.wanted == file.noor.id);
}

TEST_CASE("The list can be shortened to this week and what is late")
{
    Opened file;
    file.open();
    auto& untilThisWeek = test::child<QCheckBox>(*file.page, "untilThisWeek");

    test::click(untilThisWeek);
    CHECK(file.shown() == QStringList{u"The day has passed"_s, u"bellen"_s, u"This week"_s, u"koffie"_s});

    test::click(untilThisWeek);
    CHECK(file.shown().size() == 8);
}

TEST_CASE("Where nothing is open a sentence says so")
{
    Opened file;
    file.sessions.remove(file.noor.id);
    file.sessions.remove(file.sam.id);
    file.open();

    CHECK(test::child<QLabel>(*file.page, "nothingOpen").isVisible());
    CHECK_FALSE(file.list().isVisible());
    CHECK_FALSE(test::child<QWidget>(*file.page, "outcome").isVisible());
    CHECK_FALSE(test::child<QWidget>(*file.page, "print").isEnabled());
}
