#include "evaluation/coding.h"
#include "example/ermelo.h"
#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "storage/theme_store.h"
#include "support/catch_qt.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/evaluation/coding_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using domain::Reader;
using evaluation::CodedSentence;

namespace {

// The example in a file, and the page on which its sentences get themes.
struct Coding
{
    Coding()
    {
        const example::Example ermelo = example::ermelo();
        storage::ExperimentStore(database).save(ermelo.experiment);
        storage::SessionStore(database).save(ermelo.sessions);
        open();
    }

    void open()
    {
        page = std::make_unique<widgets::CodingPage>(database, set, QDate(2026, 11, 22));
        test::show(*page);
        page->setFocus();
    }

    // A key to whatever has the focus, as somebody at the keyboard gives it.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    void typeText(const QString& text)
    {
        for (const QChar letter : text)
            test::type(*QApplication::focusWidget(), letter);
    }

    void choose(const char* name, int index)
    {
        auto& box = test::child<QComboBox>(*page, name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(&box, Qt::Key_Down);
        REQUIRE(box.currentIndex() == index);
    }

    QPushButton& button(const char* name) { return test::child<QPushButton>(*page, name); }
    QListWidget& list() { return test::child<QListWidget>(test::child<QWidget>(*page, "choice"), "themes"); }
    QString text(const char* name) { return test::child<QLabel>(*page, name).text(); }
    QList<CodedSentence> written() { return evaluation::readCodedSentences(database, u"lesson"_s); }

    QStringList ticked()
    {
        QStringList texts;
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->checkState() == Qt::Checked)
                texts.append(list().item(row)->data(Qt::AccessibleTextRole).toString());
        }
        return texts;
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    std::unique_ptr<widgets::CodingPage> page;
};

} // namespace

TEST_CASE("Two people give themes to what was learned with the keyboard alone, and then see what each gave")
{
    Coding coding;
    const qsizetype count = coding.written().size();
    REQUIRE(count > 10);
    REQUIRE(coding.list().hasFocus());
    CHECK(coding.text("sentence") == u'“' + coding.written()[0].text + u'”');
    CHECK(coding.text("progress") == u"0 of %1 read"_s.arg(count));

    coding.press(Qt::Key_5); // helpers' reflex
    coding.typeText(u"reflex"_s);
    coding.press(Qt::Key_Escape);
    coding.typeText(u"samen kijken"_s);
    coding.press(Qt::Key_Return); // there is none yet: it is made and given
    CHECK(coding.ticked() == QStringList{u"hulpverlenersreflex"_s, u"samen kijken"_s});
    CHECK(coding.list().hasFocus());
    coding.press(Qt::Key_Return);
    CHECK(coding.text("sentence") == u'“' + coding.written()[1].text + u'”');
    coding.press(Qt::Key_Return); // read, and no theme fits
    CHECK(coding.text("progress") == u"2 of %1 read"_s.arg(count));
    coding.press(Qt::Key_Left);
    CHECK_FALSE(test::child<QWidget>(*coding.page, "given").isVisible());

    test::click(coding.button("second"));
    CHECK(coding.text("sentence") == u'“' + coding.written()[0].text + u'”');
    CHECK(coding.ticked().isEmpty());
    CHECK_FALSE(test::child<QWidget>(*coding.page, "given").isVisible());
    coding.typeText(u"SAMEN k"_s);
    coding.press(Qt::Key_Return);                                         // the first that fits
    CHECK_FALSE(test::child<QWidget>(*coding.page, "given").isVisible()); // the second has not gone on yet
    coding.press(Qt::Key_Return);
    coding.press(Qt::Key_Left);

    CHECK(test::child<QWidget>(*coding.page, "given").isVisible());
    CHECK(coding.text("givenByFirst") == u"hulpverlenersreflex · samen kijken"_s);
    CHECK(coding.text("givenBySecond") == u"samen kijken"_s);
    const CodedSentence first = coding.written()[0];
    CHECK(first.by(Reader::First).themes.size() == 2);
    CHECK(first.by(Reader::Second).themes.size() == 1);
    CHECK(first.isReadByBoth());

    coding.open(); // who read last reads on, at what is not read yet, in the same order
    CHECK(coding.button("second").isChecked());
    CHECK(coding.text("sentence") == u'“' + coding.written()[1].text + u'”');
}

TEST_CASE("Everything about themes can be undone and done again, and the screen goes where it happened")
{
    Coding coding;
    coding.press(Qt::Key_1);
    coding.press(Qt::Key_Return);
    coding.press(Qt::Key_2);
    coding.press(Qt::Key_Right); // going on after a theme was given is having read it
    const QList<CodedSentence> given = coding.written();
    REQUIRE(given[0].by(Reader::First).isRead);
    REQUIRE(given[1].by(Reader::First).isRead);
    REQUIRE(coding.page->undoStack().count() == 4);

    for (int step = 0; step < 4; ++step)
        coding.page->undoStack().undo();
    CHECK(coding.text("sentence") == u'“' + given[0].text + u'”');
    CHECK(coding.ticked().isEmpty());
    for (const CodedSentence& sentence : coding.written())
        CHECK(sentence.by(Reader::First) == domain::Reading{});

    for (int step = 0; step < 4; ++step)
        coding.page->undoStack().redo();
    CHECK(coding.written() == given);
}

TEST_CASE("A theme is renamed, merged and separated, with what was done on which day")
{
    Coding coding;
    coding.press(Qt::Key_1);
    coding.press(Qt::Key_Return);
    test::click(coding.button("themes"));
    auto& name = test::child<QLineEdit>(*coding.page, "name");
    auto& changes = test::child<QListWidget>(*coding.page, "changes");
    auto& into = test::child<QComboBox>(*coding.page, "into");
    CHECK(name.text() == u"gezinslid of begeleider erbij"_s);

    name.setFocus();
    name.selectAll();
    coding.typeText(u"Familie erbij"_s);
    coding.press(Qt::Key_Return);
    CHECK(changes.item(0)->text() == u"On 22-11-2026 “gezinslid of begeleider erbij” was renamed “Familie erbij”."_s);
    name.selectAll();
    coding.typeText(u"Eenvoudige taal"_s);
    coding.press(Qt::Key_Return);
    CHECK(test::child<QLabel>(*coding.page, "nameTaken").isVisible());
    CHECK(changes.count() == 1);

    REQUIRE(into.currentText() == u"eenvoudige taal"_s);
    test::click(coding.button("merge"));
    CHECK(changes.item(0)->text() == u"On 22-11-2026 “Familie erbij” was merged into “eenvoudige taal”."_s);
    CHECK(evaluation::withThemes(coding.set, evaluation::readThemes(coding.database)).item(u"lesson"_s)->options.size()
          == 10);
    test::click(coding.button("reading"));
    coding.page->setFocus();
    coding.press(Qt::Key_Left);
    CHECK(coding.ticked() == QStringList{u"eenvoudige taal"_s});

    test::click(coding.button("themes"));
    REQUIRE(coding.button("separate").isVisible());
    test::click(coding.button("separate"));
    CHECK(coding.ticked() == QStringList{u"Familie erbij"_s});
    const domain::ThemeBook book = storage::ThemeStore(coding.database).book();
    CHECK(book.changes.size() == 3);

    for (int step = 0; step < 3; ++step)
        coding.page->undoStack().undo();
    CHECK(storage::ThemeStore(coding.database).book() == domain::ThemeBook{});
    CHECK(coding.ticked() == QStringList{u"gezinslid of begeleider erbij"_s});
}

TEST_CASE("Looking together shows how often the same was given, and opens a sentence that differs")
{
    Coding coding;
    test::click(coding.button("together"));
    CHECK_FALSE(coding.page->findChild<QWidget*>(u"block"_s));

    test::click(coding.button("reading"));
    coding.page->setFocus();
    coding.press(Qt::Key_1);
    coding.press(Qt::Key_Return);
    coding.press(Qt::Key_2);
    coding.press(Qt::Key_Return);
    test::click(coding.button("second"));
    coding.press(Qt::Key_1);
    coding.press(Qt::Key_Return);
    coding.press(Qt::Key_3);
    coding.press(Qt::Key_Return);
    test::click(coding.button("together"));

    const QList<QWidget*> differing = coding.page->findChildren<QWidget*>(u"differing"_s);
    REQUIRE(differing.size() == 1);
    QStringList words;
    for (const QLabel* label : differing[0]->findChildren<QLabel*>())
        words.append(label->text());
    CHECK(words
          == QStringList{u'“' + coding.written()[1].text + u'”', u"First reader: eenvoudige taal"_s,
                         u"Second reader: wie gaat waarover?"_s});
    test::click(*differing[0]->findChild<QPushButton*>());
    CHECK(coding.text("sentence") == u'“' + coding.written()[1].text + u'”');
    CHECK(coding.list().hasFocus());
}

TEST_CASE("Where there are as many themes as can be counted no more are made, and that is said")
{
    Coding coding;
    domain::ThemeBook book;
    for (int number = 0; number < 20; ++number)
        book.themes.append({.item = u"lesson"_s, .id = u"own_%1"_s.arg(number), .text = u"thema %1"_s.arg(number)});
    storage::ThemeStore(coding.database).save(book);
    coding.open();

    coding.typeText(u"nieuw"_s);

    REQUIRE(coding.list().count() == 1);
    CHECK(coding.list().item(0)->text() == u"There is no room for more themes. Merge two of them first."_s);
    coding.press(Qt::Key_Return);
    CHECK(coding.page->undoStack().count() == 0);
}

TEST_CASE("What a help-seeker said can get themes of which the set has none")
{
    Coding coding;
    coding.choose("item", 0);
    REQUIRE(coding.list().count() == 0);

    coding.typeText(u"tijd"_s);
    coding.press(Qt::Key_Return);

    CHECK(coding.ticked() == QStringList{u"tijd"_s});
    const guide::EvaluationSet now = evaluation::withThemes(coding.set, evaluation::readThemes(coding.database));
    CHECK(now.item(u"experience"_s)->options.size() == 1);
}
