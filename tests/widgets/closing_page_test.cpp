#include "editing/session_editor.h"
#include "guide/library.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "widgets/closing/closing_page.h"
#include "widgets/closing/item_field.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using domain::AnswerState;

namespace {

struct Page
{
    Page() { test::show(page); }

    widgets::ItemField& field(const QString& item)
    {
        for (auto* field : page.findChildren<widgets::ItemField*>()) {
            if (field->key().item == item)
                return *field;
        }
        FAIL("no item " << item.toStdString());
        throw std::logic_error("unreachable");
    }

    // Brings the part with this field to the front and presses a button in it.
    void press(widgets::ItemField& field, const QString& text)
    {
        auto& sections = test::child<QListWidget>(page, "sections");
        for (int row = 0; row < sections.count() && !field.isVisible(); ++row)
            sections.setCurrentRow(row);
        REQUIRE(field.isVisible());
        for (auto* button : field.findChildren<QAbstractButton*>()) {
            if (button->text() == text)
                return test::click(*button);
        }
        FAIL("no button " << text.toStdString());
    }

    const domain::Answer* answer(const QString& item) { return editor.session().answer(field(item).key()); }

    editing::SessionEditor editor{test::exampleSession()};
    widgets::ClosingPage page{guide::readLibrary().evaluationSets.first(), guide::Moment::After, editor};
};

} // namespace

TEST_CASE("Looking back leaves untouched items without an answer")
{
    Page open;
    CHECK(open.editor.undoStack().count() == 0);
    CHECK_FALSE(open.answer(u"own_story"_s));
}

TEST_CASE("An answer is chosen, changed and taken back by pressing")
{
    Page open;
    widgets::ItemField& field = open.field(u"own_story"_s);

    open.press(field, u"ja"_s);
    REQUIRE(open.answer(u"own_story"_s));
    CHECK(open.answer(u"own_story"_s)->options == QStringList{u"yes"_s});

    open.press(field, u"nee"_s);
    CHECK(open.answer(u"own_story"_s)->options == QStringList{u"no"_s});

    open.press(field, u"nee"_s);
    CHECK_FALSE(open.answer(u"own_story"_s));
}

TEST_CASE("Not asked is another thing than no answer, and both are another thing than nothing")
{
    Page open;
    widgets::ItemField& field = open.field(u"own_story"_s);

    open.press(field, u"not asked"_s);
    CHECK(open.answer(u"own_story"_s)->state == AnswerState::NotAsked);
    open.press(field, u"no answer"_s);
    CHECK(open.answer(u"own_story"_s)->state == AnswerState::NoAnswer);
    open.press(field, u"no answer"_s);
    CHECK_FALSE(open.answer(u"own_story"_s));
}

TEST_CASE("A lesson is the professional's own, with its words and its themes")
{
    Page open;
    widgets::ItemField& field = open.field(u"lesson"_s);
    CHECK(field.key().respondent == open.editor.session().participants[1].id);
    auto* text = field.findChild<QPlainTextEdit*>();
    CHECK(text->toPlainText() == u"Langer wachten met helpen"_s);

    text->clear();
    test::type(*text, u"Eerst luisteren"_s);
    CHECK(open.answer(u"lesson"_s)->text == u"Eerst luisteren"_s);

    open.editor.undoStack().undo();
    CHECK(text->toPlainText() == u"Langer wachten met helpen"_s);
}
