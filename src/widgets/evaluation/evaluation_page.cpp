#include "widgets/evaluation/evaluation_page.h"

#include "evaluation/ui_evaluation_page.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/evaluation/limit_menu.h"
#include "widgets/evaluation/section_view.h"
#include "widgets/flow_layout.h"
#include "widgets/report_errors.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

const QString widthKey = u"evaluation/parts"_s;

QString monthName(int month)
{
    return QLocale().toString(QDate(month / 12, month % 12 + 1, 1), u"MMMM yyyy"_s);
}

void choose(QComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(value.isValid() ? std::max(0, box->findData(value)) : 0);
}

QVariant valueOf(std::optional<int> month)
{
    return month ? QVariant(*month) : QVariant();
}

} // namespace

EvaluationPage::EvaluationPage(EvaluationSource source, const QString& experiment, const QDate& today, QWidget* parent)
    : QWidget(parent),
      m_source(std::move(source)),
      m_today(today),
      m_firstExperiment(experiment),
      m_ui(std::make_unique<Ui::EvaluationPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->period);
    letWrap(*m_ui->filters);
    for (QWidget* later : {static_cast<QWidget*>(m_ui->problem), static_cast<QWidget*>(m_ui->groups),
                           static_cast<QWidget*>(m_ui->crossing)})
        later->hide();
    for (QWidget* control : std::initializer_list<QWidget*>{m_ui->print, m_ui->save, m_ui->filter, m_ui->sideBySide})
        control->setEnabled(false);
    m_ui->parts->setStretchFactor(1, 1);
    m_ui->parts->setSizes({fontMetrics().averageCharWidth() * 34, QWIDGETSIZE_MAX});
    m_ui->parts->restoreState(QSettings().value(widthKey).toByteArray());
    beginAt(this, m_ui->sections);
    fillSaveMenu();
    showFiles();

    connect(m_ui->back, &QPushButton::clicked, this, &EvaluationPage::leaveWanted);
    connect(m_ui->giveThemes, &QPushButton::clicked, this, [this] {
        emit codingWanted(m_ui->experiment->currentIndex() > 0 ? m_ui->experiment->currentText() : QString());
    });
    connect(m_ui->publish, &QPushButton::clicked, this, &EvaluationPage::publishWanted);
    connect(m_ui->print, &QPushButton::clicked, this, [this] {
        m_saver->print(fileName(), onPaper());
        showWhetherItCanBeSaved();
    });
    connect(m_ui->work, &WorkBar::ended, this, &EvaluationPage::showWhetherItCanBeSaved);
    connect(m_ui->work, &WorkBar::failed, this, [this](storage::StorageError::Kind kind) { showProblem(this, kind); });
    connect(m_ui->sections, &QListWidget::currentRowChanged, this, &EvaluationPage::showSection);
    connect(m_ui->parts, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(widthKey, m_ui->parts->saveState()); });
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, [this] {
        const Outcome outcome = m_watcher.result();
        if (const auto* problem = std::get_if<storage::StorageError::Kind>(&outcome)) {
            m_ui->problem->setText(sentenceFor(*problem));
            m_ui->problem->show();
            return;
        }
        m_facts = std::get<std::shared_ptr<const evaluation::Facts>>(outcome);
        m_maker = std::make_unique<OutlineMaker>(m_source, m_facts);
        m_saver = new ReportSaver(m_facts->set, *m_ui->work, this);
        useFacts();
    });
    m_watcher.setFuture(QtConcurrent::run([source = m_source]() -> Outcome {
        try {
            return source.facts();
        } catch (const storage::StorageError& error) {
            return error.kind();
        }
    }));
}

EvaluationPage::~EvaluationPage()
{
    m_watcher.waitForFinished();
}

void EvaluationPage::useFacts()
{
    fillFilters();
    addMenus();
    connect(m_maker.get(), &OutlineMaker::sectionMade, this, &EvaluationPage::showFirst);
    connect(m_maker.get(), &OutlineMaker::made, this, &EvaluationPage::showOutline);
    connect(m_maker.get(), &OutlineMaker::failed, this,
            [this](storage::StorageError::Kind kind) { showProblem(this, kind); });
    for (const QComboBox* box : {m_ui->experiment, m_ui->firstMonth, m_ui->lastMonth})
        connect(box, &QComboBox::activated, this, [this] { setFilter(filterOfBoxes()); });
    connect(m_ui->limits, &LimitChips::removeWanted, this,
            [this](const evaluation::Limit& limit) { setFilter(evaluation::without(m_filter, limit)); });
    setFilter(filterOfBoxes());
}

void EvaluationPage::fillFilters()
{
    m_ui->experiment->addItem(tr("All conversations"));
    for (const evaluation::ExperimentFacts& experiment : m_facts->experiments)
        m_ui->experiment->addItem(experiment.name, experiment.number);
    m_ui->experiment->setCurrentIndex(std::max(0, m_ui->experiment->findText(m_firstExperiment)));

    m_ui->firstMonth->addItem(tr("the beginning"));
    m_ui->lastMonth->addItem(tr("now"));
    if (m_facts->month.empty())
        return;
    const auto [first, last] = std::ranges::minmax_element(m_facts->month);
    for (int month = *first; month <= *last; ++month) {
        m_ui->firstMonth->addItem(monthName(month), month);
        m_ui->lastMonth->addItem(monthName(month), month);
    }
}

void EvaluationPage::addMenus()
{
    using evaluation::Division;
    m_limits = new LimitMenu(*m_facts, m_ui->filter);
    m_ui->filter->setMenu(m_limits);
    connect(m_limits, &LimitMenu::limitTicked, this,
            [this](const evaluation::Limit& limit) { setFilter(evaluation::with(m_filter, limit)); });
    connect(m_limits, &LimitMenu::limitUnticked, this,
            [this](const evaluation::Limit& limit) { setFilter(evaluation::without(m_filter, limit)); });

    m_ui->sideBySide->addItem(tr("no"));
    const auto add = [this](const QString& words, Division division) {
        m_ui->sideBySide->addItem(words, static_cast<int>(division));
    };
    add(tr("experiments"), Division::Experiment);
    add(tr("settings"), Division::Setting);
    add(tr("number of professionals"), Division::Form);
    add(tr("who led"), Division::Lead);
    add(tr("with or without peer worker"), Division::PeerWorker);
    m_groups = new GroupsMenu(m_ui->groups);
    m_ui->groups->setMenu(m_groups);
    connect(m_ui->sideBySide, &QComboBox::activated, this, &EvaluationPage::divide);
    connect(m_groups, &GroupsMenu::groupsChanged, this, &EvaluationPage::ask);
    m_ui->crossing->setSet(m_facts->set);
    connect(m_ui->crossing, &CrossingBar::crossingChanged, this, &EvaluationPage::ask);
    for (QWidget* control : std::initializer_list<QWidget*>{m_ui->filter, m_ui->sideBySide})
        control->setEnabled(true);
}

// The boxes, the menu, the buttons and the figures all follow.
void EvaluationPage::setFilter(const evaluation::Filter& filter)
{
    m_filter = filter;
    choose(m_ui->experiment, filter.experiments.isEmpty() ? QVariant() : QVariant(filter.experiments.first()));
    choose(m_ui->firstMonth, valueOf(filter.firstMonth));
    choose(m_ui->lastMonth, valueOf(filter.lastMonth));
    m_limits->tick(filter);
    m_ui->limits->setLimits(*m_facts, filter);
    ask();
}

evaluation::Filter EvaluationPage::filterOfBoxes() const
{
    const auto monthIn = [](const QComboBox* box) {
        return box->currentIndex() > 0 ? std::optional(box->currentData().toInt()) : std::nullopt;
    };
    evaluation::Filter filter = m_filter;
    filter.firstMonth = monthIn(m_ui->firstMonth);
    filter.lastMonth = monthIn(m_ui->lastMonth);
    filter.experiments.clear();
    if (m_ui->experiment->currentIndex() > 0)
        filter.experiments = {m_ui->experiment->currentData().toLongLong()};
    return filter;
}

std::optional<evaluation::Division> EvaluationPage::chosenDivision() const
{
    if (m_ui->sideBySide->currentIndex() <= 0)
        return std::nullopt;
    return static_cast<evaluation::Division>(m_ui->sideBySide->currentData().toInt());
}

// One experiment has none beside it.
void EvaluationPage::divide()
{
    const std::optional<evaluation::Division> division = chosenDivision();
    if (division)
        m_groups->setGroups(*m_facts, *division);
    m_ui->groups->setVisible(division && m_groups->groupCount() > 2);
    evaluation::Filter filter = m_filter;
    if (division == evaluation::Division::Experiment)
        filter.experiments.clear();
    setFilter(filter);
}

void EvaluationPage::ask()
{
    const QListWidgetItem* shown = m_ui->sections->currentItem();
    m_maker->ask(question(), shown ? shown->text() : QString());
}

// Before the rest of the answer, where it is still the part that is looked at.
void EvaluationPage::showFirst(const evaluation::OutlineSection& section)
{
    const int row = m_ui->sections->currentRow();
    if (row < 0 || m_outline.sections[row].title != section.title)
        return;
    m_outline.sections[row] = section;
    showSection();
}

// The same part stays on the screen, at the same place.
void EvaluationPage::showOutline(const evaluation::ReportOutline& outline, bool withSentences)
{
    const QListWidgetItem* current = m_ui->sections->currentItem();
    const QString shown = current ? current->text() : QString();
    m_outline = outline;
    m_ui->period->setText(withSentences ? outline.period
                                        : tr("%1 · the sentences are still being read…").arg(outline.period));
    showWhetherItCanBeSaved();
    const int scrolled = m_ui->report->verticalScrollBar()->value();
    {
        const QSignalBlocker blocker(m_ui->sections);
        m_ui->sections->clear();
        int row = 0;
        for (const evaluation::OutlineSection& section : m_outline.sections) {
            m_ui->sections->addItem(section.title);
            if (section.title == shown)
                row = m_ui->sections->count() - 1;
        }
        m_ui->sections->setCurrentRow(row);
    }
    showSection();
    const QListWidgetItem* now = m_ui->sections->currentItem();
    if (now && now->text() == shown)
        m_ui->report->verticalScrollBar()->setValue(scrolled);
}

void EvaluationPage::showSection()
{
    const int row = m_ui->sections->currentRow();
    if (row < 0)
        return;
    const evaluation::OutlineSection& section = m_outline.sections[row];
    m_ui->crossing->setVisible(section.isCrossed);
    if (m_ui->report->widget() && section == m_shown)
        return;
    m_shown = section;
    auto* view = qobject_cast<SectionView*>(m_ui->report->widget());
    if (view && view->canShow(section, m_outline.footnote)) {
        view->setSection(section);
        return;
    }
    m_ui->report->setUpdatesEnabled(false);
    m_ui->report->setWidget(new SectionView(section, m_outline.footnote));
    m_ui->report->verticalScrollBar()->setValue(0);
    m_ui->report->setUpdatesEnabled(true);
}

void EvaluationPage::fillSaveMenu()
{
    auto* menu = new QMenu(m_ui->save);
    const auto add = [&](const QString& words, ReportFormat format) {
        menu->addAction(words, this, [this, format] {
            m_saver->save(format, fileName(), onPaper());
            showWhetherItCanBeSaved();
        });
    };
    add(tr("PDF…"), ReportFormat::Pdf);
    add(tr("Excel workbook with code book…"), ReportFormat::Workbook);
    add(tr("Table for Excel (CSV)…"), ReportFormat::ExcelTable);
    add(tr("Table for other programs (CSV)…"), ReportFormat::PlainTable);
    menu->addSeparator();
    menu->addAction(tr("All charts as pictures…"), this, [this] {
        m_saver->saveCharts(tr("charts of the evaluation"), m_outline);
        showWhetherItCanBeSaved();
    });
    m_ui->save->setMenu(menu);
}

// Of files, who published when; a vault can be published itself.
void EvaluationPage::showFiles()
{
    QStringList lines;
    for (const PublishedFile& file : m_source.files)
        lines.append(tr("%1, published on %2")
                         .arg(file.name, QLocale().toString(file.publication.publishedOn, u"d MMMM yyyy"_s)));
    asCaption(m_ui->files);
    m_ui->files->setTextFormat(Qt::PlainText);
    m_ui->files->setText(lines.join(u" · "_s));
    m_ui->files->setVisible(!m_source.isVault());
    for (QPushButton* ofVault : {m_ui->publish, m_ui->giveThemes})
        ofVault->setVisible(m_source.isVault());
}

void EvaluationPage::showWhetherItCanBeSaved()
{
    const bool canBe = !m_outline.sections.isEmpty() && !m_ui->work->isBusy();
    for (QPushButton* button : {m_ui->print, m_ui->save})
        button->setEnabled(canBe);
}

EvaluationQuestion EvaluationPage::question() const
{
    const std::optional<evaluation::Division> division = chosenDivision();
    return {m_filter, division, division ? m_groups->ticked() : QStringList(),
            division ? std::nullopt : m_ui->crossing->crossing()};
}

ReportSaver::MakeOutline EvaluationPage::onPaper() const
{
    return [question = question(), source = m_source, facts = m_facts, sentences = m_maker->sentences(),
            day = m_today] { return answerOnPaper(question, source, *facts, sentences, day); };
}

QString EvaluationPage::fileName() const
{
    return chosenDivision() ? tr("evaluation side by side") : tr("evaluation");
}

} // namespace widgets
