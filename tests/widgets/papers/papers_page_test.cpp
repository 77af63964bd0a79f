#include "storage/practice_store.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/file_dialog.h"
#include "support/read_pdf.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/growing_text.h"
#include "widgets/papers/papers_page.h"
#include "widgets/papers/record_part.h"
#include "widgets/print_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The page of a conversation in a real file, with its audit trail.
struct Papers
{
    explicit Papers(const domain::Session& of) : session(of), page(session, practice, audit)
    {
        test::show(page);
        page.resize(1240, 700);
    }

    void open(const QString& part)
    {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->text() == part)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    // In the part that is open.
    template <typename Widget>
    Widget& seen(const QString& nameOrText)
    {
        for (auto* widget : page.findChildren<Widget*>()) {
            const QString text = widget->property("text").toString();
            if (widget->isVisible()
                && (widget->objectName() == nameOrText || text == nameOrText || widget->accessibleName() == nameOrText))
                return *widget;
        }
        FAIL("not seen: " << nameOrText.toStdString());
        throw std::logic_error("unreachable");
    }

    QString text() { return seen<QPlainTextEdit>(u"text"_s).toPlainText(); }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::PracticeStore practice{database};
    storage::AuditTrail audit{database};
    const domain::Session session;
    widgets::PapersPage page;
};

// Saves the pages of the dialog that comes up, as somebody without a printer does.
void savePages(QObject& life, const QString& path)
{
    test::answerFileDialog(life, path);
    auto* waiting = new QTimer(&life);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting] {
        auto* dialog = qobject_cast<widgets::PrintDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        waiting->stop();
        test::click(test::child<QPushButton>(*dialog, "save"));
    });
    waiting->start(50);
}

} // namespace

TEST_CASE("A part that is left out of the text for the GP's file is named, and comes back with its words")
{
    Papers papers(test::exampleSession());
    papers.open(u"For the file of the GP"_s);
    REQUIRE(papers.text().contains(u"In eigen woorden: “’s avonds alleen zijn"_s));

    QTest::mouseClick(&papers.seen<QCheckBox>(u"S · In eigen woorden"_s), Qt::LeftButton, {}, {8, 8});
    CHECK_FALSE(papers.text().contains(u"alleen zijn"_s));
    CHECK(papers.seen<QLabel>(u"leftOut"_s).text().contains(u"In eigen woorden"_s));

    QTest::mouseClick(&papers.seen<QCheckBox>(u"S · In eigen woorden"_s), Qt::LeftButton, {}, {8, 8});
    CHECK(papers.text().contains(u"alleen zijn"_s));
}

TEST_CASE("What is typed in a part stands in the text, and an empty part that gets words joins it")
{
    Papers papers(test::exampleSession());
    papers.open(u"For the file of the GP"_s);
    REQUIRE_FALSE(papers.text().contains(u"Klacht in samenhang"_s));

    QTest::keyClicks(&papers.seen<widgets::GrowingText>(u"E · Klacht in samenhang"_s),
                     u"slaapt slecht sinds de brand"_s);

    CHECK(papers.text().contains(u"E Klacht in samenhang: slaapt slecht sinds de brand"_s));
}

TEST_CASE(
    "The copied text is the one that is seen, and that it was copied stands in the audit trail without a word of it")
{
    Papers papers(test::exampleSession());
    papers.open(u"For the social team"_s);
    QTest::mouseClick(&papers.seen<QPushButton>(u"copy"_s), Qt::LeftButton);

    CHECK(QGuiApplication::clipboard()->text() == papers.text());
    CHECK(papers.seen<QLabel>(u"copied"_s).isVisible());
    REQUIRE(papers.audit.entries().size() == 1);
    CHECK(papers.audit.entries().first().event == storage::AuditEvent::TextCopied);
    CHECK(papers.audit.entries().first().detail == u"social_team"_s);
}

TEST_CASE("Where the person gave no permission for a file, the page says so and copies all the same")
{
    domain::Session session = test::exampleSession();
    session.permissions.append({.purpose = domain::Purpose::HealthRecord, .givenOn = QDate(2023, 1, 31)});
    Papers papers(session);
    papers.open(u"For the file of the GP"_s);
    CHECK(papers.page.findChild<QLabel*>(u"noPermission"_s)->isHidden());
    papers.open(u"For the social team"_s);
    CHECK(papers.seen<QLabel>(u"noPermission"_s).isVisible());
    CHECK(papers.seen<QPushButton>(u"copy"_s).isEnabled());
}

TEST_CASE("What is changed on the sheet for the person is on the paper, and nothing else is")
{
    Papers papers(test::exampleSession());
    papers.seen<widgets::GrowingText>(u"matters"_s).setPlainText({});
    QTest::keyClicks(&papers.seen<widgets::GrowingText>(u"matters"_s), u"weer naar zee"_s);
    papers.seen<QLineEdit>(u"Agreement 1: who"_s).clear();
    QTest::keyClicks(&papers.seen<QLineEdit>(u"Agreement 1: who"_s), u"ik zelf"_s);
    QTest::mouseClick(&papers.seen<QCheckBox>(u"withDrawing"_s), Qt::LeftButton, {}, {8, 8});

    QTest::keyClicks(&papers.seen<QLineEdit>(u"gp"_s), u"0341 55 55 55"_s);
    const QString path = papers.folder.filePath(u"blad.pdf"_s);
    savePages(papers.page, path);
    QTest::mouseClick(&papers.seen<QPushButton>(u"print"_s), Qt::LeftButton);

    QFile saved(path);
    REQUIRE(saved.open(QFile::ReadOnly));
    const QString text = test::textOf(saved.readAll());
    CHECK(text.contains(u"weer naar zee"_s));
    CHECK(text.contains(u"ik zelf"_s));
    CHECK(text.contains(u"Bel je huisarts: 0341 55 55 55"_s));
    CHECK(papers.practice.contacts().gp == u"0341 55 55 55"_s); // for the next sheet
    CHECK_FALSE(text.contains(u"Jouw tekening"_s));
    REQUIRE(papers.audit.entries().size() == 1);
    CHECK(papers.audit.entries().first().event == storage::AuditEvent::PaperMade);
}

TEST_CASE("The choices for a hand-out are there again when the page is opened once more")
{
    Papers papers(test::exampleSession());
    QTest::mouseClick(&papers.seen<QCheckBox>(u"withoutNames"_s), Qt::LeftButton, {}, {8, 8});
    QTest::keyClicks(&papers.seen<QLineEdit>(u"gp"_s), u"0341 55"_s);
    QTest::mouseClick(&papers.seen<QPushButton>(u"back"_s), Qt::LeftButton);

    widgets::PapersPage again(papers.session, papers.practice, papers.audit, papers.page.handoutChoices());

    CHECK(test::child<QCheckBox>(again, "withoutNames").isChecked());
    CHECK(test::child<QCheckBox>(again, "withDrawing").isChecked());
    CHECK(test::child<QLineEdit>(again, "gp").text() == u"0341 55"_s);
}
