#include "support/catch_qt.h"
#include "widgets/guides/practice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

// At an own copy of the first guide that was saved.
struct OwnCopy : test::Practice
{
    OwnCopy()
    {
        open();
        press("copy");
        press("save");
        page->resize(1280, 800);
    }

    // As it is in the file after it was saved now.
    guide::Guide saved() const
    {
        press("save");
        return guide::readGuide(folder + u'/' + files().first());
    }

    void undo() const { page->undoStack().undo(); }

    QString preview() const
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QLabel* label : page->findChild<QWidget*>(u"preview"_s)->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    void choose(const char* box, int row) const
    {
        auto& found = seen<QComboBox>(box);
        found.setFocus();
        QTest::keyClick(&found, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&found, Qt::Key_Down);
    }

    const guide::Guide& original() const { return shipped.guides.first(); }
};

} // namespace

TEST_CASE("What is typed in one go in a field is one step, which undo takes back and redo does again")
{
    const OwnCopy copy;
    const QString before = copy.seen<QLineEdit>("title").text();

    copy.retype("title", u"Ons gesprek"_s);
    CHECK(copy.page->undoStack().count() == 1);
    copy.undo();
    CHECK(copy.seen<QLineEdit>("title").text() == before);
    copy.page->undoStack().redo();
    CHECK(copy.saved().title == u"Ons gesprek"_s);
}

TEST_CASE("Undo leads back to the part in which something was changed")
{
    const OwnCopy copy;
    copy.retype("title", u"Ons gesprek"_s);
    copy.pick("parts", test::Reflection);
    copy.retype("text", u"Wij denken hardop."_s);

    copy.undo();
    CHECK(copy.seen<QListWidget>("parts").currentRow() == test::Reflection);
    copy.undo();
    CHECK(copy.seen<QListWidget>("parts").currentRow() == test::General);
    CHECK(copy.page->mayLeave()); // as it was saved
}

TEST_CASE("Who is at the table and who leads can be changed, and nobody leads who is not there")
{
    const OwnCopy copy;
    REQUIRE(copy.original().lead == domain::Role::PohGgz);

    QTest::keyClick(&copy.seen<QCheckBox>("welfare_worker"), Qt::Key_Space);
    QTest::keyClick(&copy.seen<QCheckBox>("poh_ggz"), Qt::Key_Space);
    guide::Guide saved = copy.saved();
    CHECK(saved.roles == QList{domain::Role::HelpSeeker, domain::Role::ClientSupporter, domain::Role::WelfareWorker});
    CHECK_FALSE(saved.lead);

    copy.choose("lead", 1);
    copy.choose("setting", 3);
    copy.choose("evaluationSet", 1);
    saved = copy.saved();
    CHECK(saved.lead == domain::Role::WelfareWorker);
    CHECK(saved.setting == domain::Setting::RecoveryAcademy);
    CHECK(saved.evaluationSet == copy.shipped.evaluationSets[1].id);
}

TEST_CASE("A phase is taken out, moved and added again, and no more can be added than there are kinds")
{
    const OwnCopy copy;
    copy.pick("parts", test::Phases);
    const qsizetype before = copy.original().phases.size();
    copy.pick("list", 1);
    const QString second = copy.seen<QLineEdit>("title").text();
    test::click(copy.seen<QPushButton>("moveDown"));
    CHECK(copy.saved().phases[2].title == second);
    test::click(copy.seen<QPushButton>("removeEntry"));
    CHECK(copy.saved().phases.size() == before - 1);

    for (auto& add = copy.seen<QPushButton>("addEntry"); add.isEnabled();) {
        test::click(add);
        copy.retype("title", u"Nog een kop koffie"_s);
        copy.retype("text", u"Met koek."_s);
    }
    const guide::Guide saved = copy.saved();
    CHECK(saved.phases.size() == static_cast<qsizetype>(domain::codesOf<guide::PhaseKind>.size()));
    CHECK(saved.phases.last().text == u"Met koek."_s);
}

TEST_CASE("A phase has another title, other words and minutes, or no minutes at all")
{
    const OwnCopy copy;
    copy.pick("parts", test::Phases);
    copy.pick("list", 1);
    copy.retype("title", u"Koffie"_s);
    copy.retype("text", u"Eerst koffie."_s);
    copy.retype("of60", u"7"_s);
    CHECK(copy.preview().contains(u"Koffie – 7 of 60 minutes"));
    copy.pick("list", 2);
    auto& minutes = copy.seen<QSpinBox>("of90");
    minutes.setFocus();
    QTest::keyClick(&minutes, Qt::Key_PageDown);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&minutes, Qt::Key_PageDown);

    const guide::Guide saved = copy.saved();
    CHECK(saved.phases[1].title == u"Koffie"_s);
    CHECK(saved.phases[1].text == u"Eerst koffie."_s);
    CHECK(saved.phases[1].minutes->of60 == 7);
    CHECK(saved.phases[1].minutes->of90 == copy.original().phases[1].minutes->of90);
    CHECK_FALSE(saved.phases[2].minutes);
}

TEST_CASE("A question shows at once as it will look, in normal words and in plain language")
{
    const OwnCopy copy;
    copy.pick("parts", test::Questions);
    copy.pick("list", 2);
    copy.retype("title", u"Waarheen gaat de reis?"_s);
    copy.retype("caption", u"wat telt"_s);
    copy.retype("turn", u"Nu draaien we."_s);
    CHECK(copy.preview().contains(u"Waarheen gaat de reis?\nwat telt"));
    CHECK(copy.preview().contains(u"Nu draaien we."));
    for (const guide::Prompt& prompt : copy.original().prompts) {
        if (prompt.question == domain::Question::WhereTo) {
            CHECK(copy.preview().contains(prompt.text)); // the first of them
            break;
        }
    }

    QTest::keyClick(&copy.seen("plainLanguage"), Qt::Key_Space);
    CHECK(copy.preview().contains(copy.original().questions[2].plainTitle));
    CHECK(copy.preview().contains(copy.original().questions[2].turn->plainText));
}

TEST_CASE("A card before a question of which nothing is left is gone")
{
    const OwnCopy copy;
    copy.pick("parts", test::Questions);
    copy.pick("list", 2);
    copy.retype("turn", {});
    copy.retype("plainTurn", {});
    copy.pick("list", 0);
    copy.retype("reminder", u"Neem de tijd."_s);
    copy.retype("plainReminder", u"Rustig aan."_s);

    const guide::Guide saved = copy.saved();
    CHECK_FALSE(saved.questions[2].turn);
    CHECK(saved.questions[0].reminder == guide::Wording{.text = u"Neem de tijd."_s, .plainText = u"Rustig aan."_s});
}

TEST_CASE("Prompts are added behind those of their question, moved, given to another question and taken out")
{
    const OwnCopy copy;
    const auto atSecond = [](const guide::Guide& guide) {
        QStringList texts;
        for (const guide::Prompt& prompt : guide.prompts) {
            if (prompt.question == domain::Question::SensitivitiesAndTalents)
                texts.append(prompt.text);
        }
        return texts;
    };
    const QStringList before = atSecond(copy.original());
    copy.pick("parts", test::Prompts);
    copy.choose("which", 1);
    CHECK(copy.seen<QListWidget>("list").count() == before.size());

    copy.press("addEntry");
    REQUIRE(QApplication::focusWidget() == &copy.seen("text"));
    test::type(*QApplication::focusWidget(), u"Wat maakt je blij?"_s);
    copy.retype("plainText", u"Waar word je blij van?"_s);
    copy.choose("visionWord", 5);
    copy.press("moveUp");
    guide::Guide saved = copy.saved();
    QStringList expected = before;
    expected.insert(before.size() - 1, u"Wat maakt je blij?"_s);
    CHECK(atSecond(saved) == expected);
    const auto added = std::ranges::find(saved.prompts, u"Wat maakt je blij?"_s, &guide::Prompt::text);
    CHECK(added->visionWord == guide::VisionWord::Strength);
    CHECK(added->plainText == u"Waar word je blij van?"_s);

    copy.choose("question", 4); // key by key past the others, and the form stays with this prompt
    CHECK(copy.seen<QComboBox>("which").currentIndex() == 4);
    CHECK(copy.seen<QPlainTextEdit>("text").toPlainText() == u"Wat maakt je blij?"_s);
    saved = copy.saved();
    CHECK(atSecond(saved) == before);
    REQUIRE(copy.seen<QListWidget>("list").count() == 1);
    CHECK(copy.seen<QListWidget>("list").item(0)->text() == u"Wat maakt je blij?"_s);

    copy.press("removeEntry");
    CHECK(copy.saved().prompts == copy.original().prompts);
    copy.undo();
    CHECK(copy.seen<QListWidget>("list").count() == 1);
}

TEST_CASE("What helps in a situation, the role cards and the card about safety can be changed")
{
    const OwnCopy copy;
    copy.pick("parts", test::Situations);
    copy.pick(*copy.seen("situations").findChild<QListWidget*>(), 2);
    copy.retype("hint", u"Kijk de hulpvrager aan."_s);
    copy.retype("plainText", u"Hoe heet dat?"_s);
    copy.pick("parts", test::RoleCards);
    copy.press("addEntry");
    copy.retype("title", u"Wijkagent"_s);
    copy.retype("about", u"Ik ga over de buurt."_s);
    copy.retype("notAbout", u"Ik ga niet over je behandeling."_s);
    CHECK(copy.preview().contains(u"Wijkagent\nIk ga over de buurt.\n\nIk ga niet over je behandeling."));
    copy.pick("parts", test::Safety);
    copy.retype("lines", u"Blijf erbij."_s);
    QTest::keyClick(&copy.seen("lines"), Qt::Key_Return);
    test::type(copy.seen("lines"), u"Bel samen."_s);
    copy.retype("name", u"Alarm"_s);
    CHECK(copy.preview().contains(u"Alarm: 112"));

    const guide::Guide saved = copy.saved();
    CHECK(saved.situations[2].hint == u"Kijk de hulpvrager aan."_s);
    CHECK(saved.situations[2].prompts[0].plainText == u"Hoe heet dat?"_s);
    CHECK(saved.roleCards.last().about == u"Ik ga over de buurt."_s);
    CHECK_FALSE(saved.roleCards.last().role);
    CHECK(saved.safety.lines == QStringList{u"Blijf erbij."_s, u"Bel samen."_s});
    CHECK(saved.safety.contacts[0].name == u"Alarm"_s);
}

TEST_CASE("Two cards for one role are refused in words")
{
    const OwnCopy copy;
    copy.pick("parts", test::RoleCards);
    copy.pick("list", 1);
    copy.choose("role", 0);

    copy.press("save");

    CHECK(copy.seen<QLabel>("notice").text()
          == u"Not saved yet. Look at “Role” under “Role cards”. There is a card for this role already."_s);
}

TEST_CASE("The wheel scrolls the form and changes no box that nobody is in")
{
    const OwnCopy copy;
    auto& box = copy.seen<QComboBox>("setting");
    copy.seen("title").setFocus();
    const QPointF centre = box.rect().center();

    QWheelEvent wheel(centre, box.mapToGlobal(centre), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);

    CHECK(box.currentIndex() == 0);
    CHECK(copy.page->mayLeave());
}
