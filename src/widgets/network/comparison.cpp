#include "widgets/network/comparison.h"

#include "editing/session_editor.h"

namespace widgets {

using domain::Snapshot;

Comparison::Comparison(editing::SessionEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    connect(&editor, &editing::SessionEditor::shownChanged, this, &Comparison::changed);
    connect(&editor, &editing::SessionEditor::changed, this, [this](const domain::SessionChanges& changes) {
        if (!changes.states.isEmpty() || !changes.nodes.isEmpty() || changes.details)
            emit changed();
    });
}

std::optional<Snapshot> Comparison::base() const
{
    const Snapshot before = m_editor.shown() == Snapshot::Now ? Snapshot::Begin : Snapshot::Now;
    return m_editor.hasBegun(before) ? std::optional(before) : std::nullopt;
}

void Comparison::start()
{
    m_isOn = true;
    emit changed();
}

void Comparison::stop()
{
    m_isOn = false;
    emit changed();
}

void Comparison::next()
{
    if (m_editor.shown() == Snapshot::Now) {
        m_isOn = false;
        m_editor.begin(Snapshot::Desired);
    } else if (!m_isOn) {
        start();
    } else {
        m_isOn = false;
        m_editor.show(Snapshot::Now);
    }
}

domain::NetworkChanges Comparison::changes() const
{
    const auto before = base();
    return before ? domain::changesBetween(domain::networkOf(m_editor.session(), *before), m_editor.network())
                  : domain::NetworkChanges{};
}

} // namespace widgets
