#pragma once

#include "guide/evaluation_set.h"
#include "storage/storage_error.h"
#include "vault/publish.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>
#include <optional>
#include <variant>

namespace storage {
class Database;
}

namespace vault {
class EvaluationFile;
}

namespace widgets {

namespace Ui {
class PublishDialog;
}

// Puts the coded facts of the open file into an evaluation file for a coordinator, and says beforehand what goes into
// it and what does not.
class PublishDialog final : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(storage::Database& vault, const guide::EvaluationSet& set, const QDate& today,
                  QWidget* parent = nullptr);
    ~PublishDialog() override;

    void reject() override; // not while it is being written

private:
    struct Done
    {
        vault::Published published;
        std::optional<QDate> replaced; // when this practice had published in the same file before
    };
    using Outcome = std::variant<Done, storage::StorageError::Kind>;

    static Done publishInto(vault::EvaluationFile& file, storage::Database& vault,
                            const vault::PublicationTerms& terms);

    void choosePlace();
    QString path() const;
    bool isNew() const;
    void showKind();
    void makeRoom();
    bool passphraseIsGood();
    void start();
    void finish();
    void say(const QString& problem);

    storage::Database& m_vault;
    const vault::PublicationTerms m_terms;
    QFutureWatcher<Outcome> m_watcher;
    const std::unique_ptr<Ui::PublishDialog> m_ui;
};

} // namespace widgets
