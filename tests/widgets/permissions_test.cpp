#include "editing/session_editor.h"
#include "support/catch_qt.h"
#include "support/shown.h"
#include "widgets/conversation/permissions_panel.h"

#include <QFrame>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using domain::Purpose;

namespace {

struct Panel
{
    Panel() { test::show(panel); }

    template <typename Button>
    void press(const char* purpose, const char* button)
    {
        test::click(test::child<Button>(test::child<QFrame>(panel, purpose), button));
    }

    // Answers the question that comes next.
    void answer(QMessageBox::StandardButton button)
    {
        auto* waiting = new QTimer(&panel);
        QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, button] {
            auto* message = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!message)
                return;
            waiting->deleteLater();
            message->button(button)->click();
        });
        waiting->start(20);
    }

    QDate today{2025, 1, 31};
    editing::SessionEditor editor{domain::startSession(QDateTime(today, QTime(9, 30)), u"hog"_s)};
    widgets::PermissionsPanel panel{editor, [this] { return QDateTime(today, QTime(10, 0)); }};
};

} // namespace

TEST_CASE("Each permission is given apart, with its day and how it was given, and undo takes it back")
{
    Panel open;
    CHECK(open.editor.session().permissions.isEmpty());
    open.press<QPushButton>("learning", "written");
    open.press<QPushButton>("quote", "spoken");

    REQUIRE(open.editor.session().permissions.size() == 2);
    const domain::Permission* learning = open.editor.session().permission(Purpose::Learning);
    CHECK(learning->form == domain::PermissionForm::Written);
    CHECK(learning->givenOn == open.today);
    CHECK(open.editor.session().allows(Purpose::Quote));
    CHECK_FALSE(open.editor.session().allows(Purpose::HealthRecord));

    open.editor.undoStack().undo();
    CHECK_FALSE(open.editor.session().allows(Purpose::Quote));
    CHECK(open.editor.session().allows(Purpose::Learning));
}

TEST_CASE("What is taken back keeps the day on which it was given, and can be given again")
{
    Panel open;
    open.press<QPushButton>("learning", "spoken");
    open.today = QDate(2025, 3, 3);
    open.press<QPushButton>("learning", "withdraw");

    const domain::Permission* learning = open.editor.session().permission(Purpose::Learning);
    CHECK(learning->givenOn == QDate(2025, 1, 31));
    CHECK(learning->withdrawnOn == QDate(2025, 3, 3));
    CHECK_FALSE(open.editor.session().allows(Purpose::Learning));

    open.press<QPushButton>("learning", "written");
    CHECK(open.editor.session().allows(Purpose::Learning));
}

TEST_CASE("What was pressed by mistake leaves nothing behind")
{
    Panel open;
    open.press<QPushButton>("health_record", "spoken");
    open.press<QToolButton>("health_record", "mistake");
    CHECK(open.editor.session().permissions.isEmpty());
}

TEST_CASE("To take back that notes are kept is asked once more, and then they are kept no longer")
{
    Panel open;
    open.press<QPushButton>("shared_notes", "spoken");
    open.answer(QMessageBox::Cancel);
    open.press<QPushButton>("shared_notes", "withdraw");
    CHECK(open.editor.session().allows(Purpose::SharedNotes));

    open.answer(QMessageBox::Yes);
    open.press<QPushButton>("shared_notes", "withdraw");
    CHECK_FALSE(open.editor.session().allows(Purpose::SharedNotes));
    CHECK(open.editor.session().purgeAfter == QDate(2025, 1, 30));
}
