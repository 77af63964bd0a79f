#pragma once

#include <QStyledItemDelegate>

namespace widgets {

// Draws a quiet bar under the words of a line, as far as its share says. Nothing is told by the bar alone.
class ProgressDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int shareRole = Qt::UserRole + 1; // from 0 to 1; without it there is no bar

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace widgets
