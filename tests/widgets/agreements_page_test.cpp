#include "editing/session_editor.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "widgets/conversation/agreement_card.h"
#include "widgets/conversation/agreements_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

TEST_CASE("An agreement is written as what, who, when and with whom it lies, and undo takes each step back")
{
    auto session = test::exampleSession();
    session.agreements.clear();
    editing::SessionEditor editor(session);
    widgets::AgreementsPage page(editor, QDate(2023, 1, 31));
    test::show(page);

    test::click(test::child<QPushButton>(page, "add"));
    auto& card = *page.findChild<widgets::AgreementCard*>();
    REQUIRE(QApplication::focusWidget() == &test::child<QLineEdit>(card, "what"));
    QTest::keyClicks(QApplication::focusWidget(), u"samen naar het koor"_s);
    auto& who = test::child<QComboBox>(card, "who");
    who.setFocus();
    QTest::keyClicks(who.lineEdit(), u"zus"_s);
    test::child<QToolButton>(card, "due").menu()->actions()[2]->trigger();
    test::click(test::child<QPushButton>(card, "surroundings"));

    REQUIRE(editor.session().agreements.size() == 1);
    const domain::Agreement agreement = editor.session().agreements[0];
    CHECK(agreement.what == u"samen naar het koor"_s);
    CHECK(agreement.who == u"zus"_s);
    CHECK(agreement.due == QDate(2023, 2, 7));
    CHECK(agreement.source == domain::NeedSource::Surroundings);

    editor.undoStack().undo();
    CHECK_FALSE(editor.session().agreements[0].source);
    CHECK_FALSE(test::child<QPushButton>(card, "surroundings").isChecked());
    while (editor.undoStack().canUndo())
        editor.undoStack().undo();
    CHECK(editor.session() == session);
}

TEST_CASE("Pressing the chosen source once more takes it back, and a removed agreement leaves the page")
{
    editing::SessionEditor editor(test::exampleSession());
    widgets::AgreementsPage page(editor, QDate(2023, 1, 31));
    test::show(page);
    auto& card = *page.findChild<widgets::AgreementCard*>();

    test::click(test::child<QPushButton>(card, "self"));
    CHECK_FALSE(editor.session().agreements[0].source);

    test::click(test::child<QToolButton>(card, "remove"));
    CHECK(editor.session().agreements.isEmpty());
    CHECK_FALSE(card.isVisible());
}
