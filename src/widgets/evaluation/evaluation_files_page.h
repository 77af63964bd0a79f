#pragma once

#include "guide/library.h"
#include "storage/storage_error.h"
#include "vault/passphrase.h"
#include "widgets/evaluation/evaluation_source.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <variant>

class QLineEdit;

namespace widgets {

namespace Ui {
class EvaluationFilesPage;
}

// Opens the evaluation files that a coordinator was sent, with the passphrase of each: all of them or none.
class EvaluationFilesPage final : public QWidget
{
    Q_OBJECT

public:
    // They are counted with the set that was asked: one of the library, or one that lies beside the first file.
    explicit EvaluationFilesPage(guide::Library library, QWidget* parent = nullptr);
    ~EvaluationFilesPage() override;

    void add(const QStringList& paths);

signals:
    void opened(const EvaluationSource& source);
    void leaveWanted();

private:
    struct File
    {
        QString path;
        QWidget* row;
        QLineEdit* passphrase;
    };

    // What the other thread opens.
    struct Locked
    {
        QString path;
        std::shared_ptr<vault::Passphrase> passphrase;
    };
    struct Problem
    {
        QString path;
        storage::StorageError::Kind kind;
    };
    using Outcome = std::variant<EvaluationSource, Problem>;

    static Outcome join(const QList<Locked>& files, const guide::Library& library);

    void chooseFiles();
    void addRow(const QString& path);
    void remove(QWidget* row);
    void showState();
    void start();
    void finish();
    void say(const QString& problem);

    const guide::Library m_library;
    QList<File> m_files;
    QFutureWatcher<Outcome> m_watcher;
    const std::unique_ptr<Ui::EvaluationFilesPage> m_ui;
};

} // namespace widgets
