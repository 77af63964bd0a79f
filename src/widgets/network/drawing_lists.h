#pragma once

#include "domain/session_changes.h"

#include <QWidget>

#include <memory>

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class DrawingLists;
}

class DrawingSelection;
class NodeTableModel;
class RelationTableModel;

// The drawing as two tables, in which everything can be done that can be done on the canvas.
class DrawingLists final : public QWidget
{
    Q_OBJECT

public:
    DrawingLists(editing::SessionEditor& editor, DrawingSelection& selection, QWidget* parent = nullptr);
    ~DrawingLists() override;

    void setQuestion(const std::optional<domain::Question>& question) { m_question = question; }

private:
    void addNode();
    void connectChosen();
    void fillChoices();
    void takeSelection(); // from the tables
    void showSelection();

    editing::SessionEditor& m_editor;
    DrawingSelection& m_selection;
    const std::unique_ptr<Ui::DrawingLists> m_ui;
    NodeTableModel* m_nodes;
    RelationTableModel* m_relations;
    std::optional<domain::Question> m_question;
    bool m_isShowing = false; // the selection, so that the tables do not answer
};

} // namespace widgets
