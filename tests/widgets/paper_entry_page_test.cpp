#include "guide/library.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/conversation/paper_entry_page.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using domain::Question;

namespace {

const QDateTime now(QDate(2027, 3, 11), QTime(16, 0));

// The page as somebody gets it who has a keyboard.
struct Desk
{
    Desk()
    {
        test::show(page);
        page.setFocus();
        QObject::connect(&page, &widgets::PaperEntryPage::leaveWanted, &page, [this] { ++left; });
        QObject::connect(&page, &widgets::PaperEntryPage::takenOver, &page,
                         [this](const domain::Session& session) { taken = session; });
    }

    static domain::Session usual()
    {
        domain::Session session = domain::startSession(now, u"hog"_s);
        session.participants.append({.id = domain::ParticipantId::create(), .role = domain::Role::PohGgz, .name = {}});
        return session;
    }

    void go(const char* field) { test::child<QWidget>(page, field).setFocus(); }

    static void type(const QString& text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines) {
            test::type(*QApplication::focusWidget(), line);
            if (&line != &lines.last())
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
    }

    void answerAndPress(const QString& answer, const char* button)
    {
        int asked = 0;
        QTimer::singleShot(0, &page, [&] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            REQUIRE(question);
            ++asked;
            for (QAbstractButton* choice : question->buttons()) {
                if (choice->text().remove(u'&') == answer)
                    return QTest::mouseClick(choice, Qt::LeftButton);
            }
            FAIL("no answer " << answer.toStdString());
        });
        test::click(test::child<QPushButton>(page, button));
        CHECK(asked == 1);
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore sessions{database};
    guide::Library library = guide::readLibrary();
    widgets::PaperEntryPage page{library.guides.first(), usual(), {}, sessions, [] { return now.toUTC(); }};
    int left = 0;
    std::optional<domain::Session> taken;
};

} // namespace

TEST_CASE("A conversation on paper is typed in from the first field to the last by the keyboard alone")
{
    Desk desk;
    const auto tab = [](int times) {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    desk.type(u"09032027"_s); // the day
    tab(1);
    desk.type(u"930"_s);
    tab(1);
    desk.type(u"75"_s);
    tab(1);
    desk.type(u"Noor"_s);
    tab(5); // the other at the table, taking away, adding, the experiment
    CHECK(QApplication::focusWidget()->objectName() == u"told1"_s);
    desk.type(u"Ik slaap slecht.\n\nIk huil veel."_s);
    tab(4);
    CHECK(QApplication::focusWidget()->objectName() == u"things"_s);
    desk.type(u"zus\nwerk"_s);
    tab(1);
    desk.type(u"Zus bellen – Noor – vrijdag"_s);
    tab(1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    REQUIRE(desk.taken);
    CHECK(desk.taken->hasBegun);
    CHECK(desk.taken->startedAt.toLocalTime() == QDateTime(QDate(2027, 3, 9), QTime(9, 30)));
    CHECK(desk.taken->minutes == 75);
    CHECK(desk.taken->participants.first().name == u"Noor"_s);
    REQUIRE(desk.taken->notes.size() == 2);
    CHECK(desk.taken->notes[1].text == u"Ik huil veel."_s);
    CHECK(desk.taken->nodes.size() == 3);
    REQUIRE(desk.taken->agreements.size() == 1);
    CHECK(desk.taken->agreements[0].due == QDate(2027, 3, 12));
    CHECK(desk.sessions.load(desk.taken->id) == desk.taken);
}

TEST_CASE("The day on which it was held is never in the future")
{
    Desk desk;
    auto& day = test::child<QDateEdit>(desk.page, "day");
    CHECK(day.date() == now.date());

    desk.type(u"12032027"_s);
    QTest::keyClick(&day, Qt::Key_Tab);

    CHECK(day.date() <= now.date());
}

TEST_CASE("A time that is none is said to be left out, and one that is reads as on a clock")
{
    Desk desk;
    auto& begin = test::child<QLineEdit>(desk.page, "begin");
    auto& noTime = test::child<QLabel>(desk.page, "noTime");
    desk.go("begin");
    desk.type(u"half drie"_s);
    QTest::keyClick(&begin, Qt::Key_Tab);
    CHECK(noTime.isVisible());

    begin.setFocus();
    begin.selectAll();
    desk.type(u"1430"_s);
    QTest::keyClick(&begin, Qt::Key_Tab);

    CHECK_FALSE(noTime.isVisible());
    CHECK(begin.text() == u"14:30"_s);
}

TEST_CASE("Leaving asks nothing where nothing was typed")
{
    Desk desk;

    test::click(test::child<QPushButton>(desk.page, "back"));

    CHECK(desk.left == 1);
    CHECK(desk.sessions.headings().isEmpty());
}

TEST_CASE("Leaving asks what to do with words that were typed")
{
    Desk desk;
    desk.go("told3");
    desk.type(u"Weer zingen."_s);

    desk.answerAndPress(u"Cancel"_s, "back");
    CHECK(desk.left == 0);

    SECTION("and throws them away")
    {
        desk.answerAndPress(u"Throw away"_s, "back");
        CHECK(desk.sessions.headings().isEmpty());
    }
    SECTION("or keeps them as a conversation")
    {
        desk.answerAndPress(u"Take over"_s, "back");
        REQUIRE(desk.sessions.headings().size() == 1);
        CHECK(desk.sessions.load(desk.sessions.headings().first().id)->notes.first().text == u"Weer zingen."_s);
    }
    CHECK(desk.left == 1);
}

TEST_CASE("A name alone is worth asking about as well")
{
    Desk desk;
    desk.go("minutes");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    desk.type(u"Noor"_s);

    desk.answerAndPress(u"Cancel"_s, "back");

    CHECK(desk.left == 0);
}

TEST_CASE("Undo in a field is the field's own")
{
    Desk desk;
    desk.go("things");
    auto& things = test::child<QPlainTextEdit>(desk.page, "things");
    desk.type(u"zus"_s);

    QTest::keyClick(&things, Qt::Key_Z, Qt::ControlModifier);

    CHECK(things.toPlainText().isEmpty());
}

TEST_CASE("However much is typed, the caret stays in sight")
{
    Desk desk;
    desk.go("agreements");
    auto& field = test::child<QPlainTextEdit>(desk.page, "agreements");
    for (int line = 0; line < 60; ++line)
        desk.type(u"Zus bellen\n"_s);
    auto* viewport = test::child<QScrollArea>(desk.page, "area").viewport();

    const auto isInSight = [&] {
        return viewport->rect().contains(field.viewport()->mapTo(&desk.page, field.cursorRect().center())
                                         - viewport->mapTo(&desk.page, QPoint()));
    };
    REQUIRE(QTest::qWaitFor([&] { return field.height() > viewport->height(); }));
    CHECK(QTest::qWaitFor(isInSight));
}

TEST_CASE("The wheel scrolls the page and changes nothing on the way")
{
    Desk desk;
    auto& day = test::child<QDateEdit>(desk.page, "day");
    desk.go("things");

    QWheelEvent turn(QPointF(5, 5), day.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&day, &turn);

    CHECK(day.date() == now.date());
}
