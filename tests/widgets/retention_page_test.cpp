#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/start/retention_page.h"
#include "widgets/start/start_page.h"

#include <QDateEdit>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2023, 8, 10);

struct File
{
    domain::Session add(const QString& name, std::optional<QDate> purgeAfter)
    {
        domain::Session session = test::exampleSession();
        session.nodes[0].label = name;
        session.purgeAfter = purgeAfter;
        sessions.save(session);
        return session;
    }

    void open()
    {
        page = std::make_unique<widgets::RetentionPage>(sessions, today);
        test::show(*page);
        page->setFocus();
    }

    QTreeWidget& list() { return test::child<QTreeWidget>(*page, "sessions"); }

    QStringList shown()
    {
        QStringList texts;
        for (QTreeWidgetItemIterator item(&list()); *item; ++item)
            texts.append((*item)->text(0));
        return texts;
    }

    // Presses a button that asks, and gives this answer.
    void pressAndAnswer(const char* button, const QString& answer)
    {
        int asked = 0;
        QTimer::singleShot(0, page.get(), [&] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            REQUIRE(question);
            ++asked;
            for (QAbstractButton* choice : question->buttons()) {
                if (choice->text().remove(u'&') == answer)
                    return QTest::mouseClick(choice, Qt::LeftButton);
            }
            FAIL("no answer " << answer.toStdString());
        });
        test::click(test::child<QPushButton>(*page, button));
        CHECK(asked == 1);
    }

    bool isEmptied(const domain::Session& session) { return sessions.load(session.id)->emptied.has_value(); }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore sessions{database};
    storage::ExperimentStore experiments{database};
    std::unique_ptr<widgets::RetentionPage> page;
};

} // namespace

TEST_CASE("What is erased when is one list, the soonest first, those past their day on top")
{
    File file;
    file.add(u"Later"_s, today.addDays(30));
    file.add(u"Vandaag nog"_s, today);
    file.add(u"Voorbij"_s, today.addDays(-1));
    file.add(u"Lang voorbij"_s, today.addDays(-9));
    file.add(u"Zonder dag"_s, {});
    const domain::Session erased = file.add(u"Al weg"_s, today.addDays(-20));
    file.sessions.empty(erased.id, today);
    file.open();

    CHECK(file.shown()
          == QStringList{u"The day is past"_s, u"Lang voorbij"_s, u"Voorbij"_s, u"Kept for now"_s, u"Vandaag nog"_s,
                         u"Later"_s});
    const QTreeWidgetItem& first = *file.list().topLevelItem(1);
    CHECK(first.text(1) == u"31 January 2023"_s);
    CHECK(first.text(2) == u"1 August 2023"_s);
    CHECK(file.list().columnCount() == 3);
    CHECK(test::child<QLabel>(*file.page, "explanation").text().contains(u"evaluation stays, without words"_s));
}

TEST_CASE("Those past their day are erased by one button that asks once, and no other is touched")
{
    File file;
    const domain::Session one = file.add(u"Een"_s, today.addDays(-3));
    const domain::Session two = file.add(u"Twee"_s, today.addDays(-1));
    const domain::Session kept = file.add(u"Drie"_s, today);
    file.open();
    CHECK_FALSE(file.isEmptied(one)); // nothing goes by itself

    file.pressAndAnswer("erasePast", u"Cancel"_s);
    CHECK_FALSE(file.isEmptied(one));

    file.pressAndAnswer("erasePast", u"Erase"_s);
    CHECK(file.sessions.load(one.id) == domain::emptied(one, today));
    CHECK(file.isEmptied(two));
    CHECK(file.sessions.load(kept.id) == kept);
    CHECK(file.shown() == QStringList{u"Kept for now"_s, u"Drie"_s});
    CHECK_FALSE(test::child<QWidget>(*file.page, "past").isVisible());
}

TEST_CASE("One conversation is erased before its day when somebody asks for it")
{
    File file;
    const domain::Session other = file.add(u"Een"_s, today.addDays(20));
    const domain::Session chosen = file.add(u"Twee"_s, today.addDays(30));
    file.open();
    QTest::keyClick(&file.list(), Qt::Key_End);

    file.pressAndAnswer("eraseOne", u"Erase"_s);

    CHECK(file.isEmptied(chosen));
    CHECK_FALSE(file.isEmptied(other));
}

TEST_CASE("Another day can be chosen, up to a year after the conversation was closed")
{
    File file;
    const domain::Session session = file.add(u"Een"_s, today.addDays(-2));
    file.add(u"Twee"_s, today.addDays(60));
    file.open();
    auto& day = test::child<QDateEdit>(*file.page, "day");
    CHECK(day.date() == today.addDays(-2));
    CHECK(day.maximumDate() == QDate(2024, 1, 31));

    day.setFocus();
    day.setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClick(&day, Qt::Key_Up); // a year on is too far
    CHECK(day.date() <= QDate(2024, 1, 31));
    day.setDate(QDate(2023, 12, 1));
    CHECK(file.sessions.load(session.id)->purgeAfter == today.addDays(-2)); // until one presses
    test::click(test::child<QPushButton>(*file.page, "keep"));

    CHECK(file.sessions.load(session.id)->purgeAfter == QDate(2023, 12, 1));
    CHECK(file.shown() == QStringList{u"Kept for now"_s, u"Twee"_s, u"Een"_s});
    CHECK(file.list().currentItem()->text(0) == u"Een"_s);
}

TEST_CASE("Where nothing is to be erased a sentence says so")
{
    File file;
    file.add(u"Zonder dag"_s, {});
    file.open();

    CHECK(test::child<QLabel>(*file.page, "nothingKept").isVisible());
    CHECK_FALSE(file.list().isVisible());
    CHECK_FALSE(test::child<QWidget>(*file.page, "one").isVisible());
}

TEST_CASE("The start page has a quiet line only while words are past their day")
{
    File file;
    file.add(u"Een"_s, today);
    widgets::StartPage page(widgets::VaultKind::Own, file.sessions, file.experiments);
    bool isWanted = false;
    QObject::connect(&page, &widgets::StartPage::retentionWanted, &page, [&] { isWanted = true; });
    page.remindOfErasing(today);
    test::show(page);
    CHECK_FALSE(test::child<QWidget>(page, "pastDay").isVisible());

    page.remindOfErasing(today.addDays(1));
    CHECK(test::child<QWidget>(page, "pastDay").isVisible());
    test::click(test::child<QPushButton>(page, "seePastDay"));
    CHECK(isWanted);
}
