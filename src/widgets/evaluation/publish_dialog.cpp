#include "widgets/evaluation/publish_dialog.h"

#include "evaluation/published.h"
#include "evaluation/ui_publish_dialog.h"
#include "privacy/anonymise.h"
#include "storage/audit_trail.h"
#include "storage/practice_store.h"
#include "vault/evaluation_file.h"
#include "widgets/evaluation/evaluation_files_text.h"
#include "widgets/report_errors.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using storage::StorageError;

const QString suffix = u".evaluatie"_s;
constexpr int charactersWide = 90;

// The threshold of the practices that are in it, so that this one does not go beside theirs.
vault::PublicationTerms termsFor(vault::PublicationTerms terms, const QList<evaluation::Publication>& others)
{
    for (const evaluation::Publication& other : others)
        terms.k = std::max(terms.k, other.k);
    return terms;
}

} // namespace

PublishDialog::PublishDialog(storage::Database& vault, const guide::EvaluationSet& set, const QDate& today,
                             QWidget* parent)
    : QDialog(parent),
      m_vault(vault),
      m_terms{.on = today, .evaluationSet = set.id, .setVersion = set.version, .k = privacy::smallestThreshold},
      m_ui(std::make_unique<Ui::PublishDialog>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->kind);
    m_ui->publish->setProperty("primary", true);
    m_ui->problem->setTextFormat(Qt::PlainText); // these have the name of a file in them
    m_ui->done->setTextFormat(Qt::PlainText);
    m_ui->done->hide();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_ui->place->setText(QDir::toNativeSeparators(documents.filePath(tr("evaluation") + suffix)));
    reportErrors(this, [this] {
        const vault::Published counts = vault::toBePublished(m_vault);
        QStringList words{tr("%n conversation(s) go into it.", nullptr, counts.sessions)};
        if (counts.withoutPermission > 0)
            words.append(
                tr("%n stay(s) behind: there is no permission to learn from them.", nullptr, counts.withoutPermission));
        m_ui->counts->setText(words.join(u' '));
    });
    showKind();
    say({});

    connect(m_ui->place, &QLineEdit::textChanged, this, &PublishDialog::showKind);
    connect(m_ui->choose, &QPushButton::clicked, this, &PublishDialog::choosePlace);
    connect(m_ui->publish, &QPushButton::clicked, this, &PublishDialog::start);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &PublishDialog::finish);
}

PublishDialog::~PublishDialog()
{
    m_watcher.waitForFinished();
}

void PublishDialog::reject()
{
    if (!m_watcher.isRunning())
        QDialog::reject();
}

void PublishDialog::choosePlace()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Evaluation file"), m_ui->place->text(),
                                                        tr("Evaluation files (*%1)").arg(suffix), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_ui->place->setText(QDir::toNativeSeparators(chosen));
}

QString PublishDialog::path() const
{
    const QString place = QDir::fromNativeSeparators(m_ui->place->text().trimmed());
    return QFileInfo(place).suffix().isEmpty() ? place + suffix : place;
}

bool PublishDialog::isNew() const
{
    return !QFileInfo::exists(path());
}

void PublishDialog::showKind()
{
    m_ui->kind->setText(isNew() ? tr("This is a new file. Choose a passphrase, and tell it in another way than you "
                                     "send the file.")
                                : tr("This file is there. What your practice published in it before is replaced; what "
                                     "other practices published stays."));
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->againLabel), static_cast<QWidget*>(m_ui->again)})
        widget->setVisible(isNew());
    makeRoom();
}

// A layout by itself gives words that wrap less height than they need.
void PublishDialog::makeRoom()
{
    const int width = fontMetrics().averageCharWidth() * charactersWide;
    setMinimumSize(width, layout()->totalHeightForWidth(width));
}

bool PublishDialog::passphraseIsGood()
{
    const QString text = m_ui->passphrase->text();
    if (isNew() && text.size() < vault::Passphrase::minimumLength) {
        say(tr("Choose a passphrase of at least %1 characters.").arg(vault::Passphrase::minimumLength));
        return false;
    }
    if (isNew() && text != m_ui->again->text()) {
        say(tr("The two passphrases are not the same."));
        return false;
    }
    return true;
}

PublishDialog::Done PublishDialog::publishInto(vault::EvaluationFile& file, storage::Database& vault,
                                               const vault::PublicationTerms& terms)
{
    Done done;
    QList<evaluation::Publication> others = evaluation::publications(file.database());
    const QString own = storage::PracticeStore(vault).publishedAs();
    const auto before = std::ranges::find(others, own, &evaluation::Publication::practice);
    if (before != others.end()) {
        done.replaced = before->publishedOn;
        others.erase(before);
    }
    done.published = vault::publish(vault, file, termsFor(terms, others));
    storage::AuditTrail(vault).record({.occurredAt = QDateTime::currentDateTimeUtc(),
                                       .event = storage::AuditEvent::Published,
                                       .session = {},
                                       .detail = u"evaluation_file"_s});
    return done;
}

void PublishDialog::start()
{
    if (m_watcher.isRunning() || !passphraseIsGood())
        return;
    const auto passphrase = std::make_shared<vault::Passphrase>(m_ui->passphrase->text());
    m_watcher.setFuture(
        QtConcurrent::run([&vault = m_vault, terms = m_terms, path = path(), isNew = isNew(), passphrase]() -> Outcome {
            try {
                auto file = isNew ? vault::EvaluationFile::create(path, *passphrase)
                                  : vault::EvaluationFile::open(path, *passphrase);
                const Done done = publishInto(file, vault, terms);
                file.close();
                return done;
            } catch (const StorageError& error) {
                return error.kind();
            }
        }));
    m_ui->form->setEnabled(false);
    m_ui->publish->setEnabled(false);
    m_ui->close->setEnabled(false);
    m_ui->publish->setText(tr("Publishing…"));
    say({});
}

void PublishDialog::finish()
{
    m_ui->form->setEnabled(true);
    m_ui->publish->setEnabled(true);
    m_ui->close->setEnabled(true);
    m_ui->publish->setText(tr("Publish"));
    const QString name = QFileInfo(path()).fileName();
    const Outcome outcome = m_watcher.result();
    if (const auto* problem = std::get_if<StorageError::Kind>(&outcome)) {
        say(sentenceForEvaluationFile(name, *problem));
        m_ui->passphrase->selectAll();
        m_ui->passphrase->setFocus();
        return;
    }
    const Done& done = std::get<Done>(outcome);
    QStringList words{tr("%n conversation(s) are in %1 now.", nullptr, done.published.sessions).arg(name)};
    if (done.replaced)
        words.append(tr("They replace what your practice published on %1.")
                         .arg(QLocale().toString(*done.replaced, u"d MMMM yyyy"_s)));
    words.append(tr("Send both %1 and %1.key.json, and tell the passphrase in another way.").arg(name));
    m_ui->done->setText(words.join(u' '));
    m_ui->passphrase->clear();
    m_ui->again->clear();
    for (QWidget* widget : {m_ui->form, static_cast<QWidget*>(m_ui->publish), static_cast<QWidget*>(m_ui->counts)})
        widget->hide();
    m_ui->done->show();
    m_ui->close->setText(tr("Close"));
    m_ui->close->setFocus();
}

void PublishDialog::say(const QString& problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    makeRoom();
}

} // namespace widgets
