#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace widgets {

// Lays widgets side by side and begins a new line where the width ends, as words in a text.
class FlowLayout final : public QLayout
{
public:
    using QLayout::QLayout;

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; // all on one line
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    // The place of every item within a width, and behind them the size of the whole.
    std::vector<QRect> placesWithin(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

// Turns the row of a form into one that wraps; its springs go.
void letWrap(QLayout& row);

} // namespace widgets
