#pragma once

#include "documents/page.h"
#include "storage/storage_error.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;

namespace widgets {

// Does long work beside the window or, where it needs the window, in small steps: a bar says how far it is, and a
// button stops it. It is not seen while there is nothing to do.
class WorkBar final : public QWidget
{
    Q_OBJECT

public:
    // Work tells how far it is by the function it gets, which throws where it has to stop: let that pass.
    using Work = std::function<void(const documents::Progress& progress)>;
    using Step = std::function<void()>;

    explicit WorkBar(QWidget* parent = nullptr);
    ~WorkBar() override; // stops what is going on

    bool isBusy() const { return m_stop != nullptr; }

    // On another thread; afterwards, in the window, what is left to do. Both may throw StorageError.
    void begin(const QString& words, Work work, Step afterwards);

    // In the window, one after another.
    void beginSteps(const QString& words, const QList<Step>& steps, Step afterwards);

signals:
    void ended(); // also where it was stopped or failed
    void failed(storage::StorageError::Kind kind);

private:
    using Outcome = std::optional<storage::StorageError::Kind>; // none where nothing is wrong

    static Outcome outcomeOf(const Work& work, const documents::Progress& progress);

    void showWork(const QString& words, Step afterwards);
    void takeStep(const QList<Step>& steps, qsizetype number);
    void end(const Outcome& outcome);

    std::shared_ptr<std::atomic_bool> m_stop; // null while there is nothing to do
    Step m_afterwards;
    QFutureWatcher<Outcome> m_watcher;
    QLabel* m_words;
    QProgressBar* m_bar;
};

} // namespace widgets
