#include "guide/library.h"
#include "privacy/detector.h"
#include "storage/review_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/example_session.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/evaluation/review_page.h"
#include "widgets/evaluation/review_text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QtTest/qtestspontaneevent.h>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using widgets::ReviewText;

namespace {

const QString said = u"Roos kwam met Noor mee en Noor lachte.\nDe enige dominee van het dorp was er ook."_s;

// A conversation of Noor, at which her close one Roos was, with one sentence of Noor's and one of the POH.
struct Reviewing
{
    Reviewing()
    {
        session.participants.append(
            {.id = domain::ParticipantId::create(), .role = domain::Role::CloseOne, .name = u"Roos"_s});
        session.permissions.removeIf(
            [](const domain::Permission& each) { return each.purpose == domain::Purpose::Quote; });
        session.answers.append({.key = {.item = u"experience"_s, .respondent = {}}, .text = said});
        session.answers.append({.key = {.item = u"quote_permission"_s, .respondent = {}}, .options = {u"yes"_s}});
        storage::SessionStore(database).save(session);
        open();
    }

    void open()
    {
        const privacy::IsWord isWord = [](const QString& word) { return test::dutchSpeller().isCorrect(word); };
        page = std::make_unique<widgets::ReviewPage>(database, set, isWord, QDate(2026, 11, 23));
        test::show(*page);
        page->activateWindow();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    void tabTo(const QWidget& widget)
    {
        for (int step = 0; step < 40 && !widget.hasFocus(); ++step)
            press(Qt::Key_Tab);
        REQUIRE(widget.hasFocus());
    }

    QList<ReviewText*> texts()
    {
        QList<ReviewText*> shown = page->findChildren<ReviewText*>();
        shown.removeIf([](const ReviewText* text) { return !text->isVisible(); });
        return shown;
    }

    QList<QCheckBox*> ticks()
    {
        QList<QCheckBox*> shown = page->findChildren<QCheckBox*>();
        shown.removeIf([](const QCheckBox* tick) { return !tick->isVisible(); });
        return shown;
    }

    QString shown(qsizetype paragraph = 0) { return texts()[paragraph]->toPlainText(); }
    QPushButton& button(const char* name) { return test::child<QPushButton>(*page, name); }
    QString text(const char* name) { return test::child<QLabel>(*page, name).text(); }

    // Where these words stand in a paragraph, to click on.
    void clickOn(const QString& words, qsizetype paragraph = 0)
    {
        ReviewText& text = *texts()[paragraph];
        QTextCursor cursor(text.document());
        cursor.setPosition(static_cast<int>(text.toPlainText().indexOf(words)) + 1);
        QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect(cursor).center());
    }

    void select(const QString& words, qsizetype paragraph = 0)
    {
        clickOn(words, paragraph);
        press(Qt::Key_Left);
        for (qsizetype letter = 0; letter < words.size(); ++letter)
            press(Qt::Key_Right, Qt::ShiftModifier);
    }

    void readBy(const char* name, int index)
    {
        auto& box = test::child<QComboBox>(*page, name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(&box, Qt::Key_Down);
    }

    // Everything that is asked of the sentence that is shown.
    void readToTheEnd()
    {
        while (button("next").isEnabled()) {
            test::click(button("next"));
            test::click(button("replace"));
        }
        for (QCheckBox* tick : ticks())
            QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(5, tick->height() / 2));
        test::click(button("no"));
        readBy("reader", 1);
    }

    void approveAll()
    {
        readToTheEnd();
        test::click(button("approve"));
        test::click(button("onward"));
        readToTheEnd();
        test::click(button("approve"));
        REQUIRE(text("progress") == u"2 of 2 reviewed"_s);
    }

    QList<storage::ReviewedSentence> kept() { return storage::ReviewStore(database).all(); }

    domain::Answer& answer(const QString& item)
    {
        return *std::ranges::find_if(session.answers,
                                     [&](const domain::Answer& each) { return each.key.item == item; });
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    domain::Session session = test::exampleSession();
    std::unique_ptr<widgets::ReviewPage> page;
};

} // namespace

TEST_CASE("A sentence is read, decided on and approved with the keyboard alone")
{
    Reviewing review;
    CHECK(review.text("question").startsWith(u"sentence 1"_s));
    CHECK(review.shown(0) == u"Roos(?) kwam met [HULPVRAGER] mee en [HULPVRAGER] lachte."_s);
    CHECK(review.shown(1) == u"De enige dominee van het dorp was er ook."_s);
    CHECK(
        review.text("left")
        == u"Still to do: decide on 1 doubtful piece(s), read 2 paragraph(s), answer the question, say who read it."_s);
    CHECK(review.text("progress") == u"0 of 2 reviewed"_s);
    REQUIRE(review.texts()[0]->hasFocus());
    CHECK(review.text("piece") == u"Is “Roos” personal?"_s);
    CHECK_FALSE(review.ticks()[0]->isEnabled()); // something in it is not decided yet
    CHECK(review.ticks()[1]->isEnabled());

    review.press(Qt::Key_V);
    CHECK(review.shown(0) == u"[NAASTE] kwam met [HULPVRAGER] mee en [HULPVRAGER] lachte."_s);
    review.press(Qt::Key_Tab);
    REQUIRE(review.ticks()[0]->hasFocus());
    review.press(Qt::Key_Space);
    review.press(Qt::Key_Tab);
    CHECK(review.texts()[1]->hasFocus());
    review.press(Qt::Key_Tab);
    REQUIRE(review.ticks()[1]->hasFocus());
    review.press(Qt::Key_Space);
    CHECK(review.text("left") == u"Still to do: answer the question, say who read it."_s);
    review.tabTo(review.button("no"));
    review.press(Qt::Key_Space);
    CHECK_FALSE(review.button("approve").isEnabled());
    review.tabTo(test::child<QComboBox>(*review.page, "reader"));
    review.press(Qt::Key_Down);
    review.tabTo(test::child<QComboBox>(*review.page, "secondReader"));
    review.press(Qt::Key_End);
    REQUIRE(review.button("approve").isEnabled());
    CHECK(review.text("left") == u"Everything was done: this sentence can be approved."_s);
    CHECK(review.kept().isEmpty());
    review.tabTo(review.button("approve"));
    review.press(Qt::Key_Space);

    const QString output =
        u"[NAASTE] kwam met [HULPVRAGER] mee en [HULPVRAGER] lachte.\nDe enige dominee van het dorp was er ook."_s;
    REQUIRE(review.kept().size() == 1);
    const storage::KeptReview kept = review.kept()[0].review;
    CHECK(kept.output == output);
    CHECK(kept.sourceHash == storage::hashOf(said));
    CHECK(kept.reader == domain::Role::PohGgz);
    CHECK(kept.secondReader == domain::Role::GgzProfessional);
    CHECK(kept.on == QDate(2026, 11, 23));
    CHECK(review.shown() == output);
    CHECK(review.text("left")
          == u"Approved on 23-11-2026. Read by: POH-GGZ, and by a second reader: GGZ professional."_s);
    CHECK(review.text("progress") == u"1 of 2 reviewed"_s);
    CHECK_FALSE(review.button("approve").isVisible());

    review.open(); // begins at what is left
    CHECK(review.text("progress") == u"1 of 2 reviewed"_s);
    CHECK(review.text("question").contains(u"sentence 2"_s));
    CHECK(review.text("question").startsWith(u"POH-GGZ"_s));
}

TEST_CASE("A replacement is taken back where one clicks on it, and only there")
{
    Reviewing review;
    review.clickOn(u"[HULPVRAGER] lachte"_s);
    CHECK(review.text("piece") == u"“Noor” is replaced by [HULPVRAGER]."_s);

    test::click(review.button("keep"));

    CHECK(review.shown() == u"Roos(?) kwam met [HULPVRAGER] mee en Noor lachte."_s);
    CHECK(review.text("piece") == u"“Noor” is kept."_s);
    CHECK_FALSE(review.button("keep").isEnabled());
    test::click(review.button("replace"));
    CHECK(review.shown() == u"Roos(?) kwam met [HULPVRAGER] mee en [HULPVRAGER] lachte."_s);

    review.texts()[0]->setFocus(); // and with the keyboard
    review.press(Qt::Key_H);
    CHECK(review.shown() == u"Roos(?) kwam met [HULPVRAGER] mee en Noor lachte."_s);
}

TEST_CASE("What stood at a placeholder is told over it, whatever signs are in it")
{
    Reviewing review;
    review.answer(u"experience"_s).text = u"Daar kwam Noor <b>x</b> binnen."_s;
    storage::SessionStore(review.database).save(review.session);
    review.open();

    QTextCursor cursor(review.texts()[0]->document());
    cursor.setPosition(static_cast<int>(review.shown().indexOf(u"HULPVRAGER"_s)));
    CHECK(cursor.charFormat().toolTip() == u"<span>Here stood: “Noor”</span>"_s);
    CHECK(cursor.charFormat().background().style() != Qt::NoBrush);

    review.select(u"<b>x</b>"_s);
    review.press(Qt::Key_P);
    cursor.setPosition(static_cast<int>(review.shown().lastIndexOf(u']')));
    CHECK(cursor.charFormat().toolTip().contains(u"&lt;b&gt;x&lt;/b&gt;"_s));
}

TEST_CASE("More is marked as personal with the mouse and with the keyboard, and can be undone")
{
    Reviewing review;
    review.clickOn(u"dominee"_s, 1);
    test::child<QComboBox>(*review.page, "tag").setCurrentIndex(9);
    test::click(review.button("mark"));
    CHECK(review.shown(1) == u"De enige [WEGGELATEN] van het dorp was er ook."_s);

    review.select(u"het dorp"_s, 1);
    review.press(Qt::Key_P);
    CHECK(review.shown(1) == u"De enige [WEGGELATEN] van [WEGGELATEN] was er ook."_s);

    review.page->undoStack().undo();
    review.page->undoStack().undo();
    CHECK(review.shown(1) == u"De enige dominee van het dorp was er ook."_s);
    review.page->undoStack().redo();
    CHECK(review.shown(1) == u"De enige [WEGGELATEN] van het dorp was er ook."_s);
    review.clickOn(u"[WEGGELATEN]"_s, 1);
    review.press(Qt::Key_H); // taken back by hand
    CHECK(review.shown(1) == u"De enige dominee van het dorp was er ook."_s);
}

TEST_CASE("n goes from doubtful piece to doubtful piece, over the paragraphs and round again")
{
    Reviewing review;
    review.answer(u"experience"_s).text = u"Roos kwam. Daar was Wil.\nEn toen kwam Hoop."_s;
    storage::SessionStore(review.database).save(review.session);
    review.open();
    QStringList seen;
    for (int step = 0; step < 4; ++step) {
        seen.append(review.text("piece"));
        review.press(Qt::Key_N);
    }
    CHECK(seen
          == QStringList{u"Is “Roos” personal?"_s, u"Is “Wil” personal?"_s, u"Is “Hoop” personal?"_s,
                         u"Is “Roos” personal?"_s});
}

TEST_CASE("The wheel over a paragraph moves what is read, and the keyboard brings into sight where it is")
{
    Reviewing review;
    review.page->resize(500, 420);
    const QScrollBar& bar = *test::child<QScrollArea>(*review.page, "textArea").verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar.maximum() > 100; }));
    QWidget& over = *review.texts()[0]->viewport();
    const QPoint place(20, 20);
    QWheelEvent wheel(place, over.mapToGlobal(place), {}, QPoint(0, -120), {}, {}, Qt::NoScrollPhase, false);

    QSpontaneKeyEvent::setSpontaneous(&wheel); // as from a mouse: only then it goes on to what is around
    qApp->notify(&over, &wheel);

    const int turned = bar.value();
    CHECK(turned > 0);
    review.tabTo(review.button("no"));
    CHECK(bar.value() > turned);
    CHECK_FALSE(review.button("no").visibleRegion().isEmpty());
}

TEST_CASE("Who says that the person can be recognised must replace more first")
{
    Reviewing review;
    review.readToTheEnd();
    REQUIRE(review.button("approve").isEnabled());
    test::click(review.button("yes"));

    CHECK_FALSE(review.button("approve").isEnabled());
    CHECK_FALSE(review.button("no").isEnabled());
    CHECK(review.text("left") == u"Still to do: replace more, so that nobody is recognised."_s);

    review.clickOn(u"dominee"_s, 1);
    review.press(Qt::Key_P);
    CHECK(review.button("no").isEnabled());
    CHECK_FALSE(review.button("yes").isChecked());
    CHECK(review.text("left") == u"Still to do: read 1 paragraph(s), answer the question."_s);
}

TEST_CASE("An approval is taken back, and undo brings it again")
{
    Reviewing review;
    review.readToTheEnd();
    test::click(review.button("approve"));
    const QList<storage::ReviewedSentence> kept = review.kept();
    REQUIRE(kept.size() == 1);

    test::click(review.button("takeBack"));
    CHECK(review.kept().isEmpty());
    CHECK(review.shown().startsWith(u"Roos(?)"_s));

    test::click(review.button("onward"));
    review.page->undoStack().undo(); // and the screen goes where it happened
    CHECK(review.kept() == kept);
    CHECK(review.shown().startsWith(u"[NAASTE]"_s));
    review.page->undoStack().undo();
    CHECK(review.kept().isEmpty());
    CHECK(review.button("approve").isEnabled());
}

TEST_CASE("Nothing can be copied out of the page by any way there is")
{
    Reviewing review;
    QClipboard& clipboard = *QApplication::clipboard();
    const auto tryAll = [&] {
        for (ReviewText* text : review.texts()) {
            text->setFocus();
            review.press(Qt::Key_A, Qt::ControlModifier);
            REQUIRE(text->textCursor().hasSelection());
            clipboard.setText(u"of somebody else"_s);
            review.press(Qt::Key_C, Qt::ControlModifier);
            review.press(Qt::Key_X, Qt::ControlModifier);
            review.press(Qt::Key_Insert, Qt::ControlModifier);
            CHECK(clipboard.text() == u"of somebody else"_s); // and is not emptied either
            text->copy();                                     // as a drag would
            CHECK(clipboard.text().isEmpty());
            CHECK(text->contextMenuPolicy() == Qt::NoContextMenu);
            CHECK_FALSE(text->textInteractionFlags().testFlag(Qt::TextEditable));
        }
    };
    tryAll();
    for (const QLabel* label : review.page->findChildren<QLabel*>())
        CHECK_FALSE(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));

    review.readToTheEnd();
    test::click(review.button("approve"));
    tryAll(); // what goes out goes out by an export, which is written down
}

TEST_CASE("A sentence that was changed comes back, with why")
{
    Reviewing review;
    review.approveAll();
    review.answer(u"experience"_s).text = said + u" Fijn."_s;
    storage::SessionStore(review.database).save(review.session);

    review.open();

    CHECK(review.text("progress") == u"1 of 2 reviewed"_s);
    CHECK(test::child<QWidget>(*review.page, "notice").isVisible());
    CHECK(review.text("outdated") == u"This sentence was approved before, but it was changed since. Read it again."_s);
    CHECK(review.shown().startsWith(u"Roos(?)"_s));
    CHECK_FALSE(review.button("approve").isEnabled());

    review.readToTheEnd();
    test::click(review.button("approve"));
    CHECK_FALSE(test::child<QWidget>(*review.page, "notice").isVisible());
    review.open();
    CHECK(review.text("progress") == u"2 of 2 reviewed"_s);
}

TEST_CASE("An approval that was edited in the file comes back, with why")
{
    Reviewing review;
    review.approveAll();
    review.database.execute("UPDATE review SET output = 'Roos kwam met Noor mee' WHERE item = 'experience'");

    review.open();

    CHECK(review.text("progress") == u"1 of 2 reviewed"_s);
    CHECK(review.text("outdated").contains(u"no longer the same"_s));
}

TEST_CASE("What was approved with another detector comes back, with why")
{
    Reviewing review;
    review.approveAll();
    review.database.execute("UPDATE review SET detector = detector + 1");

    review.open();

    CHECK(review.text("progress") == u"0 of 2 reviewed"_s);
    CHECK(review.text("outdated").contains(u"in another way"_s));
}

TEST_CASE("A sentence in which a new name of the vault stands comes back, with why")
{
    Reviewing review;
    review.answer(u"experience"_s).text = u"Ik sprak met zanifa over het huis, dat hielp."_s;
    storage::SessionStore(review.database).save(review.session);
    review.open();
    review.approveAll();
    domain::Session other = test::exampleSession();
    other.closedAt.reset();
    other.participants[1].name = u"Zanifa"_s;
    storage::SessionStore(review.database).save(other);

    review.open();

    CHECK(review.text("progress") == u"1 of 2 reviewed"_s);
    CHECK(review.text("outdated").contains(u"such as a new name"_s));
}

TEST_CASE("A sentence for which permission was withdrawn is not shown any more, and nothing of it is kept")
{
    Reviewing review;
    review.approveAll();
    SECTION("in the conversation")
    {
        review.session.permissions.append(
            {.purpose = domain::Purpose::Quote, .givenOn = QDate(2023, 1, 31), .withdrawnOn = QDate(2026, 11, 24)});
        storage::SessionStore(review.database).save(review.session);
        CHECK(review.kept().size() == 1);
    }
    SECTION("in the evaluation")
    {
        review.answer(u"quote_permission"_s).options = {u"no"_s};
        storage::SessionStore(review.database).save(review.session);
    }

    review.open();

    CHECK(review.text("progress") == u"1 of 1 reviewed"_s);
    CHECK(review.text("question").startsWith(u"POH-GGZ"_s));
}

TEST_CASE("Where nothing may be shared the page says so")
{
    Reviewing review;
    storage::SessionStore(review.database).remove(review.session.id);
    review.open();
    CHECK(test::child<QLabel>(*review.page, "nothing").isVisible());
    CHECK_FALSE(test::child<QWidget>(*review.page, "card").isVisible());
    QTest::keyClick(review.page.get(), Qt::Key_N);
    QTest::keyClick(review.page.get(), Qt::Key_P);
    QSignalSpy left(review.page.get(), &widgets::ReviewPage::leaveWanted);
    test::click(review.button("back"));
    CHECK(left.count() == 1);
}
