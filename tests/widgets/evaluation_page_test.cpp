#include "example/ermelo.h"
#include "example/synthetic.h"
#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/file_dialog.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/evaluation/block_view.h"
#include "widgets/evaluation/chart_picture.h"
#include "widgets/evaluation/crossing_bar.h"
#include "widgets/evaluation/evaluation_page.h"
#include "widgets/evaluation/figure_chart.h"
#include "widgets/evaluation/figure_table.h"
#include "widgets/evaluation/limit_menu.h"
#include "widgets/evaluation/section_view.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using evaluation::OutlineBlock;
using evaluation::OutlineFigure;
using evaluation::OutlineLine;

namespace {

// Made-up conversations in a file, and the page that shows them.
struct Page
{
    explicit Page(int sessions = 60)
    {
        example::Synthetic synthetic(sessions, 5, set);
        for (const domain::Experiment& experiment : synthetic.experiments())
            storage::ExperimentStore(database).save(experiment);
        QList<domain::Session> all;
        for (auto session = synthetic.next(); session; session = synthetic.next())
            all.append(*session);
        storage::SessionStore(database).save(all);
        facts = evaluation::readFacts(database, set);
        page = std::make_unique<widgets::EvaluationPage>(widgets::sourceOf(database, set, test::dutchWord), QString(),
                                                         QDate(2024, 3, 1));
        test::show(*page);
        page->setFocus();
        REQUIRE(QTest::qWaitFor([&] { return sections().count() > 0 && !isReading(); }, 20000));
    }

    bool isReading() const { return test::child<QLabel>(*page, "period").text().endsWith(u'…'); }

    QListWidget& sections() { return test::child<QListWidget>(*page, "sections"); }
    QWidget& shown() { return *test::child<QScrollArea>(*page, "report").widget(); }
    QComboBox& box(const char* name) { return test::child<QComboBox>(*page, name); }

    evaluation::ReportOutline outline(const evaluation::Filter& filter = {})
    {
        evaluation::ReportOutline all =
            evaluation::outlineOf(facts, filter, evaluation::readSentences(database, facts, filter), {});
        evaluation::addCrossed(all, crossed(*evaluation::usualCrossing(facts.set), filter));
        return all;
    }

    evaluation::OutlineSection crossed(const evaluation::Crossing& crossing, const evaluation::Filter& filter = {})
    {
        return evaluation::crossedSection(facts, filter, crossing, evaluation::smallestGroup, {});
    }

    void open(const QString& section)
    {
        const QList<QListWidgetItem*> found = sections().findItems(section, Qt::MatchExactly);
        INFO(section.toStdString());
        REQUIRE(found.size() == 1);
        QTest::mouseClick(sections().viewport(), Qt::LeftButton, {}, sections().visualItemRect(found.first()).center());
    }

    // As with the mouse: a box that is set by the program says nothing.
    void choose(const char* name, int index)
    {
        QComboBox& found = box(name);
        found.setFocus();
        QTest::keyClick(&found, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(&found, Qt::Key_Down);
        REQUIRE(found.currentIndex() == index);
    }

    QAction& entry(const QString& menu, const QString& text)
    {
        for (QAction* kind : test::child<QPushButton>(*page, "filter").menu()->actions()) {
            for (QAction* each : kind->menu()->actions()) {
                if (kind->text() == menu && each->text() == text)
                    return *each;
            }
        }
        FAIL("no entry " << text.toStdString());
        std::abort();
    }

    QList<QPushButton*> chips()
    {
        QList<QPushButton*> all;
        for (auto* chip : page->findChildren<QPushButton*>(u"chip"_s)) {
            if (chip->isVisible())
                all.append(chip);
        }
        return all;
    }

    // Whether these blocks are on the screen, figure by figure.
    bool shows(const QList<OutlineBlock>& blocks)
    {
        const auto views = shown().findChildren<widgets::BlockView*>();
        if (views.size() != blocks.size())
            return false;
        for (qsizetype place = 0; place < blocks.size(); ++place) {
            if (test::child<QLabel>(*views[place], "title").text() != blocks[place].title
                || textsOf(*views[place]) != textsOf(blocks[place]))
                return false;
        }
        return true;
    }

    bool comesToShow(const QList<OutlineBlock>& blocks)
    {
        return QTest::qWaitFor([&] { return shows(blocks); }, 10000);
    }

    static QStringList textsOf(const widgets::BlockView& view)
    {
        QStringList texts;
        if (const auto* table = view.findChild<widgets::FigureTable*>()) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column)
                    texts.append(table->item(row, column)->text());
            }
        }
        if (const auto* silences = view.findChild<QLabel*>(u"silences"_s))
            texts.append(silences->text());
        return texts;
    }

    static QStringList textsOf(const OutlineBlock& block)
    {
        QStringList texts;
        for (const OutlineLine& line : block.columns.isEmpty() ? block.lines : block.lines + block.silences) {
            texts.append(line.label);
            for (const OutlineFigure& figure : line.figures)
                texts.append(figure.text);
        }
        if (block.columns.isEmpty() && !block.silences.isEmpty())
            texts.append(block.silencesInOneLine());
        return texts;
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    evaluation::Facts facts;
    std::unique_ptr<widgets::EvaluationPage> page;
};

OutlineFigure figure(int count, int of)
{
    return {count, of, u"%1 van %2"_s.arg(count).arg(of)};
}

const OutlineFigure tooFew{{}, {}, u"te weinig"_s};

const OutlineBlock twoGroups{
    .code = u"who"_s,
    .title = u"Wie er bij was"_s,
    .columns = {u"Ermelo"_s, u"Putten"_s},
    .lines = {{u"a"_s, u"Hulpvrager"_s, {figure(20, 20), tooFew}}, {u"b"_s, u"Naaste"_s, {figure(7, 20), tooFew}}}};

// The bars in the order of the block; Qt Charts has them from below.
QList<double> barsOf(const widgets::FigureChart& chart, qsizetype column)
{
    const auto& series = *qobject_cast<QAbstractBarSeries*>(chart.chart()->series().first());
    const QBarSet& bars = *series.barSets()[series.count() - 1 - column];
    QList<double> all;
    for (int place = bars.count() - 1; place >= 0; --place)
        all.append(bars.at(place));
    return all;
}

// How many points of a row of the picture of a chart are of this colour.
int pointsOf(QRgb colour, const QImage& picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

QAction& actionOf(const widgets::BlockView& view, const QString& text)
{
    for (QAction* action : test::child<QToolButton>(view, "copyOrSave").menu()->actions()) {
        if (action->text() == text)
            return *action;
    }
    FAIL("no action " << text.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("Another filter puts other figures in the tables and charts that are there, and the keyboard stays in them")
{
    Page page;
    const evaluation::Filter filter{.experiments = {page.facts.experiments.first().number}};
    const evaluation::ReportOutline all = page.outline();
    const evaluation::ReportOutline outline = page.outline(filter);
    int charts = 0;
    const auto checkCharts = [&](const evaluation::OutlineSection& section) {
        const auto views = page.shown().findChildren<widgets::BlockView*>();
        for (qsizetype place = 0; place < views.size(); ++place) {
            const auto* chart = views[place]->findChild<widgets::FigureChart*>();
            if (!chart)
                continue;
            CHECK(chart->accessibleDescription()
                  == widgets::FigureChart(section.blocks[place], 0).accessibleDescription());
            ++charts;
        }
    };
    for (const QString& title :
         {u"Wat er is gedaan"_s, evaluation::ReportWords().people, evaluation::ReportWords().around}) {
        INFO(title.toStdString());
        page.choose("experiment", 0);
        page.open(title);
        const auto sectionIn = [&](const evaluation::ReportOutline& from) {
            const auto found = std::ranges::find(from.sections, title, &evaluation::OutlineSection::title);
            REQUIRE(found != from.sections.end());
            return *found;
        };
        REQUIRE(page.comesToShow(sectionIn(all).blocks));
        checkCharts(sectionIn(all));
        const evaluation::OutlineSection section = sectionIn(outline);
        const QPointer table = page.shown().findChild<widgets::FigureTable*>();
        REQUIRE(table);
        page.choose("experiment", 1);
        table->setFocus();

        REQUIRE(page.comesToShow(section.blocks));

        CHECK(page.shown().findChild<widgets::FigureTable*>() == table);
        CHECK((table && table->hasFocus()));
        checkCharts(section);
    }
    CHECK(charts > 2);
}

TEST_CASE("Every part of the evaluation shows every figure of the outline in the table of its block")
{
    Page page;
    const evaluation::ReportOutline outline = page.outline();
    REQUIRE(outline.sections.size() == page.sections().count());

    for (const evaluation::OutlineSection& section : outline.sections) {
        page.open(section.title);
        INFO(section.title.toStdString());
        CHECK(page.shows(section.blocks));
        CHECK(test::child<QLabel>(page.shown(), "section").text() == section.title);
    }
}

TEST_CASE("The parts of the evaluation are walked through with the arrows, and stay when a filter changes")
{
    Page page;
    CHECK(page.sections().hasFocus());
    QTest::keyClick(&page.sections(), Qt::Key_Down);
    QTest::keyClick(&page.sections(), Qt::Key_Down);
    const evaluation::ReportOutline all = page.outline();
    REQUIRE(page.shows(all.sections[2].blocks));

    page.choose("experiment", 1);

    const evaluation::ReportOutline one = page.outline({.experiments = {page.facts.experiments[0].number}});
    REQUIRE(one.sections[2] != all.sections[2]);
    CHECK(page.comesToShow(one.sections[2].blocks));
    CHECK(page.sections().currentItem()->text() == all.sections[2].title);
}

TEST_CASE("Two questions are laid together as they are chosen, and only in that part")
{
    Page page;
    const auto& bar = test::child<widgets::CrossingBar>(*page.page, "crossing");
    CHECK_FALSE(bar.isVisible());
    page.open(evaluation::ReportWords().crossedTitle);
    REQUIRE(bar.isVisible());
    REQUIRE(page.shows(page.crossed({u"lead_role"_s, u"route"_s}).blocks));

    page.choose("lines", page.box("lines").findData(u"circumstances"_s));
    const evaluation::Crossing chosen{u"circumstances"_s, u"route"_s};
    CHECK(page.comesToShow(page.crossed(chosen).blocks));
    CHECK(bar.crossing() == chosen);
    CHECK(bar.isVisible());

    page.choose("experiment", 1);
    CHECK(page.comesToShow(page.crossed(chosen, {.experiments = {page.facts.experiments[0].number}}).blocks));
    page.open(evaluation::ReportWords().agreements);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("A chart has a bar as long as each count, and none where there are too few")
{
    widgets::FigureChart chart(twoGroups);
    CHECK(barsOf(chart, 0) == QList<double>{20, 7});
    CHECK(barsOf(chart, 1) == QList<double>{0, 0});
    CHECK(chart.accessibleName() == u"Wie er bij was"_s);
    CHECK(chart.accessibleDescription()
          == u"Hulpvrager: Ermelo 20 van 20, Putten te weinig; Naaste: Ermelo 7 van 20, Putten te weinig"_s);

    const QImage picture = widgets::ChartPicture(twoGroups).toImage();
    const QRgb first = qRgb(0x00, 0x5f, 0x95);
    OutlineBlock half = twoGroups;
    half.lines[0].figures[0] = figure(10, 20);
    half.lines[1].figures[0] = figure(20, 20);
    CHECK(pointsOf(first, picture) > 10'000);
    CHECK(pointsOf(first, widgets::ChartPicture(half).toImage()) > pointsOf(first, picture));
}

TEST_CASE("A chart of figures without counts is not drawn")
{
    OutlineBlock words = twoGroups;
    for (OutlineLine& line : words.lines)
        line.figures[0] = {{}, {}, u"mediaan 60, van 45 tot 90"_s};

    CHECK(widgets::drawingsOf(twoGroups).size() == 1);
    CHECK(widgets::drawingsOf(words).isEmpty());
    const widgets::BlockView view(words);
    CHECK_FALSE(view.findChild<widgets::FigureChart*>());
    CHECK(view.findChild<widgets::FigureTable*>()->item(0, 1)->text() == u"mediaan 60, van 45 tot 90"_s);
}

TEST_CASE("Under the mouse a bar says its figure")
{
    widgets::FigureChart chart(twoGroups);
    test::show(chart);
    auto* series = qobject_cast<QAbstractBarSeries*>(chart.chart()->series().first());
    const QPointF inBar = chart.chart()->mapToPosition({3, 0}, series);                    // in the lowest line
    const QPoint at = chart.mapFromScene(chart.chart()->mapToScene(inBar)) - QPoint(0, 6); // the first column

    QTest::mouseMove(chart.viewport(), QPoint(1, 1));
    QTest::mouseMove(chart.viewport(), at);

    CHECK(QTest::qWaitFor([] { return QToolTip::text() == u"Naaste: Ermelo: 7 van 20"_s; }));
    QToolTip::hideText();
}

TEST_CASE("A limit stands on a button that takes it away")
{
    Page page;
    CHECK(page.chips().isEmpty());
    page.entry(u"How many professionals"_s, u"Twee hulpverleners"_s).trigger();
    page.choose("firstMonth", 2);
    REQUIRE(page.chips().size() == 2);
    const int month = page.box("firstMonth").currentData().toInt();
    const evaluation::Filter both{.firstMonth = month, .forms = {evaluation::Form::Duo}};
    REQUIRE(page.comesToShow(page.outline(both).sections[0].blocks));

    for (QPushButton* chip : page.chips()) {
        if (chip->accessibleName() == u"Take away: Twee hulpverleners"_s)
            test::click(*chip);
    }

    CHECK(page.chips().size() == 1);
    CHECK_FALSE(page.entry(u"How many professionals"_s, u"Twee hulpverleners"_s).isChecked());
    CHECK(page.comesToShow(page.outline({.firstMonth = month}).sections[0].blocks));

    QPushButton* last = page.chips().first();
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Space);
    CHECK(page.chips().isEmpty());
    CHECK(page.box("firstMonth").currentIndex() == 0);
    CHECK(page.comesToShow(page.outline().sections[0].blocks));
}

TEST_CASE("Of two changes of the filter the last is shown")
{
    Page page(300);
    page.choose("experiment", 1);
    page.choose("experiment", 2);
    page.choose("experiment", 0);
    page.choose("experiment", 2);

    const evaluation::ReportOutline wanted = page.outline({.experiments = {page.facts.experiments[1].number}});
    CHECK(page.comesToShow(wanted.sections[0].blocks));
    QCoreApplication::processEvents(); // nothing of before comes after it
    CHECK(page.shows(wanted.sections[0].blocks));
}

TEST_CASE("Side by side there is a column for each group, and too few says so")
{
    Page page(40);
    const int conversations = 1; // after what was done
    page.sections().setCurrentRow(conversations);
    page.choose("sideBySide", 1);
    const auto& groups = *test::child<QPushButton>(*page.page, "groups").menu();
    QStringList names;
    QStringList codes;
    for (const QAction* entry : groups.actions()) {
        if (entry->isChecked()) {
            names.append(entry->text());
            codes.append(entry->data().toString());
        }
    }
    REQUIRE(names.size() > 1);
    REQUIRE(names.size() <= 6);
    const evaluation::ReportOutline wanted =
        evaluation::outlineSideBySide(page.facts, {}, evaluation::Division::Experiment, codes, 5, {});

    CHECK(page.comesToShow(wanted.sections[conversations].blocks));
    const auto& table = test::child<widgets::FigureTable>(page.shown(), "figures");
    CHECK(table.columnCount() == names.size() + 1);
    for (int column = 0; column < names.size(); ++column)
        CHECK(table.horizontalHeaderItem(column + 1)->text().remove(QChar(QChar::SoftHyphen)) == names[column]);

    page.entry(u"Who was there"_s, u"met: Tolk"_s).trigger(); // seldom
    const evaluation::ReportOutline few = evaluation::outlineSideBySide(
        page.facts, {.present = {domain::Role::Interpreter}}, evaluation::Division::Experiment, codes, 5, {});
    CHECK(page.comesToShow(few.sections[conversations].blocks));
    CHECK(Page::textsOf(*page.shown().findChild<widgets::BlockView*>()).contains(u"te weinig"_s));
}

TEST_CASE("Of more columns than can be overseen one is drawn, which can be chosen, and every one has a drawing")
{
    OutlineBlock many{.code = u"many"_s, .title = u"Veel"_s};
    for (int column = 0; column < 7; ++column)
        many.columns.append(u"groep %1"_s.arg(column));
    OutlineLine line{.code = u"a"_s, .label = u"a"_s};
    for (int column = 0; column < 7; ++column)
        line.figures.append({column + 1, 10, u"%1 van 10"_s.arg(column + 1)});
    many.lines = {line};
    REQUIRE(widgets::drawingsOf(many).size() == 7);
    widgets::BlockView view(many);
    test::show(view);
    const auto drawn = [&] { return test::child<widgets::FigureChart>(view, "").accessibleDescription(); };
    CHECK(drawn() == u"a: groep 0 1 van 10"_s);

    auto& box = test::child<QComboBox>(view, "drawing");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_End);

    CHECK(drawn() == u"a: groep 6 7 van 10"_s);
}

TEST_CASE("A block is copied as a table with tabs and as a picture")
{
    widgets::BlockView view(twoGroups);
    test::show(view);

    actionOf(view, u"Copy as table"_s).trigger();
    CHECK(QGuiApplication::clipboard()->text()
          == u"Wie er bij was\n\tErmelo\tPutten\nHulpvrager\t20 van 20\tte weinig\nNaaste\t7 van 20\tte weinig\n"_s);

    actionOf(view, u"Copy as picture"_s).trigger();
    CHECK(QGuiApplication::clipboard()->image().width() > 1000);
}

TEST_CASE("A chart is saved as the picture that its name says")
{
    const QTemporaryDir folder;
    widgets::BlockView view(twoGroups);
    test::show(view);
    const auto saved = [&](const QString& name) {
        test::answerFileDialog(view, folder.filePath(name));
        actionOf(view, u"Save the chart…"_s).trigger();
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };

    CHECK(saved(u"kaart.png"_s).startsWith("\x89PNG"));
    const QByteArray svg = saved(u"kaart.svg"_s);
    CHECK(svg.contains("<svg"));
    CHECK(svg.contains("te weinig"));
}

TEST_CASE("Every control of the evaluation has a name that can be said")
{
    Page page;
    page.entry(u"How many professionals"_s, u"Twee hulpverleners"_s).trigger();
    for (int row = 0; row < page.sections().count(); ++row) {
        page.sections().setCurrentRow(row);
        QCoreApplication::processEvents();
        for (QWidget* widget : page.page->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
                continue;
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            CHECK(std::ranges::any_of(name, [](QChar letter) { return letter.isLetter(); }));
        }
    }
}

TEST_CASE("With larger text the evaluation fits a small screen, and nothing has a scroll bar but the page")
{
    widgets::applyTheme(*qApp, 150);
    {
        Page page;
        page.page->resize(1280, 760);
        for (int row = 0; row < page.sections().count(); ++row) {
            page.sections().setCurrentRow(row);
            for (int turn = 0; turn < 4; ++turn) // one thing is laid out after another
                QCoreApplication::processEvents();
            const int room = test::child<QScrollArea>(*page.page, "report").viewport()->width();
            INFO(page.sections().currentItem()->text().toStdString());
            CHECK(page.page->size() == QSize(1280, 760));
            CHECK(page.shown().width() <= room);
            CHECK(page.shown().minimumSizeHint().width() <= room);
            for (auto* table : page.shown().findChildren<widgets::FigureTable*>()) {
                CHECK(table->verticalScrollBar()->maximum() == 0);
                CHECK(table->horizontalScrollBar()->maximum() == 0);
            }
        }
    }
    widgets::applyTheme(*qApp, 100);
}

TEST_CASE("A block takes no more height than its figures need")
{
    OutlineBlock small{.code = u"held"_s,
                       .title = u"Gehouden"_s,
                       .notes = {u"Over minder dan 5 gesprekken zegt dit verslag niets: Zonder ervaringsdeskundige."_s},
                       .lines = {{u"held"_s, u"Gesprekken"_s, {tooFew}}}};
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(new widgets::SectionView({u"Gesprekken"_s, {small}}, u"Een noot."_s));
    test::show(area);
    QCoreApplication::processEvents();

    const auto& view = test::child<widgets::BlockView>(area, "block");
    const auto& table = test::child<widgets::FigureTable>(area, "figures");
    CHECK(view.rect().bottom() - table.geometry().bottom() < 30);
    CHECK(table.height() >= table.verticalHeader()->length());
}
