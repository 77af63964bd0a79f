#include "widgets/begin_at.h"

#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace widgets {

namespace {

class BeginAt final : public QObject
{
public:
    using QObject::QObject;

    QPointer<QWidget> first;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn && first)
            first->setFocus();
        return false;
    }
};

} // namespace

void beginAt(QWidget* page, QWidget* first)
{
    for (QObject* child : page->children()) {
        if (auto* filter = dynamic_cast<BeginAt*>(child)) {
            filter->first = first;
            return;
        }
    }
    auto* filter = new BeginAt(page);
    filter->first = first;
    page->installEventFilter(filter);
}

} // namespace widgets
