#include "widgets/evaluation/limit_chips.h"

#include "widgets/flow_layout.h"
#include "widgets/words.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

LimitChips::LimitChips(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins({});
    hide();
}

// The keyboard stays where it was: on the chip that took the place of the one that went.
void LimitChips::setLimits(const evaluation::Facts& facts, const evaluation::Filter& filter)
{
    const int focused = layout()->indexOf(focusWidget());
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    while (const QLayoutItem* item = layout()->itemAt(0)) {
        QWidget* chip = item->widget();
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const evaluation::Limit& limit : evaluation::limitsOf(filter)) {
        const QString name = evaluation::nameOf(facts, limit, {});
        auto* chip = new QPushButton(asMenuText(name) + u"  ×"_s, this);
        chip->setObjectName("chip");
        chip->setAccessibleName(tr("Take away: %1").arg(name));
        chip->setToolTip(chip->accessibleName());
        layout()->addWidget(chip);
        chip->show(); // else it comes a moment later, and the page jumps twice
        connect(chip, &QPushButton::clicked, this, [this, limit] { emit removeWanted(limit); });
    }
    setVisible(layout()->count() > 0);
    if (hadFocus && layout()->count() > 0)
        layout()->itemAt(std::clamp(focused, 0, layout()->count() - 1))->widget()->setFocus();
    updateGeometry();
}

} // namespace widgets
