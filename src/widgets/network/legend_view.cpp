#include "widgets/network/legend_view.h"

#include "drawing/legend.h"
#include "editing/session_editor.h"
#include "widgets/network/drawing_words.h"

#include <QPainter>
#include <QStyle>

namespace widgets {

namespace {

drawing::Legend legendOf(const domain::Network& network, const QWidget& widget)
{
    const QList<drawing::Sign> used = drawing::signsOf(network);
    const drawing::Style style{.textSize = static_cast<double>(widget.fontInfo().pixelSize())};
    return {used.isEmpty() ? drawing::allSigns() : used, drawingWords(), style, 0}; // one column
}

} // namespace

LegendView::LegendView(editing::SessionEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor)
{
    setAccessibleName(tr("Legend"));
    connect(&editor, &editing::SessionEditor::drawingChanged, this, [this](const domain::DrawingChanges& changes) {
        if (!changes.nodes.isEmpty() || !changes.relations.isEmpty() || !changes.groups.isEmpty())
            fitToSigns();
    });
}

QSize LegendView::sizeHint() const
{
    return legendOf(m_editor.network(), *this).size().toSize() + QSize(16, 16);
}

void LegendView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitToSigns();
}

void LegendView::fitToSigns()
{
    updateGeometry();
    update();
    emit widthChanged(sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void LegendView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(8, 8);
    legendOf(m_editor.network(), *this).paint(painter);
}

} // namespace widgets
