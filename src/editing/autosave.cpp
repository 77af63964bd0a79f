#include "editing/autosave.h"

#include "editing/session_editor.h"
#include "storage/session_store.h"

namespace editing {

Autosave::Autosave(const SessionEditor& editor, storage::SessionStore& store, Clock clock, QObject* parent)
    : QObject(parent),
      m_editor(editor),
      m_store(store),
      m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::flush);
    connect(&editor, &SessionEditor::changed, this, [this] {
        m_dirty = true;
        if (!m_timer.isActive()) // not restarted, so that steady typing is saved too
            m_timer.start(delay);
    });
}

void Autosave::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return;
    try {
        save();
    } catch (const storage::StorageError& error) {
        m_timer.start(retryDelay);
        emit failed(error.kind());
        return;
    }
    m_dirty = false;
    emit saved(m_clock());
}

void Autosave::save()
{
    const domain::Session& session = m_editor.session();
    if (m_saved)
        m_store.saveChanges(*m_saved, session);
    else
        m_store.save(session);
    m_saved = session;
}

} // namespace editing
