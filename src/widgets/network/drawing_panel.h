#pragma once

#include "domain/session_changes.h"

#include <QWidget>

#include <memory>

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class DrawingPanel;
}

class Comparison;
class DrawingLists;
class DrawingSelection;
class FiguresView;
class NetworkView;
class NodePalette;
class SelectionInspector;
class WriterStrip;

// The drawing with what is needed to draw: the kinds to take, the sheet, what is selected, and on request a legend
// and the same drawing as lists. Its actions() are for a menu.
class DrawingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DrawingPanel(editing::SessionEditor& editor, QWidget* parent = nullptr);
    ~DrawingPanel() override;

    NetworkView& view() const { return *m_view; }
    DrawingSelection& selection() const { return *m_selection; }

    // Where the keyboard can be, in the order in which it goes on.
    QList<QWidget*> parts() const;

    // With few controls: the sheet, the kinds to take and how large it is.
    void showLittle();
    void showAll();

    // The question that new nodes belong to.
    void setQuestion(const std::optional<domain::Question>& question);

    void showFigures(bool shown);
    void writeAlong(); // puts the caret in the strip below the sheet

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectPalette(NodePalette& palette);
    void connectButtons();
    void showZoom();

    const std::unique_ptr<Ui::DrawingPanel> m_ui;
    DrawingSelection* m_selection;
    NetworkView* m_view;
    DrawingLists* m_lists;
    Comparison* m_comparison;
    NodePalette* m_palette;
    WriterStrip* m_strip;
    SelectionInspector* m_inspector;
    FiguresView* m_figures;
};

} // namespace widgets
