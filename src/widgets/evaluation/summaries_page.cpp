#include "widgets/evaluation/summaries_page.h"

#include "documents/evaluation_report.h"
#include "evaluation/ui_summaries_page.h"
#include "exchange/table_files.h"
#include "storage/summary_export_store.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/flow_layout.h"
#include "widgets/report_errors.h"
#include "widgets/save_file.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

const QString widthKey = u"summaries/parts"_s;

enum Column { Attribute, Telling, Wish };

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

SummariesPage::SummariesPage(storage::Database& database, const guide::EvaluationSet& set, const QString& experiment,
                             const privacy::IsWord& isWord, QWidget* parent)
    : QWidget(parent),
      m_database(database),
      m_firstExperiment(experiment),
      m_isWord(isWord),
      m_ui(std::make_unique<Ui::SummariesPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    letWrap(*m_ui->filters);
    asCaption(m_ui->explanation);
    beginAt(this, m_ui->rows);
    for (QTableWidget* table : {m_ui->rows, m_ui->attributes})
        table->verticalHeader()->hide();
    m_ui->attributes->setHorizontalHeaderLabels({tr("Attribute"), tr("How it is told"), tr("What you want")});
    m_ui->attributes->horizontalHeader()->setSectionResizeMode(Telling, QHeaderView::Stretch);
    connect(m_ui->attributes->horizontalHeader(), &QHeaderView::sectionResized, m_ui->attributes,
            &QTableWidget::resizeRowsToContents);
    m_ui->parts->setStretchFactor(0, 1);
    m_ui->parts->setStretchFactor(1, 1);
    m_ui->parts->restoreState(QSettings().value(widthKey).toByteArray());
    m_ui->threshold->addItem(tr("5 conversations"), 5);
    m_ui->threshold->addItem(tr("10 conversations"), 10);
    readFacts(set);
    fillExperiments();
    fillSaveMenu();
    fillEarlierMenu();

    letWrap(*m_ui->sentences);
    for (QWidget* ofSentences :
         {static_cast<QWidget*>(m_ui->withSentences), static_cast<QWidget*>(m_ui->readSentences)})
        ofSentences->setEnabled(isWord != nullptr);
    m_ui->withSentences->setToolTip(isWord ? QString()
                                           : tr("There is no Dutch dictionary on this computer, without "
                                                "which personal data in sentences is not found."));
    showKind();
    connect(m_ui->withSentences, &QCheckBox::toggled, this, &SummariesPage::showKind);
    connect(m_ui->readSentences, &QPushButton::clicked, this, &SummariesPage::reviewWanted);
    connect(m_ui->back, &QPushButton::clicked, this, &SummariesPage::leaveWanted);
    connect(m_ui->experiment, &QComboBox::activated, this, &SummariesPage::search);
    connect(m_ui->threshold, &QComboBox::activated, this, &SummariesPage::search);
    connect(m_ui->parts, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(widthKey, m_ui->parts->saveState()); });
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &SummariesPage::showOutcome);
    search();
}

SummariesPage::~SummariesPage()
{
    m_watcher.waitForFinished();
}

void SummariesPage::readFacts(const guide::EvaluationSet& set)
{
    try {
        m_facts = std::make_shared<const evaluation::Facts>(evaluation::readFacts(m_database, set));
    } catch (const storage::StorageError& error) {
        m_ui->account->setText(sentenceFor(error.kind()));
    }
}

void SummariesPage::fillExperiments()
{
    m_ui->experiment->addItem(tr("All conversations"));
    if (!m_facts)
        return;
    for (const evaluation::ExperimentFacts& experiment : m_facts->experiments)
        m_ui->experiment->addItem(experiment.name, experiment.number);
    m_ui->experiment->setCurrentIndex(std::max(0, m_ui->experiment->findText(m_firstExperiment)));
}

void SummariesPage::fillSaveMenu()
{
    using exchange::SummaryFormat;
    auto* menu = new QMenu(m_ui->save);
    const auto add = [&](const QString& words, SummaryFormat format) {
        menu->addAction(words, this, [this, format] { save(format); });
    };
    add(tr("Excel workbook with code book…"), SummaryFormat::Workbook);
    add(tr("Table for Excel (CSV)…"), SummaryFormat::ExcelTable);
    add(tr("Table for other programs (CSV)…"), SummaryFormat::PlainTable);
    add(tr("For other programs, with the account (JSON)…"), SummaryFormat::Json);
    add(tr("To read or print (PDF)…"), SummaryFormat::Pdf);
    menu->addSeparator();
    QMenu* tables = menu->addMenu(tr("Tables with counts (Excel)"));
    tables->addAction(tr("Each attribute by itself…"), this, [this] { saveTables({}); });
    for (const privacy::Ladder& ladder : privacy::fixedLadders())
        tables->addAction(tr("Each beside “%1”…").arg(ladder.title), this,
                          [this, attribute = ladder.attribute] { saveTables(attribute); });
    tables->addSeparator();
    m_rounds = tables->addAction(tr("Round the counts to fives"));
    m_rounds->setCheckable(true);
    m_ui->save->setMenu(menu);
}

// What went out before. Of which no copy is left, nothing can be laid beside a new file.
void SummariesPage::fillEarlierMenu()
{
    auto* menu = new QMenu(m_ui->earlier);
    try {
        for (const storage::SummaryExport& made : storage::SummaryExportStore(m_database).all())
            addEarlier(made, *menu);
    } catch (const storage::StorageError& error) {
        m_ui->account->setText(sentenceFor(error.kind()));
    }
    delete m_ui->earlier->menu();
    m_ui->earlier->setMenu(menu);
    m_ui->earlier->setVisible(!menu->isEmpty());
}

void SummariesPage::addEarlier(const storage::SummaryExport& made, QMenu& menu)
{
    QAction* entry = menu.addAction(tr("%1, %n conversation(s): no copy is left", nullptr, made.sessions)
                                        .arg(QLocale().toString(made.madeOn, u"d MMMM yyyy"_s)));
    entry->setCheckable(true);
    entry->setChecked(made.goneOn.has_value());
    connect(entry, &QAction::toggled, this,
            [this, number = made.number](bool isGone) { markGone(number, isGone ? Qt::Checked : Qt::Unchecked); });
}

void SummariesPage::markGone(qint64 number, Qt::CheckState isGone)
{
    const std::optional<QDate> day = isGone == Qt::Checked ? std::optional(QDate::currentDate()) : std::nullopt;
    try {
        storage::SummaryExportStore(m_database).markGone(number, day);
    } catch (const storage::StorageError& error) {
        showProblem(this, error.kind());
    }
    search();
}

void SummariesPage::search()
{
    if (!m_facts)
        return;
    m_isOvertaken = m_watcher.isRunning();
    if (m_isOvertaken)
        return;
    m_ui->save->setEnabled(false);
    const privacy::Options options{.k = m_ui->threshold->currentData().toInt(), .wishes = m_wishes};
    QList<storage::SummaryExport> earlier;
    try {
        earlier = storage::SummaryExportStore(m_database).all();
    } catch (const storage::StorageError& error) {
        m_ui->account->setText(sentenceFor(error.kind()));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([facts = m_facts, filter = filter(), options, earlier]() -> Outcome {
        try {
            const privacy::Candidates candidates = privacy::candidatesOf(*facts, filter);
            return Found{
                std::make_shared<const privacy::AnonymisedExport>(privacy::anonymise(candidates, options, earlier)),
                privacy::alternativesTo(candidates, options)};
        } catch (const privacy::ExportRefused& refused) {
            return refused;
        }
    }));
}

void SummariesPage::showOutcome()
{
    if (m_isOvertaken)
        return search();
    const Outcome outcome = m_watcher.result();
    if (const auto* refused = std::get_if<privacy::ExportRefused>(&outcome)) {
        m_export.reset();
        m_ui->account->setText(sentenceFor(*refused));
        m_ui->rows->setRowCount(0);
        showAlternatives({});
        return;
    }
    const auto& found = std::get<Found>(outcome);
    m_export = found.summaries;
    m_ui->save->setEnabled(true);
    showAccount();
    showAttributes();
    showRows();
    showAlternatives(found.alternatives);
}

void SummariesPage::showAccount()
{
    const privacy::Account& account = m_export->account();
    QStringList leftOut;
    const auto add = [&](int count, const QString& words) {
        if (count > 0)
            leftOut.append(words.arg(count));
    };
    add(account.tooRare, tr("%1 because they were too rare"));
    add(account.tooAlike, tr("%1 because everybody in their group answered the same"));
    add(account.notClosed, tr("%1 because they were not closed"));
    add(account.withoutPermission, tr("%1 because there is no permission to learn from them"));
    QString text = tr("%1 of %2 conversations go out. Every combination stands there at least %3 times.")
                       .arg(account.exported)
                       .arg(account.held)
                       .arg(account.k);
    if (!leftOut.isEmpty())
        text += u' ' + tr("Left out: %1.").arg(leftOut.join(u", "_s));
    m_ui->account->setText(text);
}

// What is told in the order in which it is told, then what is left out.
void SummariesPage::showAttributes()
{
    struct Line
    {
        QString code;
        QString title;
        QString telling;
    };
    const int most = m_export->account().mostLeftOut;
    const auto why = [most](const QString& telling, std::optional<int> lost) {
        return lost
            ? tr("%1. More precisely costs %2 conversations, at most %3 may go.").arg(telling).arg(*lost).arg(most)
            : telling;
    };
    QList<Line> lines;
    for (const privacy::ExportedAttribute& told : m_export->attributes())
        lines.append({told.code, told.title, why(told.explanation, told.lostIfFiner)});
    for (const privacy::LeftOutAttribute& left : m_export->account().attributesLeftOut)
        lines.append({left.code, left.title, why(tr("left out"), left.lostIfTold)});

    m_ui->attributes->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const Line& line = lines[row];
        m_ui->attributes->setItem(row, Attribute, cell(line.title));
        m_ui->attributes->setItem(row, Telling, cell(line.telling));
        auto* wishes = new QComboBox;
        wishes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        wishes->setMinimumContentsLength(9);
        wishes->setAccessibleName(tr("What you want of %1").arg(line.title));
        wishes->addItem(tr("as usual"), static_cast<int>(privacy::Wish::Usual));
        wishes->addItem(tr("important"), static_cast<int>(privacy::Wish::More));
        wishes->addItem(tr("less important"), static_cast<int>(privacy::Wish::Less));
        wishes->addItem(tr("must be in it"), static_cast<int>(privacy::Wish::Keep));
        wishes->addItem(tr("leave out"), static_cast<int>(privacy::Wish::LeaveOut));
        wishes->setCurrentIndex(wishes->findData(static_cast<int>(m_wishes.value(line.code, privacy::Wish::Usual))));
        connect(wishes, &QComboBox::activated, this, [this, wishes, code = line.code] {
            wish(code, static_cast<privacy::Wish>(wishes->currentData().toInt()));
        });
        m_ui->attributes->setCellWidget(row, Wish, wishes);
    }
    m_ui->attributes->resizeColumnToContents(Wish);
    m_ui->attributes->setColumnWidth(Attribute, fontMetrics().averageCharWidth() * 18);
    m_ui->attributes->resizeRowsToContents();
}

void SummariesPage::showRows()
{
    const auto& attributes = m_export->attributes();
    const auto& rows = m_export->rows();
    m_ui->rows->setColumnCount(static_cast<int>(attributes.size()) + 1);
    m_ui->rows->setRowCount(static_cast<int>(rows.size()));
    m_ui->rows->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("Number")));
    for (int column = 0; column < attributes.size(); ++column)
        m_ui->rows->setHorizontalHeaderItem(column + 1, new QTableWidgetItem(attributes[column].title));
    for (int row = 0; row < m_ui->rows->rowCount(); ++row) {
        const privacy::Summary& summary = rows[static_cast<std::size_t>(row)];
        m_ui->rows->setItem(row, 0, cell(summary.id));
        for (int column = 0; column < attributes.size(); ++column) {
            const quint8 value = summary.values[static_cast<std::size_t>(column)];
            m_ui->rows->setItem(row, column + 1, cell(attributes[column].values[value].label));
        }
    }
    m_ui->rows->resizeColumnsToContents();
}

// One sentence each; pressing it is wishing it.
void SummariesPage::showAlternatives(const QList<privacy::Alternative>& alternatives)
{
    while (QLayoutItem* item = m_ui->alternatives->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const privacy::Alternative& other : alternatives) {
        const QString what = other.wish == privacy::Wish::Keep ? tr("Keep “%1”").arg(other.title)
                                                               : tr("Leave out “%1”").arg(other.title);
        QStringList effects;
        if (!other.more.isEmpty())
            effects.append(tr("more precise: %1").arg(other.more.join(u", "_s)));
        if (!other.less.isEmpty())
            effects.append(tr("less precise or left out: %1").arg(other.less.join(u", "_s)));
        const QString words = effects.isEmpty() ? what : what + u" → "_s + effects.join(u" · "_s);
        auto* button = new QPushButton(fontMetrics().elidedText(words, Qt::ElideRight, m_ui->explanation->width()));
        button->setObjectName("alternative");
        button->setFlat(true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setAccessibleName(words);
        button->setToolTip(words);
        connect(button, &QPushButton::clicked, this, [this, other] { wish(other.attribute, other.wish); });
        m_ui->alternatives->addWidget(button);
    }
}

void SummariesPage::wish(const QString& attribute, privacy::Wish wish)
{
    if (wish == privacy::Wish::Usual)
        m_wishes.remove(attribute);
    else
        m_wishes.insert(attribute, wish);
    search();
}

evaluation::Filter SummariesPage::filter() const
{
    evaluation::Filter filter;
    if (m_ui->experiment->currentIndex() > 0)
        filter.experiments = {m_ui->experiment->currentData().toLongLong()};
    return filter;
}

void SummariesPage::save(exchange::SummaryFormat format)
{
    const QString ending = exchange::endingOf(format);
    const QString name = m_ui->withSentences->isChecked() ? tr("minimised summaries") : tr("anonymous summaries");
    const QString path =
        askWhereToSave(this, tr("Save the summaries"), name + u'.' + ending, tr("Summaries (*.%1)").arg(ending));
    if (path.isEmpty())
        return;
    const auto makePdf = [](const evaluation::ReportOutline& outline) { return documents::evaluationReport(outline); };
    tell([&] { exchange::exportSummaries(m_database, book(), format, makePdf, path); });
}

exchange::SummaryBook SummariesPage::book() const
{
    const QDate today = QDate::currentDate();
    if (!m_ui->withSentences->isChecked())
        return {*m_export, today};
    const auto sentences = privacy::approvedSentences(m_database, *m_facts, filter(), m_isWord);
    return {privacy::minimise(*m_export, sentences, m_ui->reason->text()), today};
}

// Two kinds, of which only the first may be called anonymous.
void SummariesPage::showKind()
{
    const bool hasSentences = m_ui->withSentences->isChecked();
    m_ui->title->setText(hasSentences ? tr("Minimised summaries") : tr("Anonymous summaries"));
    m_ui->reasonLabel->setVisible(hasSentences);
    m_ui->reason->setVisible(hasSentences);
}

void SummariesPage::saveTables(const QString& crossedWith)
{
    const QString path =
        askWhereToSave(this, tr("Save the tables"), tr("anonymous tables") + u".xlsx"_s, tr("Tables (*.xlsx)"));
    if (path.isEmpty())
        return;
    const privacy::TableOptions options{.k = m_ui->threshold->currentData().toInt(),
                                        .counts = m_rounds->isChecked() ? privacy::Counts::RoundedToFives
                                                                        : privacy::Counts::Exact};
    tell([&] {
        exchange::exportTables(m_database, privacy::candidatesOf(*m_facts, filter()), crossedWith, options,
                               QDate::currentDate(), path);
    });
}

void SummariesPage::tell(const std::function<void()>& write)
{
    try {
        write();
    } catch (const privacy::ExportRefused& refused) {
        m_ui->account->setText(sentenceFor(refused));
    } catch (const storage::StorageError& error) {
        showProblem(this, error.kind());
    }
    fillEarlierMenu();
}

} // namespace widgets
