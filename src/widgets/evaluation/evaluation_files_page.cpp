#include "widgets/evaluation/evaluation_files_page.h"

#include "evaluation/ui_evaluation_files_page.h"
#include "vault/evaluation_file.h"
#include "widgets/begin_at.h"
#include "widgets/evaluation/evaluation_files_text.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QtConcurrent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using storage::StorageError;

const QString folderKey = u"files/evaluation"_s;

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

// Files that are open at the same time, each as the ones before it: it throws StorageError where one is not.
class OpenFiles
{
public:
    explicit OpenFiles(guide::Library library) : m_library(std::move(library)) {}

    void add(const QString& path, const vault::Passphrase& passphrase)
    {
        m_files.push_back(vault::EvaluationFile::open(path, passphrase));
        m_databases.append(&m_files.back().database());
        for (const evaluation::Publication& each : evaluation::publications(*m_databases.last())) {
            m_publications.append(each);
            m_published.append({nameOf(path), each});
        }
        evaluation::requireAlike(m_publications, set());
    }

    EvaluationSource joined() const
    {
        auto facts = std::make_shared<const evaluation::Facts>(evaluation::readPublished(m_databases, set()));
        return sourceOf(std::move(facts), m_published);
    }

private:
    guide::EvaluationSet set() const
    {
        return m_library.allAsked(m_publications.isEmpty() ? QString() : m_publications.first().evaluationSet);
    }

    const guide::Library m_library;
    std::vector<vault::EvaluationFile> m_files;
    QList<storage::Database*> m_databases;
    QList<evaluation::Publication> m_publications;
    QList<PublishedFile> m_published;
};

} // namespace

EvaluationFilesPage::EvaluationFilesPage(guide::Library library, QWidget* parent)
    : QWidget(parent),
      m_library(std::move(library)),
      m_ui(std::make_unique<Ui::EvaluationFilesPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->explanation);
    m_ui->card->setProperty("card", true);
    m_ui->problem->setTextFormat(Qt::PlainText); // it has the name of a file in it
    beginAt(this, m_ui->choose);
    showState();
    say({});

    connect(m_ui->choose, &QPushButton::clicked, this, &EvaluationFilesPage::chooseFiles);
    connect(m_ui->open, &QPushButton::clicked, this, &EvaluationFilesPage::start);
    connect(m_ui->back, &QPushButton::clicked, this, &EvaluationFilesPage::leaveWanted);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &EvaluationFilesPage::finish);
}

EvaluationFilesPage::~EvaluationFilesPage()
{
    m_watcher.waitForFinished();
}

void EvaluationFilesPage::chooseFiles()
{
    QSettings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Evaluation files"), settings.value(folderKey, documents).toString(),
                                      tr("Evaluation files (*.evaluatie);;All files (*)"));
    if (paths.isEmpty())
        return;
    settings.setValue(folderKey, QFileInfo(paths.first()).path());
    add(paths);
}

void EvaluationFilesPage::add(const QStringList& paths)
{
    say({});
    for (const QString& path : paths) {
        const QString place = QFileInfo(path).canonicalFilePath();
        const bool isThere = !place.isEmpty() && std::ranges::any_of(m_files, [&](const File& file) {
            return QFileInfo(file.path).canonicalFilePath() == place;
        });
        if (isThere)
            say(tr("%1 is in the list already.").arg(nameOf(path)));
        else
            addRow(path);
    }
    showState();
    for (const File& file : std::as_const(m_files)) {
        if (file.passphrase->text().isEmpty())
            return file.passphrase->setFocus();
    }
}

void EvaluationFilesPage::addRow(const QString& path)
{
    auto* row = new QWidget;
    row->setObjectName("file");
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLabel(tr("Passphrase of %1").arg(nameOf(path)));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setToolTip(path);
    auto* passphrase = new QLineEdit;
    passphrase->setObjectName("passphrase");
    passphrase->setEchoMode(QLineEdit::Password);
    name->setBuddy(passphrase);
    auto* takeAway = new QToolButton;
    takeAway->setObjectName("remove");
    takeAway->setText(u"×"_s);
    takeAway->setFocusPolicy(Qt::StrongFocus);
    takeAway->setToolTip(tr("Take out of the list"));
    takeAway->setAccessibleName(tr("Take %1 out of the list").arg(nameOf(path)));
    layout->addWidget(name, 0, 0, 1, 2);
    layout->addWidget(passphrase, 1, 0);
    layout->addWidget(takeAway, 1, 1);
    m_ui->files->addWidget(row);
    m_files.append({path, row, passphrase});
    connect(passphrase, &QLineEdit::returnPressed, this, &EvaluationFilesPage::start);
    connect(takeAway, &QToolButton::clicked, this, [this, row] { remove(row); });
}

void EvaluationFilesPage::remove(QWidget* row)
{
    m_files.removeIf([row](const File& file) { return file.row == row; });
    row->hide();
    row->deleteLater(); // its own button was clicked
    m_ui->choose->setFocus();
    showState();
    say({});
}

void EvaluationFilesPage::showState()
{
    const bool isBusy = m_watcher.isRunning();
    m_ui->open->setVisible(!m_files.isEmpty());
    m_ui->open->setEnabled(!isBusy);
    m_ui->open->setText(isBusy ? tr("Opening…") : tr("Open"));
    m_ui->open->setProperty("primary", true);
    m_ui->choose->setProperty("primary", m_files.isEmpty()); // the first thing to do
    m_ui->choose->style()->polish(m_ui->choose);
    m_ui->choose->setText(m_files.isEmpty() ? tr("Choose files…") : tr("Add a file…"));
    m_ui->choose->setEnabled(!isBusy);
    for (const File& file : std::as_const(m_files))
        file.row->setEnabled(!isBusy);
}

void EvaluationFilesPage::start()
{
    if (m_watcher.isRunning())
        return;
    QList<Locked> files;
    for (const File& file : std::as_const(m_files))
        files.append({file.path, std::make_shared<vault::Passphrase>(file.passphrase->text())});
    m_watcher.setFuture(QtConcurrent::run([files, library = m_library] { return join(files, library); }));
    showState();
    say({});
}

// One after another, so that the first that is wrong is the one that is named.
EvaluationFilesPage::Outcome EvaluationFilesPage::join(const QList<Locked>& files, const guide::Library& library)
{
    const QString folder = QFileInfo(files.first().path).absolutePath();
    OpenFiles open(guide::withOwnSets(library, guide::ownSetsIn(folder)));
    QString path;
    try {
        for (const Locked& file : files) {
            path = file.path;
            open.add(path, *file.passphrase);
        }
        return open.joined();
    } catch (const StorageError& error) {
        return Problem{path, error.kind()};
    }
}

void EvaluationFilesPage::finish()
{
    showState();
    const Outcome outcome = m_watcher.result();
    if (const auto* problem = std::get_if<Problem>(&outcome)) {
        say(sentenceForEvaluationFile(nameOf(problem->path), problem->kind));
        const auto file = std::ranges::find(m_files, problem->path, &File::path);
        if (file != m_files.end()) {
            file->passphrase->selectAll();
            file->passphrase->setFocus();
        }
        return;
    }
    const auto& source = std::get<EvaluationSource>(outcome);
    if (source.files.isEmpty())
        return say(tr("Nobody has published anything in it yet."));
    emit opened(source);
}

void EvaluationFilesPage::say(const QString& problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

} // namespace widgets
