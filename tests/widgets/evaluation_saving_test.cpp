#include "support/catch_qt.h"
#include "support/example_outline.h"
#include "support/file_dialog.h"
#include "support/read_pdf.h"
#include "support/shown.h"
#include "support/small_disk.h"
#include "widgets/evaluation/evaluation_page.h"
#include "widgets/evaluation/figure_chart.h"
#include "widgets/evaluation/work_bar.h"

#include <QComboBox>
#include <QDir>
#include <QImageReader>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QXmlStreamReader>

#include <semaphore>

using namespace Qt::StringLiterals;

namespace {

// The evaluation of the Ermelo example on the screen, and a folder to save in.
struct Shown
{
    Shown()
    {
        test::show(page);
        REQUIRE(waitForButtons());
    }

    bool waitForButtons()
    {
        return QTest::qWaitFor([&] { return test::child<QPushButton>(page, "save").isEnabled(); }, 20000);
    }

    QByteArray saved(int entry, const QString& name)
    {
        const QString path = folder.filePath(name);
        test::answerFileDialog(page, path);
        test::child<QPushButton>(page, "save").menu()->actions()[entry]->trigger();
        REQUIRE(waitForButtons());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    test::EvaluatedExample example;
    widgets::EvaluationPage page{widgets::sourceOf(example.database, example.facts.set, test::dutchWord), QString(),
                                 QDate(2023, 6, 29)};
};

// Whether it is a drawing in which every hatching that is used is there too.
void checkDrawing(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    REQUIRE(reader.readNextStartElement());
    CHECK(reader.name() == "svg"_L1);
    QStringList ids;
    QStringList used;
    while (!reader.atEnd()) {
        reader.readNext();
        ids.append(reader.attributes().value("id"_L1).toString());
        const QString fill = reader.attributes().value("fill"_L1).toString();
        if (fill.startsWith("url(#"_L1))
            used.append(fill.sliced(5).chopped(1));
    }
    CHECK_FALSE(reader.hasError());
    for (const QString& id : std::as_const(used))
        CHECK(ids.contains(id));
}

constexpr int pdf = 0;
constexpr int workbook = 1;
constexpr int excelTable = 2;
constexpr int plainTable = 3;
constexpr int charts = 5; // after a line

} // namespace

TEST_CASE("The evaluation is saved as PDF, as a workbook and as both tables, with the sentences that may be on paper")
{
    Shown shown;

    const QString words = test::textOf(shown.saved(pdf, u"a.pdf"_s));
    CHECK(words.contains(u"Gemaakt op 29 juni 2023"_s));
    CHECK(words.contains(u"Positief, ik word gehoord."_s));
    CHECK_FALSE(words.contains(u"Ze vragen ook over brood."_s)); // said no
    CHECK(shown.saved(workbook, u"a.xlsx"_s).startsWith("PK"));
    CHECK(shown.saved(excelTable, u"a.csv"_s).startsWith("\xEF\xBB\xBFOnderdeel;"));
    const QByteArray plain = shown.saved(plainTable, u"b.csv"_s);
    CHECK(plain.startsWith("Onderdeel,"));
    CHECK(plain.contains("ik word gehoord"));
    CHECK_FALSE(plain.contains("over brood"));
}

TEST_CASE("The comparison is saved under its own title")
{
    Shown shown;
    auto& box = test::child<QComboBox>(shown.page, "sideBySide");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    REQUIRE(shown.waitForButtons());

    CHECK(test::textOf(shown.saved(pdf, u"c.pdf"_s)).contains(u"Netwerkgesprekken naast elkaar"_s));
}

TEST_CASE("Every chart is saved as PNG and as SVG in a folder of its own")
{
    Shown shown;
    const QString path = shown.folder.filePath(u"grafieken"_s);
    test::answerFileDialog(shown.page, path);
    test::child<QPushButton>(shown.page, "save").menu()->actions()[charts]->trigger();
    REQUIRE(shown.waitForButtons());

    qsizetype expected = 0;
    for (const evaluation::OutlineSection& section : test::outlineOfExample().sections) {
        for (const evaluation::OutlineBlock& block : section.blocks)
            expected += widgets::drawingsOf(block).size();
    }
    REQUIRE(expected > 20);
    CHECK(QDir(path).entryList({u"*.png"_s}).size() == expected);
    CHECK(QDir(path).entryList({u"*.svg"_s}).size() == expected);
    for (const QFileInfo& file : QDir(path).entryInfoList(QDir::Files)) {
        INFO(file.fileName().toStdString());
        CHECK(file.size() > 1000);
        if (file.suffix() == "png"_L1)
            CHECK(QImageReader(file.filePath(), "png").size().width() > 400);
        else
            checkDrawing(file.filePath());
    }
}

TEST_CASE("Charts that are stopped leave no folder")
{
    Shown shown;
    const QString path = shown.folder.filePath(u"grafieken"_s);
    test::answerFileDialog(shown.page, path);
    test::child<QPushButton>(shown.page, "save").menu()->actions()[charts]->trigger();
    REQUIRE(test::child<QProgressBar>(shown.page, "progress").isVisible());

    test::click(test::child<QPushButton>(shown.page, "stop"));

    REQUIRE(shown.waitForButtons());
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(test::child<QProgressBar>(shown.page, "progress").isVisible());
}

TEST_CASE("Work that is stopped goes no further, and what had to follow does not come")
{
    widgets::WorkBar bar;
    std::binary_semaphore begun{0};
    std::binary_semaphore mayGoOn{0};
    bool isDone = false;
    bool hasEnded = false;
    bool hasFollowed = false;
    QObject::connect(&bar, &widgets::WorkBar::ended, &bar, [&] { hasEnded = true; });

    bar.begin(
        u"Work"_s,
        [&](const documents::Progress& progress) {
            progress(1, 2);
            begun.release();
            mayGoOn.acquire();
            progress(2, 2);
            isDone = true;
        },
        [&] { hasFollowed = true; });
    begun.acquire();
    test::show(bar);
    CHECK(QTest::qWaitFor([&] { return test::child<QProgressBar>(bar, "progress").value() == 500; }));
    test::click(test::child<QPushButton>(bar, "stop"));
    mayGoOn.release();

    REQUIRE(QTest::qWaitFor([&] { return hasEnded; }));
    CHECK_FALSE(isDone);
    CHECK_FALSE(hasFollowed);
    CHECK_FALSE(bar.isBusy());
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("An evaluation that does not fit on the disk leaves no file, and the window says so")
{
    const test::SmallDisk disk;
    if (!disk.isMounted())
        SKIP("this process may not mount a disk");
    disk.fill();
    Shown shown;
    const QString path = disk.filePath(u"a.pdf"_s);
    QString said;
    auto* answering = new QTimer(&shown.page);
    QObject::connect(answering, &QTimer::timeout, answering, [&said] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->text();
            box->accept();
        }
    });
    answering->start(20);

    test::answerFileDialog(shown.page, path);
    test::child<QPushButton>(shown.page, "save").menu()->actions()[pdf]->trigger();

    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 20000));
    CHECK(said.contains(u"The disk is full"_s));
    CHECK_FALSE(QFileInfo::exists(path));
}
