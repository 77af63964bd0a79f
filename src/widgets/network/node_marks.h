#pragma once

#include "domain/network.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace editing {
class SessionEditor;
}

namespace widgets {

class DrawingSelection;

// The marks of the selected nodes: the support they give, whether they died, and the groups they are in.
class NodeMarks final : public QWidget
{
    Q_OBJECT

public:
    NodeMarks(editing::SessionEditor& editor, DrawingSelection& selection, QWidget* parent = nullptr);

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& meaning);
    void showMarks();
    void fillGroups();
    QList<domain::DrawnNode> selected() const; // the help-seeker left out

    editing::SessionEditor& m_editor;
    DrawingSelection& m_selection;
    QMap<domain::Support, QToolButton*> m_supports;
    QToolButton* m_deceased;
    QToolButton* m_groups;
};

} // namespace widgets
