#include "editing/session_editor.h"
#include "guide/library.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "widgets/conversation/note_field.h"
#include "widgets/conversation/question_page.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using domain::Question;

namespace {

struct Page
{
    explicit Page(domain::Session session, Question question = Question::WhatHappened)
        : editor(std::move(session)),
          page(guide::readLibrary().guides.first(), question, editor)
    {
        test::show(page);
    }

    QList<widgets::NoteField*> fields() const
    {
        QList<widgets::NoteField*> shown;
        for (auto* field : page.findChildren<widgets::NoteField*>()) {
            if (field->isVisible())
                shown.append(field);
        }
        return shown;
    }

    editing::SessionEditor editor;
    widgets::QuestionPage page;
};

domain::Session emptySession()
{
    return domain::startSession(QDateTime::fromString(u"2025-01-31T09:30:00Z"_s, Qt::ISODate), u"hog"_s);
}

} // namespace

TEST_CASE("The first letter typed on a question page begins a note in the help-seeker's voice")
{
    Page open(emptySession());
    REQUIRE(open.fields().size() == 1);

    open.page.focusNotes();
    for (const QChar letter : u"Moeder viel weg, één jaar geleden"_s)
        test::type(*QApplication::focusWidget(), QString(letter));

    REQUIRE(open.editor.session().notes.size() == 1);
    CHECK(open.editor.session().notes[0].text == u"Moeder viel weg, één jaar geleden"_s);
    CHECK(open.editor.session().notes[0].question == Question::WhatHappened);
    CHECK(open.editor.session().notes[0].voice == open.editor.session().participants.first().id);
    CHECK(open.editor.undoStack().count() == 1);

    open.editor.undoStack().undo();
    REQUIRE(open.fields().size() == 1);
    CHECK(open.fields().first()->toPlainText().isEmpty());
}

TEST_CASE("A note grows with what is typed, so that all of it stays in sight")
{
    Page open(emptySession());
    open.page.resize(300, 600);
    open.page.focusNotes();
    test::type(*QApplication::focusWidget(), u"Een lang verhaal dat over meer dan een regel gaat. "_s.repeated(4));
    auto* field = qobject_cast<widgets::NoteField*>(QApplication::focusWidget());

    REQUIRE(field);
    CHECK(QTest::qWaitFor([&] { return field->verticalScrollBar()->maximum() == 0; }));
    CHECK(field->verticalScrollBar()->value() == 0);
    CHECK(field->height() > 4 * field->fontMetrics().lineSpacing());
}

TEST_CASE("A note in another voice stands apart and gets the caret")
{
    Page open(test::exampleSession());
    auto& addNote = test::child<QToolButton>(open.page, "addNote");
    emit addNote.menu()->aboutToShow();
    REQUIRE(addNote.menu()->actions().size() == 2);
    CHECK(addNote.menu()->actions()[1]->text() == u"Kim"_s);

    addNote.menu()->actions()[1]->trigger();
    REQUIRE(open.fields().size() == 2);
    CHECK(open.fields().last()->hasFocus());
    test::type(*open.fields().last(), u"Ik hoor verdriet"_s);

    const domain::Note& note = open.editor.session().notes.last();
    CHECK(note.text == u"Ik hoor verdriet"_s);
    CHECK(note.voice == open.editor.session().participants[1].id);
}

TEST_CASE("The drawer offers three questions at a time, and others on request, also in plain language")
{
    Page open(emptySession());
    auto& drawer = test::child<QWidget>(open.page, "promptDrawer");
    auto& prompts = test::child<QLabel>(open.page, "prompts");
    CHECK_FALSE(drawer.isVisible());

    test::click(test::child<QPushButton>(open.page, "askOn"));
    CHECK(drawer.isVisible());
    const QString first = prompts.text();
    CHECK(first.count(u"\n\n"_s) == 2);

    test::click(test::child<QPushButton>(open.page, "otherPrompts"));
    CHECK(prompts.text() != first);

    const QString title = test::child<QLabel>(open.page, "title").text();
    CHECK(title == u"Wat is er gebeurd?"_s);
    const QString normal = prompts.text();
    open.page.setSpeech(guide::Speech::Plain);
    CHECK(prompts.text() != normal);
}

TEST_CASE("Ctrl+Z in a note undoes through the window, also what was done on the drawing")
{
    editing::SessionEditor editor(emptySession());
    QMainWindow window;
    QAction* undo = editor.undoStack().createUndoAction(&window);
    undo->setShortcut(QKeySequence::Undo);
    window.addAction(undo);
    auto* page = new widgets::QuestionPage(guide::readLibrary().guides.first(), Question::WhereTo, editor);
    window.setCentralWidget(page);
    test::show(window);
    page->focusNotes();
    editor.addNode(domain::NodeKind::Person, u"Anna"_s, {90, 0}, {});

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);

    CHECK(editor.session().nodes.size() == 1);
}

TEST_CASE("A prompt without a question of its own is offered at each of the four")
{
    guide::Guide guide = guide::readLibrary().guides.first();
    guide.prompts = {{.question = {}, .text = u"Wat nog meer?"_s, .plainText = u"En verder?"_s}};
    editing::SessionEditor editor(emptySession());
    widgets::QuestionPage page(guide, Question::WhereTo, editor);
    test::show(page);

    test::click(test::child<QPushButton>(page, "askOn"));

    CHECK(test::child<QLabel>(page, "prompts").text() == u"Wat nog meer?"_s);
}
