#pragma once

#include "storage/storage_error.h"
#include "vault/vault.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <variant>

namespace widgets {

namespace Ui {
class UnlockPage;
}

// Asks for the passphrase of a vault, or for its recovery key and a new passphrase. The window stays
// alive while the key is worked out.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(const QString& path, QWidget* parent = nullptr); // an empty path: no file yet
    ~UnlockPage() override;

signals:
    void opened(const std::shared_ptr<vault::Vault>& vault);
    void newFileWanted();
    void exampleWanted();
    void evaluationFilesWanted();

private:
    // What the other thread found: the key, with the new key file where the recovery key was used, or what is wrong.
    struct Unlocked
    {
        std::shared_ptr<vault::DataKey> key;
        std::optional<vault::KeyFile> keyFile;
    };
    using Outcome = std::variant<Unlocked, storage::StorageError::Kind>;

    static Outcome unlock(const QString& path, const vault::Passphrase& passphrase);
    static Outcome unlockAgain(const std::shared_ptr<vault::DataKey>& key, const vault::Passphrase& passphrase);

    void showFile();
    void showRecovery();
    void chooseFile();
    void start();
    std::shared_ptr<vault::DataKey> readRecoveryKey();
    void finish();
    void say(const QString& problem);

    QString m_path;
    QFutureWatcher<Outcome> m_watcher;
    const std::unique_ptr<Ui::UnlockPage> m_ui;
};

} // namespace widgets
