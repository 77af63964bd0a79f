#include "editing/session_editor.h"
#include "guide/library.h"
#include "storage/offer_store.h"
#include "support/catch_qt.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/conversation/cards.h"
#include "widgets/conversation/clock_button.h"
#include "widgets/conversation/conversation_page.h"
#include "widgets/conversation/note_field.h"
#include "widgets/preferences.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QDateTime start = QDateTime::fromString(u"2025-01-31T09:30:00Z"_s, Qt::ISODate);

// The conversation itself, with a clock that the test moves.
struct Table
{
    Table()
    {
        page = std::make_unique<widgets::ConversationPage>(library.guides.first(), editor, offers,
                                                           QList<domain::Experiment>{}, [this] { return now; });
        test::show(*page);
        page->resize(1200, 740);
    }

    QWidget& card() { return test::child<QWidget>(*page, "tableCard"); }
    QString text() { return test::child<QLabel>(*page, "cardText").text(); }
    void openTab(int number) { QTest::keyClick(page.get(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier); }
    // Of the question that is open.
    template <typename Widget>
    Widget* seen(const char* name)
    {
        for (auto* widget : page->findChildren<Widget*>(QLatin1StringView(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QString clock()
    {
        auto& clock = test::child<widgets::ClockButton>(*page, "clock");
        clock.pauseOrGoOn();
        clock.pauseOrGoOn(); // it looks what time it is
        return clock.text();
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::OfferStore offers{database};
    guide::Library library = guide::readLibrary();
    QDateTime now = start;
    editing::SessionEditor editor{domain::startSession(start, u"hog"_s)};
    std::unique_ptr<widgets::ConversationPage> page;
};

} // namespace

TEST_CASE("The turn to the third question is marked once, with what the person said before it")
{
    Table table;
    QTest::keyClicks(QApplication::focusWidget(), u"Er was brand."_s);
    table.openTab(3);
    CHECK(table.card().isVisible());
    CHECK(table.text().contains(u"Nu kijken we vooruit"_s));
    CHECK(table.text().contains(u"Er was brand."_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(table.card().isVisible());
    table.openTab(1);
    table.openTab(3);
    CHECK_FALSE(table.card().isVisible());
}

TEST_CASE("The turn to a question with which something was said already is not marked again")
{
    Table table;
    table.openTab(3);
    QTest::keyClicks(QApplication::focusWidget(), u"Naar zee."_s);
    table.page = std::make_unique<widgets::ConversationPage>(table.library.guides.first(), table.editor, table.offers,
                                                             QList<domain::Experiment>{}, [&] { return table.now; });
    test::show(*table.page);
    table.openTab(3);
    CHECK_FALSE(table.card().isVisible());
    table.openTab(4);
    CHECK(table.card().isVisible());
}

TEST_CASE("Who types on while a card lies there loses no letter")
{
    Table table;
    table.openTab(4);
    REQUIRE(table.card().isVisible());
    CHECK(table.text().contains(u"Nog even wachten: wat heb jij nodig?"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    CHECK_FALSE(table.card().isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"ust"_s);

    REQUIRE(table.editor.session().notes.size() == 1);
    CHECK(table.editor.session().notes[0].text == u"rust"_s);
    CHECK(table.editor.session().notes[0].question == domain::Question::WhatIsNeeded);
}

TEST_CASE("The card for worries about safety is always there, and a click puts it away")
{
    Table table;
    for (int tab = 1; tab <= 5; ++tab) {
        table.openTab(tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // a turn
        test::click(test::child<QToolButton>(*table.page, "safety"));
        CHECK(table.card().isVisible());
        CHECK(table.text().contains(u"0800-0113"_s));
        QTest::mouseClick(&table.card(), Qt::LeftButton, {}, QPoint(4, 4));
        CHECK_FALSE(table.card().isVisible());
    }
    CHECK(table.editor.undoStack().count() == 0); // it notes nothing
}

TEST_CASE("Words of the guide and of people are text on a card, and never HTML")
{
    auto session = domain::startSession(start, u"hog"_s);
    session.notes = {{.id = domain::NoteId::create(),
                      .question = domain::Question::WhatHappened,
                      .voice = {},
                      .text = u"<b>hard</b> & <img src=x>"_s}};
    const guide::Guide guide = guide::readLibrary().guides.first();
    const widgets::CardText card =
        widgets::turnCard(guide.text(domain::Question::WhereTo), session, guide::Speech::Usual);
    CHECK(card.html.contains(u"&lt;b&gt;hard&lt;/b&gt; &amp;"_s));
    CHECK_FALSE(card.html.contains(u"<img"_s));
}

TEST_CASE("What others said is not called the person's own words")
{
    auto session = domain::startSession(start, u"hog"_s);
    const auto sister = domain::ParticipantId::create();
    session.participants.append({.id = sister, .role = domain::Role::CloseOne, .name = u"Zoë"_s});
    session.notes = {{.id = domain::NoteId::create(),
                      .question = domain::Question::WhatHappened,
                      .voice = sister,
                      .text = u"Hij slaapt slecht"_s}};
    const guide::Guide guide = guide::readLibrary().guides.first();
    CHECK_FALSE(widgets::turnCard(guide.text(domain::Question::WhereTo), session, guide::Speech::Usual)
                    .html.contains(u"slaapt"_s));
}

TEST_CASE("The cards say first what those at the table are about")
{
    auto session = domain::startSession(start, u"hog"_s);
    session.participants.append({.id = domain::ParticipantId::create(), .role = domain::Role::PohGgz, .name = {}});
    const QString html = widgets::roleCards(guide::readLibrary().guides.first(), session).html;
    CHECK(html.contains(u"Ik werk bij de huisarts"_s));
    CHECK_FALSE(html.contains(u"Tolk"_s)); // is not there
    CHECK(html.indexOf(u"POH-GGZ"_s) < html.indexOf(u"Ik ga over je lichaam"_s));
}

TEST_CASE("F2 gives a note the voice of the next at the table")
{
    Table table;
    const auto sister = table.editor.addParticipant(domain::Role::CloseOne, u"Zoë"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"stil"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    CHECK(table.editor.session().notes[0].voice == sister);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    CHECK(table.editor.session().notes[0].voice == table.editor.session().participants[0].id);
}

TEST_CASE("The clock says once that there is time for agreements, and going on longer is as usual")
{
    Table table;
    widgets::preferences::setPlannedMinutes(90);
    table.now = start.addSecs(60 * 74);
    CHECK(table.clock() == u"74 min"_s);
    table.now = start.addSecs(60 * 78);
    CHECK(table.clock() == u"78 min · 12 minutes left: time for agreements"_s);
    table.now = start.addSecs(60 * 95);
    CHECK(table.clock() == u"95 min"_s);
}

TEST_CASE("A pause does not count")
{
    Table table;
    auto& clock = test::child<widgets::ClockButton>(*table.page, "clock");
    table.now = start.addSecs(60 * 20);
    clock.pauseOrGoOn();
    table.now = start.addSecs(60 * 30);
    CHECK(table.clock() == u"20 min · pause"_s);
    clock.pauseOrGoOn();
    table.now = start.addSecs(60 * 40);
    CHECK(table.page->minutes() == 30);
}

TEST_CASE("In plain language there is one thing to ask at a time, and less to press")
{
    Table table;
    test::click(test::child<QToolButton>(*table.page, "plainLanguage"));
    test::click(*table.seen<QPushButton>("askOn"));
    CHECK_FALSE(table.seen<QLabel>("prompts")->text().contains(u"\n\n"_s));
    CHECK_FALSE(table.seen<QWidget>("addNote"));
    CHECK_FALSE(table.seen<QWidget>("showLists"));

    test::click(test::child<QToolButton>(*table.page, "plainLanguage"));
    CHECK(table.seen<QLabel>("prompts")->text().count(u"\n\n"_s) == 2);
    CHECK(table.seen<QWidget>("addNote"));
}

TEST_CASE("When something is going on at the table, its own questions come with a word for the professionals")
{
    Table table;
    test::click(*table.seen<QPushButton>("askOn"));
    auto& menu = *table.seen<QToolButton>("situations")->menu();
    const QList<QAction*> actions = menu.actions();
    const auto found = std::ranges::find_if(
        actions, [](const QAction* action) { return action->text() == u"Er is een naaste of begeleider bij"_s; });
    REQUIRE(found != actions.end());
    (*found)->trigger();
    CHECK(table.seen<QLabel>("prompts")->text().contains(u"Wat hoor je de ander zeggen?"_s));
    CHECK(table.seen<QLabel>("situationHint")->text().contains(u"Even alleen praten"_s));
    menu.actions().first()->trigger();
    CHECK_FALSE(table.seen<QLabel>("situationHint"));
}
