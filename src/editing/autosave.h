#pragma once

#include "domain/session.h"
#include "storage/storage_error.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace storage {
class SessionStore;
}

namespace editing {

class SessionEditor;

// Saves the edited session shortly after it changes. An edit is never blocked by a failing save:
// failed() says so each time, and it is tried again until saved() says that all is in the file.
class Autosave : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    // With the write itself this stays under the 250 ms of work that may be lost.
    static constexpr auto delay = std::chrono::milliseconds(100);
    static constexpr auto retryDelay = std::chrono::seconds(2);

    Autosave(const SessionEditor& editor, storage::SessionStore& store, Clock clock, QObject* parent = nullptr);

    void flush(); // saves now if anything is unsaved
    bool hasUnsavedWork() const { return m_dirty; }

signals:
    void saved(const QDateTime& when);
    void failed(storage::StorageError::Kind kind);

private:
    void save();

    const SessionEditor& m_editor;
    storage::SessionStore& m_store;
    Clock m_clock;
    QTimer m_timer;
    std::optional<domain::Session> m_saved; // as it is in the file, once this has saved it
    bool m_dirty = false;
};

} // namespace editing
