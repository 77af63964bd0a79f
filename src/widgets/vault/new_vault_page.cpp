#include "widgets/vault/new_vault_page.h"

#include "vault/passphrase.h"
#include "vault/ui_new_vault_page.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace widgets {

NewVaultPage::NewVaultPage(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::NewVaultPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->explanation);
    m_ui->card->setProperty("card", true);
    m_ui->create->setProperty("primary", true);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_ui->place->setText(QDir::toNativeSeparators(documents.filePath(tr("conversations") + u".netwerk"_s)));
    beginAt(this, m_ui->passphrase);
    say({});

    connect(m_ui->choose, &QPushButton::clicked, this, &NewVaultPage::choosePlace);
    connect(m_ui->create, &QPushButton::clicked, this, &NewVaultPage::start);
    connect(m_ui->again, &QLineEdit::returnPressed, this, &NewVaultPage::start);
    connect(m_ui->cancel, &QPushButton::clicked, this, &NewVaultPage::cancelled);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &NewVaultPage::finish);
}

NewVaultPage::~NewVaultPage()
{
    m_watcher.waitForFinished();
}

void NewVaultPage::choosePlace()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the file is kept"), m_ui->place->text(),
                                                      tr("Conversations (*.netwerk)"));
    if (!path.isEmpty())
        m_ui->place->setText(QDir::toNativeSeparators(path));
}

void NewVaultPage::start()
{
    if (m_watcher.isRunning())
        return;
    const QString text = m_ui->passphrase->text();
    if (text.size() < vault::Passphrase::minimumLength) {
        say(tr("Choose a passphrase of at least %1 characters.").arg(vault::Passphrase::minimumLength));
        return;
    }
    if (text != m_ui->again->text()) {
        say(tr("The two passphrases are not the same."));
        return;
    }
    const auto passphrase = std::make_shared<vault::Passphrase>(text);
    m_watcher.setFuture(QtConcurrent::run([passphrase] { return wrap(*passphrase); }));
    m_ui->create->setEnabled(false);
    say({});
}

NewVaultPage::Outcome NewVaultPage::wrap(const vault::Passphrase& passphrase)
{
    try {
        const auto key = std::make_shared<vault::DataKey>(vault::DataKey::random());
        return Wrapped{.key = key, .keyFile = vault::KeyFile::wrap(*key, passphrase, vault::DerivationCost{})};
    } catch (const storage::StorageError& error) {
        return error.kind();
    }
}

void NewVaultPage::finish()
{
    m_ui->create->setEnabled(true);
    const Outcome outcome = m_watcher.result();
    if (const auto* problem = std::get_if<storage::StorageError::Kind>(&outcome)) {
        say(sentenceFor(*problem));
        return;
    }
    try {
        const auto& wrapped = std::get<Wrapped>(outcome);
        QString path = QDir::fromNativeSeparators(m_ui->place->text().trimmed());
        if (QFileInfo(path).suffix().isEmpty())
            path += u".netwerk"_s;
        if (!QDir().mkpath(QFileInfo(path).path())) // a fresh account has no folder for documents yet
            throw storage::StorageError(storage::StorageError::Kind::ReadOnly, "the folder cannot be made");
        auto vault = std::make_shared<vault::Vault>(vault::Vault::create(path, wrapped.key->clone(), wrapped.keyFile));
        m_ui->passphrase->clear();
        m_ui->again->clear();
        emit created(vault);
    } catch (const storage::StorageError& error) {
        say(sentenceFor(error.kind()));
    }
}

void NewVaultPage::say(const QString& problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

} // namespace widgets
