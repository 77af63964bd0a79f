#include "editing/session_editor.h"
#include "guide/library.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "widgets/closing/item_field.h"
#include "widgets/conversation/note_field.h"
#include "widgets/spelling/spelling.h"

#include <QClipboard>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

// The words with a line of dots, in the order in which they stand.
QStringList markedIn(const QPlainTextEdit& field)
{
    QStringList words;
    for (QTextBlock block = field.document()->firstBlock(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
            if (range.format.underlineStyle() != QTextCharFormat::NoUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

bool marks(const QPlainTextEdit& field, const QStringList& words)
{
    const bool isSo = QTest::qWaitFor([&] { return markedIn(field) == words; });
    INFO("marked: " << markedIn(field).join(u' ').toStdString());
    CHECK(isSo);
    return isSo;
}

// A note on the screen, with the dictionary read.
struct Note
{
    explicit Note(const QString& text = {})
    {
        test::dutchSpeller(); // fails when this computer has none
        if (!text.isEmpty())
            field.setPlainText(text);
        test::show(field);
        field.setFocus();
        widgets::Spelling& spelling = widgets::Spelling::ofProgram();
        REQUIRE(spelling.isOn());
        REQUIRE(QTest::qWaitFor([&] { return spelling.speller() != nullptr; }));
    }

    // The menu as it opens on the letter at this place, by the right button of the mouse.
    QMenu& menuAt(int position)
    {
        QTextCursor cursor(field.document());
        cursor.setPosition(position);
        const QPoint point = field.cursorRect(cursor).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, field.viewport()->mapToGlobal(point));
        QApplication::sendEvent(field.viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        return *menu;
    }

    static QAction& action(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                return *action;
        }
        FAIL("no " << text.toStdString());
        std::abort();
    }

    static void choose(QMenu& menu, const QString& text)
    {
        menu.setActiveAction(&action(menu, text));
        QTest::keyClick(&menu, Qt::Key_Return);
    }

    const QString& written() const { return editor.session().notes.last().text; }

    editing::SessionEditor editor{test::exampleSession()};
    widgets::NoteField field{editor, domain::Question::WhatHappened, std::nullopt};
};

} // namespace

TEST_CASE("What may be written wrongly gets a line under it, and stays as it was written")
{
    Note note;

    test::type(note.field, u"Het verdreit om de dagbestedng is er nog. "_s);

    marks(note.field, {u"verdreit"_s, u"dagbestedng"_s});
    CHECK(note.field.toPlainText() == u"Het verdreit om de dagbestedng is er nog. "_s);
    CHECK(note.written() == note.field.toPlainText());
}

TEST_CASE("A word is left alone while it is being typed, and marked once it is left")
{
    Note note;

    test::type(note.field, u"verdreit"_s);
    CHECK(markedIn(note.field).isEmpty());
    test::type(note.field, u","_s);
    marks(note.field, {u"verdreit"_s});

    test::type(note.field, u" verdreit"_s);
    CHECK(markedIn(note.field).size() == 1);
    QTest::keyClick(&note.field, Qt::Key_Home);
    marks(note.field, {u"verdreit"_s, u"verdreit"_s});

    QTest::keyClick(&note.field, Qt::Key_End); // nothing is typed there now
    marks(note.field, {u"verdreit"_s, u"verdreit"_s});
    QTest::keyClick(&note.field, Qt::Key_Backspace);
    marks(note.field, {u"verdreit"_s});
    note.field.clearFocus();
    marks(note.field, {u"verdreit"_s, u"verdrei"_s});
}

TEST_CASE("Names in the drawing and at the table are never marked, also when they come later")
{
    Note note(u"Zoë Zoës Kim Noors Xandrine Wibbo"_s);
    marks(note.field, {u"Xandrine"_s, u"Wibbo"_s});

    note.editor.addNode(domain::NodeKind::Person, u"buurvrouw Xandrine"_s, {90, 0}, {});
    marks(note.field, {u"Wibbo"_s});

    note.editor.addParticipant(domain::Role::CloseOne, u"Wibbo"_s);
    marks(note.field, {});

    note.editor.undoStack().undo();
    marks(note.field, {u"Wibbo"_s});
}

TEST_CASE("The menu offers at most five ways to write a word, and the chosen one is a step of its own")
{
    Note note;
    test::type(note.field, u"Het verdreit blijft, poh. "_s);
    const auto steps = note.editor.undoStack().count();
    REQUIRE(test::dutchSpeller().suggestions(u"poh"_s).size() > 5);

    QMenu& menu = note.menuAt(22);
    CHECK(menu.actions().indexOf(&Note::action(menu, u"This word is right"_s)) == 5);
    menu.close();
    Note::choose(note.menuAt(6), u"verdriet"_s);

    CHECK(note.written() == u"Het verdriet blijft, poh. "_s);
    CHECK(note.editor.undoStack().count() == steps + 1);
    marks(note.field, {u"poh"_s});
    note.editor.undoStack().undo();
    CHECK(note.written() == u"Het verdreit blijft, poh. "_s);
}

TEST_CASE("A word that is right has nothing about spelling in the menu but the way to turn it off")
{
    Note note(u"verdriet"_s);

    QMenu& menu = note.menuAt(3);

    for (const QAction* action : menu.actions())
        CHECK(action->text() != u"This word is right"_s);
    CHECK(Note::action(menu, u"&Spelling"_s).isChecked());
    menu.close();
}

TEST_CASE("What somebody says is right holds in every note of the conversation, and in no other one")
{
    Note note(u"Wibbo en wibbo"_s);
    widgets::NoteField beside(note.editor, domain::Question::WhereTo, std::nullopt);
    beside.setPlainText(u"Wibbo"_s);
    marks(note.field, {u"Wibbo"_s, u"wibbo"_s});

    Note::choose(note.menuAt(2), u"This word is right"_s);

    marks(note.field, {});
    marks(beside, {});
    const Note another(u"Wibbo"_s);
    marks(another.field, {u"Wibbo"_s});
}

TEST_CASE("Spelling goes off and on with one click, in every open field at once")
{
    Note note(u"verdreit"_s);
    const guide::EvaluationSet set = guide::readLibrary().evaluationSets.first();
    const auto kim = note.editor.session().participants.last().id;
    widgets::ItemField lesson(*set.item(u"lesson"_s), {.item = u"lesson"_s, .respondent = kim}, note.editor);
    auto& text = *lesson.findChild<QPlainTextEdit*>();
    text.setPlainText(u"Langer wahcten"_s);
    marks(note.field, {u"verdreit"_s});
    marks(text, {u"wahcten"_s});
    const auto steps = note.editor.undoStack().count();

    Note::choose(note.menuAt(2), u"&Spelling"_s);
    marks(note.field, {});
    marks(text, {});

    Note::choose(note.menuAt(2), u"&Spelling"_s);
    marks(note.field, {u"verdreit"_s});
    marks(text, {u"wahcten"_s});
    CHECK(note.editor.undoStack().count() == steps);
}

TEST_CASE("Marking a field of the look back again answers nothing by itself")
{
    Note note;
    const guide::EvaluationSet set = guide::readLibrary().evaluationSets.first();
    const domain::AnswerKey key{.item = u"experience"_s, .respondent = {}};
    note.editor.setAnswer({.key = key, .state = domain::AnswerState::NotAsked});
    const widgets::ItemField field(*set.item(u"experience"_s), key, note.editor);
    const auto steps = note.editor.undoStack().count();

    note.editor.addNode(domain::NodeKind::Person, u"Wibbo"_s, {90, 0}, {});

    REQUIRE(note.editor.session().answer(key));
    CHECK(note.editor.session().answer(key)->state == domain::AnswerState::NotAsked);
    CHECK(note.editor.undoStack().count() == steps + 1);
}
