#pragma once

#include "domain/network_changes.h"

#include <QListWidget>

namespace editing {
class SessionEditor;
}

namespace widgets {

class Comparison;
class DrawingSelection;

// What came, went, moved and changed between the state on the sheet and the one it is compared with, in words. A
// click selects what is still there.
class ChangesPanel final : public QListWidget
{
    Q_OBJECT

public:
    ChangesPanel(editing::SessionEditor& editor, Comparison& comparison, DrawingSelection& selection,
                 QWidget* parent = nullptr);

private:
    void fill();
    QString sentenceFor(const domain::NodeChange& change) const;
    QString sentenceFor(const domain::RelationChange& change, const domain::Network& before) const;
    void select(int row);

    editing::SessionEditor& m_editor;
    Comparison& m_comparison;
    DrawingSelection& m_selection;
    domain::NetworkChanges m_changes;
};

} // namespace widgets
