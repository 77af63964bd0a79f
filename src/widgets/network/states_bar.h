#pragma once

#include "domain/vocabulary.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace editing {
class SessionEditor;
}

namespace widgets {

class Comparison;

// Says which state of the network is on the sheet, and goes to another. It is there only when there is more than now.
class StatesBar final : public QWidget
{
    Q_OBJECT

public:
    StatesBar(editing::SessionEditor& editor, Comparison& comparison, QWidget* parent = nullptr);

private:
    QToolButton* addButton(const QString& name, const QString& text);
    void showStates();

    editing::SessionEditor& m_editor;
    Comparison& m_comparison;
    QMap<domain::Snapshot, QToolButton*> m_states;
    QToolButton* m_compare;
};

} // namespace widgets
