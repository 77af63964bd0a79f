#include "widgets/growing_line.h"

#include "widgets/undo_filter.h"

#include <QKeyEvent>
#include <QMimeData>

namespace widgets {

GrowingLine::GrowingLine(QWidget* parent) : GrowingText(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    leaveUndoToWindow(this);
}

void GrowingLine::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

// Enter is for whatever is around the field, as with every field of one line.
void GrowingLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        GrowingText::keyPressEvent(event);
}

} // namespace widgets
