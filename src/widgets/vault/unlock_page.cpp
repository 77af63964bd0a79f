#include "widgets/vault/unlock_page.h"

#include "vault/passphrase.h"
#include "vault/recovery_key.h"
#include "vault/ui_unlock_page.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace widgets {

UnlockPage::UnlockPage(const QString& path, QWidget* parent)
    : QWidget(parent),
      m_path(path),
      m_ui(std::make_unique<Ui::UnlockPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->fileLabel);
    m_ui->card->setProperty("card", true);
    m_ui->open->setProperty("primary", true);
    m_ui->recovery->setFixedHeight(m_ui->recovery->fontMetrics().lineSpacing() * 4);
    showRecovery();
    showFile();

    connect(m_ui->open, &QPushButton::clicked, this, &UnlockPage::start);
    connect(m_ui->passphrase, &QLineEdit::returnPressed, this, &UnlockPage::start);
    connect(m_ui->useRecovery, &QPushButton::toggled, this, &UnlockPage::showRecovery);
    connect(m_ui->otherFile, &QPushButton::clicked, this, &UnlockPage::chooseFile);
    connect(m_ui->newFile, &QPushButton::clicked, this, &UnlockPage::newFileWanted);
    connect(m_ui->example, &QPushButton::clicked, this, &UnlockPage::exampleWanted);
    connect(m_ui->evaluationFiles, &QPushButton::clicked, this, &UnlockPage::evaluationFilesWanted);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &UnlockPage::finish);
}

UnlockPage::~UnlockPage()
{
    m_watcher.waitForFinished();
}

void UnlockPage::showFile()
{
    const bool has = !m_path.isEmpty();
    m_ui->fileLabel->setText(has ? QFileInfo(m_path).completeBaseName()
                                 : tr("Make a file for your conversations, or open one."));
    m_ui->fileLabel->setToolTip(m_path);
    for (QWidget* field : QList<QWidget*>{m_ui->passphraseLabel, m_ui->passphrase, m_ui->open, m_ui->useRecovery})
        field->setVisible(has);
    m_ui->newFile->setProperty("primary", !has); // the first thing to do
    beginAt(this, has ? static_cast<QWidget*>(m_ui->passphrase) : m_ui->newFile);
    setFocus();
    say({});
}

void UnlockPage::showRecovery()
{
    const bool recovering = m_ui->useRecovery->isChecked();
    m_ui->recovery->setVisible(recovering);
    m_ui->recoveryLabel->setVisible(recovering);
    m_ui->passphraseLabel->setText(recovering ? tr("New passphrase") : tr("Passphrase"));
    (recovering ? static_cast<QWidget*>(m_ui->recovery) : m_ui->passphrase)->setFocus();
    say({});
}

void UnlockPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a file"), QFileInfo(m_path).path(),
                                                      tr("Conversations (*.netwerk);;All files (*)"));
    if (path.isEmpty())
        return;
    m_path = path;
    showFile();
}

void UnlockPage::start()
{
    if (m_watcher.isRunning())
        return;
    const auto passphrase = std::make_shared<vault::Passphrase>(m_ui->passphrase->text());
    if (m_ui->useRecovery->isChecked()) {
        const auto key = readRecoveryKey();
        if (!key)
            return;
        if (m_ui->passphrase->text().size() < vault::Passphrase::minimumLength) {
            say(tr("Choose a new passphrase of at least %1 characters.").arg(vault::Passphrase::minimumLength));
            return;
        }
        m_watcher.setFuture(QtConcurrent::run([key, passphrase] { return unlockAgain(key, *passphrase); }));
    } else {
        m_watcher.setFuture(QtConcurrent::run([path = m_path, passphrase] { return unlock(path, *passphrase); }));
    }
    m_ui->open->setEnabled(false);
    m_ui->open->setText(tr("Opening…"));
    say({});
}

std::shared_ptr<vault::DataKey> UnlockPage::readRecoveryKey()
{
    auto reading = vault::RecoveryKey::read(m_ui->recovery->toPlainText());
    if (reading.key)
        return std::make_shared<vault::DataKey>(std::move(*reading.key));
    QStringList groups;
    for (const int group : std::as_const(reading.wrongGroups))
        groups.append(QString::number(group));
    say(tr("The recovery key is not complete or has a typing error. Look at group %1.").arg(groups.join(u", "_s)));
    return nullptr;
}

UnlockPage::Outcome UnlockPage::unlock(const QString& path, const vault::Passphrase& passphrase)
{
    try {
        return Unlocked{.key = std::make_shared<vault::DataKey>(vault::unwrapKey(path, passphrase)), .keyFile = {}};
    } catch (const storage::StorageError& error) {
        return error.kind();
    }
}

UnlockPage::Outcome UnlockPage::unlockAgain(const std::shared_ptr<vault::DataKey>& key,
                                            const vault::Passphrase& passphrase)
{
    try {
        return Unlocked{.key = key, .keyFile = vault::KeyFile::wrap(*key, passphrase, vault::DerivationCost{})};
    } catch (const storage::StorageError& error) {
        return error.kind();
    }
}

void UnlockPage::finish()
{
    m_ui->open->setEnabled(true);
    m_ui->open->setText(tr("Open"));
    const Outcome outcome = m_watcher.result();
    if (const auto* problem = std::get_if<storage::StorageError::Kind>(&outcome)) {
        say(sentenceFor(*problem));
        m_ui->passphrase->selectAll();
        m_ui->passphrase->setFocus();
        return;
    }
    try {
        const auto& unlocked = std::get<Unlocked>(outcome);
        auto vault = std::make_shared<vault::Vault>(vault::Vault::open(m_path, unlocked.key->clone()));
        if (unlocked.keyFile)
            vault->setKeyFile(*unlocked.keyFile);
        m_ui->passphrase->clear();
        m_ui->recovery->clear();
        emit opened(vault);
    } catch (const storage::StorageError& error) {
        say(sentenceFor(error.kind()));
    }
}

void UnlockPage::say(const QString& problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

} // namespace widgets
