#include "widgets/start/progress_delegate.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int thickness = 4;
constexpr int margin = 4; // above and below
constexpr int side = 4;   // as beside the words

} // namespace

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return index.data(shareRole).isValid() ? text + QSize(0, thickness + 2 * margin) : text;
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(shareRole).isValid())
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QColor done = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor rest = done;
    done.setAlphaF(0.55F);
    rest.setAlphaF(0.15F);
    const QRectF all(option.rect.left() + side, option.rect.bottom() - thickness - margin,
                     option.rect.width() - 2 * side, thickness);
    QRectF part = all;
    part.setWidth(all.width() * std::clamp(index.data(shareRole).toDouble(), 0.0, 1.0));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(rest);
    painter->drawRoundedRect(all, thickness / 2.0, thickness / 2.0);
    painter->setBrush(done);
    painter->drawRoundedRect(part, thickness / 2.0, thickness / 2.0);
    painter->restore();
}

} // namespace widgets
