#pragma once

#include "domain/network.h"

#include <QWidget>

#include <memory>

class QAbstractButton;
class QButtonGroup;
class QIcon;

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class SelectionInspector;
}

class DrawingSelection;

// What can be changed about the selection. It is always there and always as high, so that nothing on the sheet
// moves when something is selected.
class SelectionInspector final : public QWidget
{
    Q_OBJECT

public:
    SelectionInspector(editing::SessionEditor& editor, DrawingSelection& selection, QWidget* parent = nullptr);
    ~SelectionInspector() override;

private:
    QAbstractButton* addChoice(QButtonGroup& group, int id, const QIcon& icon, const QString& word);
    void makeInfluences();
    void makeQualities();
    void makeDirections();
    void connectFields();
    void show();
    void showNodes();
    void showRelations();
    void setDirection(int choice);

    editing::SessionEditor& m_editor;
    DrawingSelection& m_selection;
    const std::unique_ptr<Ui::SelectionInspector> m_ui;
    QButtonGroup* m_influences; // ids are choices, see choices.h
    QButtonGroup* m_qualities;
    QButtonGroup* m_directions;
};

} // namespace widgets
