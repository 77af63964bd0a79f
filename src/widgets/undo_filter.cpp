#include "widgets/undo_filter.h"

#include <QKeyEvent>
#include <QWidget>

namespace widgets {

namespace {

class UndoFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveUndoToWindow(QWidget* field)
{
    field->installEventFilter(new UndoFilter(field));
}

} // namespace widgets
