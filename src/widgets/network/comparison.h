#pragma once

#include "domain/network_changes.h"

#include <QObject>

namespace editing {
class SessionEditor;
}

namespace widgets {

// Whether the shown state of the network is looked at beside another one: now beside the beginning, and what is
// wished for or came later beside now.
class Comparison final : public QObject
{
    Q_OBJECT

public:
    explicit Comparison(editing::SessionEditor& editor, QObject* parent = nullptr);

    std::optional<domain::Snapshot> base() const; // of the shown state; none when that was never begun
    bool isOn() const { return m_isOn && base(); }
    void start();
    void stop();

    void next();                            // from now to what is wished for, to both beside each other, and back
    domain::NetworkChanges changes() const; // from the base to what is shown

signals:
    void changed();

private:
    editing::SessionEditor& m_editor;
    bool m_isOn = false;
};

} // namespace widgets
