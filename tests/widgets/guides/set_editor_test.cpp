#include "guide/evaluation_set_writer.h"
#include "support/catch_qt.h"
#include "support/file_dialog.h"
#include "widgets/guides/practice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

enum SetPart { General, Sections, Items };

// An own copy of the first set, saved under its title.
guide::EvaluationSet savedCopy(test::PracticeOfSets& practice)
{
    practice.open();
    practice.press("copy");
    practice.retype("title", u"Onze set"_s);
    practice.press("save");
    return practice.read().evaluationSet(u"onze_set"_s);
}

// A button of the list of this name.
QPushButton& buttonOf(const test::PracticeOfSets& practice, const char* list, const char* button)
{
    return *practice.seen(list).findChild<QPushButton*>(QLatin1StringView(button));
}

void pickIn(const test::PracticeOfSets& practice, const char* list, int row)
{
    test::PracticeOfSets::pick(*practice.seen(list).findChild<QListWidget*>(), row);
}

} // namespace

TEST_CASE("A set of the program can be looked at and not be changed")
{
    test::PracticeOfSets practice;
    practice.open();

    practice.retype("title", u"Iets anders"_s);

    CHECK(practice.seen<QLineEdit>("title").text() == practice.shipped.evaluationSets.first().title);
    CHECK_FALSE(practice.seen<QAbstractButton>("save").isEnabled());
    practice.pick("parts", Items);
    pickIn(practice, "items", 1);
    CHECK(practice.seen<QPlainTextEdit>("text").toPlainText()
          == practice.shipped.evaluationSets.first().sections[0].items[1].text);
    CHECK(practice.files().isEmpty());
}

TEST_CASE("An own copy of a set is saved under a new id, with the ids of its items as they were")
{
    test::PracticeOfSets practice;

    const guide::EvaluationSet saved = savedCopy(practice);

    guide::EvaluationSet expected = practice.shipped.evaluationSets.first();
    expected.id = u"onze_set"_s;
    expected.title = u"Onze set"_s;
    expected.version = 1;
    CHECK(saved == expected);
    CHECK(practice.page->mayLeave());
}

TEST_CASE("A question that is added gets an id of its own, and every change that is saved makes the next version")
{
    test::PracticeOfSets practice;
    savedCopy(practice);

    practice.pick("parts", Items);
    QTest::mouseClick(&buttonOf(practice, "items", "addEntry"), Qt::LeftButton);
    test::type(*QApplication::focusWidget(), u"Wie hielp nog meer?"_s);
    auto& type = practice.seen<QComboBox>("type");
    CHECK(type.isEnabled());
    type.setCurrentIndex(1);
    emit type.activated(1);
    for (const QString& option : {u"een buur"_s, u"een vriend"_s}) {
        QTest::mouseClick(&buttonOf(practice, "options", "addEntry"), Qt::LeftButton);
        test::type(*QApplication::focusWidget(), option);
    }
    practice.press("save");

    guide::EvaluationSet set = practice.read().evaluationSet(u"onze_set"_s);
    CHECK(set.version == 2);
    const guide::Item* added = set.item(u"wie_hielp_nog_meer"_s);
    REQUIRE(added);
    CHECK(added->type == guide::ItemType::Multi);
    CHECK(added->options
          == QList<guide::Option>{{.id = u"een_buur"_s, .text = u"een buur"_s},
                                  {.id = u"een_vriend"_s, .text = u"een vriend"_s}});
    CHECK_FALSE(practice.seen<QComboBox>("type").isEnabled()); // it was saved, so it may have been answered

    practice.press("save");
    CHECK(practice.read().evaluationSet(u"onze_set"_s).version == 2); // nothing was changed
    CHECK(QDir(practice.folder + u"/earlier"_s).entryList(QDir::Files)
          == QStringList{u"onze_set_v1.json"_s, u"onze_set_v2.json"_s});
}

TEST_CASE("A question and an option that are taken out stay known, and undo brings them back")
{
    test::PracticeOfSets practice;
    const guide::EvaluationSet before = savedCopy(practice);

    practice.pick("parts", Items);
    pickIn(practice, "items", 0);
    pickIn(practice, "options", 1);
    QTest::mouseClick(&buttonOf(practice, "options", "removeEntry"), Qt::LeftButton);
    pickIn(practice, "items", 1);
    QTest::mouseClick(&buttonOf(practice, "items", "removeEntry"), Qt::LeftButton);
    practice.page->undoStack().undo();
    practice.page->undoStack().undo();
    CHECK_FALSE(practice.page->undoStack().canUndo());
    practice.page->undoStack().redo();
    practice.page->undoStack().redo();
    practice.press("save");

    guide::EvaluationSet expected = before;
    expected.version = 2;
    expected.sections[0].items[0].options[1].retiredSince = 2;
    expected.sections[0].items[1].retiredSince = 2;
    CHECK(practice.read().evaluationSet(u"onze_set"_s) == expected);
    CHECK(practice.seen<QLabel>("takenOut").text().contains(before.sections[0].items[1].text));
}

TEST_CASE("A set with a question without words is not saved, and the field is shown")
{
    test::PracticeOfSets practice;
    savedCopy(practice);

    practice.pick("parts", Items);
    pickIn(practice, "items", 1);
    practice.retype("text", {});
    practice.press("save");

    CHECK(practice.seen<QLabel>("notice").text().startsWith(u"Not saved yet. Look at “The words”"));
    CHECK(practice.seen("text").hasFocus());
    CHECK(practice.read().evaluationSet(u"onze_set"_s).version == 1);
}

TEST_CASE("An older version is not brought in over a newer one, and a later one takes its place")
{
    test::PracticeOfSets practice;
    guide::EvaluationSet set = savedCopy(practice);
    const QString from = practice.place.filePath(u"van_een_ander.json"_s);
    const auto bringIn = [&] {
        QFile file(from);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(guide::toJson(set));
        file.close();
        test::answerFileDialog(*practice.page, from);
        practice.press("bringIn");
        return practice.seen<QLabel>("notice").text();
    };

    set.title = u"Anders"_s;
    CHECK(bringIn()
          == u"The file van_een_ander.json cannot be used. See /version. There is a later version of this set already. "
             "A change needs version 2 or later."_s);
    set.version = 2;
    const QList<guide::Section> sections = set.sections;
    set.sections[0].items[1].type = guide::ItemType::Text;
    CHECK(bringIn().contains(u"This item was of another type before (number)."));
    set.sections = sections;
    CHECK(bringIn().startsWith(u"Brought in."));
    CHECK(practice.read().evaluationSet(u"onze_set"_s).title == u"Anders"_s);
    CHECK(practice.files() == QStringList{u"onze_set.json"_s});
}
