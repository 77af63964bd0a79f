#pragma once

#include "storage/storage_error.h"
#include "vault/vault.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <variant>

namespace widgets {

namespace Ui {
class NewVaultPage;
}

// Makes a vault: where it is kept, and the passphrase twice.
class NewVaultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewVaultPage(QWidget* parent = nullptr);
    ~NewVaultPage() override;

signals:
    void created(const std::shared_ptr<vault::Vault>& vault);
    void cancelled();

private:
    struct Wrapped
    {
        std::shared_ptr<vault::DataKey> key;
        vault::KeyFile keyFile;
    };
    using Outcome = std::variant<Wrapped, storage::StorageError::Kind>;

    static Outcome wrap(const vault::Passphrase& passphrase);

    void choosePlace();
    void start();
    void finish();
    void say(const QString& problem);

    QFutureWatcher<Outcome> m_watcher;
    const std::unique_ptr<Ui::NewVaultPage> m_ui;
};

} // namespace widgets
