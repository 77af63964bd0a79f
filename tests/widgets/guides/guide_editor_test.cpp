#include "guide/guide_writer.h"
#include "support/catch_qt.h"
#include "support/file_dialog.h"
#include "widgets/guides/practice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString titleIn(const test::Practice& practice)
{
    return practice.seen<QLineEdit>("title").text();
}

// A guide of the program under another title, as the file of a practice.
QByteArray fileWith(const test::Practice& practice, const QString& id, const QString& title)
{
    guide::Guide guide = practice.shipped.guides[1];
    guide.id = id;
    guide.title = title;
    return guide::toJson(guide);
}

} // namespace

TEST_CASE("A guide of the program can be looked at and not be changed")
{
    test::Practice practice;
    practice.open();
    const QString before = titleIn(practice);

    practice.retype("title", u"Iets anders"_s);

    CHECK(titleIn(practice) == before);
    CHECK_FALSE(practice.seen<QAbstractButton>("save").isEnabled());
    CHECK(practice.seen<QLabel>("lookOnly").text().contains(u"copy"));
    practice.pick("parts", test::Prompts);
    practice.pick("list", 2);
    CHECK(practice.seen<QPlainTextEdit>("text").toPlainText() == practice.shipped.guides.first().prompts[2].text);
    CHECK(practice.page->mayLeave());
    CHECK(practice.files().isEmpty());
}

TEST_CASE("An own copy gets its title, is saved under a new id, and is read back as it was written")
{
    test::Practice practice;
    practice.open();

    practice.press("copy");
    REQUIRE(QApplication::focusWidget() == &practice.seen("title")); // so that one can type at once
    test::type(*QApplication::focusWidget(), u"Ons gesprek"_s);
    CHECK(practice.files().isEmpty());
    practice.press("save");

    CHECK(practice.files() == QStringList{u"ons_gesprek.json"_s});
    guide::Guide expected = practice.shipped.guides.first();
    expected.id = u"ons_gesprek"_s;
    expected.version = 1;
    expected.title = u"Ons gesprek"_s;
    CHECK(practice.read().guides.last() == expected);
    CHECK(practice.read().guides.first() == practice.shipped.guides.first());
    const auto& list = practice.seen<QListWidget>("guides");
    CHECK(list.currentItem()->text() == u"Ons gesprek\n(our own)"_s);
    CHECK(practice.page->mayLeave());

    test::type(practice.seen("title"), u"!"_s);
    practice.press("save");
    CHECK(practice.files() == QStringList{u"ons_gesprek.json"_s}); // a new title leaves the id alone
    CHECK(practice.read().guide(u"ons_gesprek"_s).title == u"Ons gesprek!"_s);
}

TEST_CASE("A guide that cannot be used is not saved, and the sentence names the field and leads to it")
{
    test::Practice practice;
    practice.open();
    practice.press("copy");
    practice.press("save");
    const QString file = practice.folder + u'/' + practice.files().first();
    const guide::Guide saved = guide::readGuide(file);

    practice.pick("parts", test::Prompts);
    practice.pick("list", 3);
    practice.retype("plainText", {});
    const QWidget& field = practice.seen("plainText");
    practice.pick("list", 0);
    practice.pick("parts", test::General);
    practice.press("save");

    CHECK(
        practice.seen<QLabel>("notice").text()
        == u"Not saved yet. Look at “The same in plain language” under “Asking on”. Something has to be written there."_s);
    CHECK(QApplication::focusWidget() == &field);
    CHECK(practice.seen<QListWidget>("list").currentRow() == 3);
    CHECK(guide::readGuide(file) == saved);

    test::type(*QApplication::focusWidget(), u"Wie was erbij?"_s);
    CHECK_FALSE(test::child<QLabel>(*practice.page, "notice").isVisible());
    practice.press("save");
    CHECK(guide::readGuide(file).prompts[3].plainText == u"Wie was erbij?"_s);
}

TEST_CASE("Before a guide with changes is left, the practice says what to do with them")
{
    test::Practice practice;
    practice.put(u"ours.json"_s, fileWith(practice, u"ours"_s, u"Ons gesprek"_s));
    practice.open();
    auto& guides = practice.seen<QListWidget>("guides");
    const int ours = guides.count() - 1;
    practice.pick("guides", ours);
    practice.retype("title", u"Ons nieuwe gesprek"_s);

    practice.answer(u"Cancel"_s);
    practice.pick("guides", 0);
    CHECK(practice.lastMessage == u"You have changed “Ons nieuwe gesprek”. Save it?"_s);
    CHECK(guides.currentRow() == ours);
    CHECK(titleIn(practice) == u"Ons nieuwe gesprek"_s);

    practice.answer(u"Don't save"_s);
    practice.pick("guides", 0);
    CHECK(guides.currentRow() == 0);
    CHECK(practice.read().guide(u"ours"_s).title == u"Ons gesprek"_s);
    practice.pick("guides", ours);
    CHECK(titleIn(practice) == u"Ons gesprek"_s);

    practice.retype("title", u"Ons laatste gesprek"_s);
    practice.answer(u"Save"_s);
    bool hasLeft = false;
    QObject::connect(practice.page.get(), &widgets::GuideEditor::leaveWanted, practice.page.get(),
                     [&] { hasLeft = true; });
    practice.press("back");
    CHECK(hasLeft);
    CHECK(practice.read().guide(u"ours"_s).title == u"Ons laatste gesprek"_s);
}

TEST_CASE("Without its own guide in its place the one of the program is back")
{
    test::Practice practice;
    const guide::Guide& first = practice.shipped.guides.first();
    practice.put(u"ours.json"_s, fileWith(practice, first.id, u"Zoals wij het doen"_s));
    practice.open();
    auto& guides = practice.seen<QListWidget>("guides");
    CHECK(guides.item(0)->text() == u"Zoals wij het doen\n(our own, instead of the one of the program)"_s);

    practice.answer(u"Cancel"_s);
    practice.press("remove");
    CHECK(practice.files().size() == 1);

    practice.answer(u"Yes"_s);
    practice.press("remove");
    CHECK(practice.lastMessage
          == u"Remove your own “Zoals wij het doen”? The guide of the program then comes back in its place."_s);
    CHECK(practice.files().isEmpty());
    CHECK(guides.currentItem()->text() == first.title);
    CHECK(titleIn(practice) == first.title);
    CHECK_FALSE(test::child<QWidget>(*practice.page, "remove").isVisible());
}

TEST_CASE("A file that cannot be used is in the list with its sentence, and can be removed")
{
    test::Practice practice;
    practice.put(u"broken.json"_s, "{\n\"id\": \"broken\",\n}");
    practice.open();
    auto& guides = practice.seen<QListWidget>("guides");
    CHECK(guides.item(guides.count() - 1)->text() == u"broken.json\n(cannot be used)"_s);

    practice.pick("guides", guides.count() - 1);
    CHECK(practice.seen<QLabel>("notice").text().startsWith(u"The file broken.json cannot be used. See line 3."));
    CHECK_FALSE(test::child<QWidget>(*practice.page, "middle").isVisible());

    practice.answer(u"Yes"_s);
    practice.press("remove");
    CHECK(practice.files().isEmpty());
    CHECK(titleIn(practice) == practice.shipped.guides.first().title);
}

TEST_CASE("A guide is brought in from a file, and one that cannot be used is told and stays outside")
{
    test::Practice practice;
    practice.open();
    const QByteArray content = fileWith(practice, u"theirs"_s, u"Van de buren"_s);
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(practice.place.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };

    test::answerFileDialog(*practice.page, write(u"good.json"_s, content));
    practice.press("bringIn");
    CHECK(practice.files() == QStringList{u"theirs.json"_s});
    CHECK(practice.seen<QListWidget>("guides").currentItem()->text() == u"Van de buren\n(our own)"_s);

    test::answerFileDialog(*practice.page, practice.place.filePath(u"good.json"_s));
    practice.press("bringIn");
    CHECK(practice.seen<QLabel>("notice").text().contains(u"This id is in use already."));

    test::answerFileDialog(*practice.page,
                           write(u"bad.json"_s, QByteArray(content).replace("\"setting\"", "\"seting\"")));
    practice.press("bringIn");
    CHECK(practice.seen<QLabel>("notice").text().startsWith(u"The file bad.json cannot be used. See /set"));
    CHECK(practice.files() == QStringList{u"theirs.json"_s});
}

TEST_CASE("Where nothing can be written the guide stays on the screen, not saved")
{
    test::Practice practice;
    QFile inTheWay(practice.folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
    practice.open();
    practice.press("copy");

    practice.answer(u"OK"_s);
    practice.press("save");

    CHECK(practice.lastMessage == u"Nothing can be written at this place. Choose a folder in which you may save."_s);
    CHECK(practice.seen<QListWidget>("guides").currentItem()->text().endsWith(u"(our own, not saved yet)"));
    practice.answer(u"Don't save"_s);
    CHECK(practice.page->mayLeave());
}
