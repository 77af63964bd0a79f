#pragma once

#include "documents/page.h"

#include <QPixmap>
#include <QWidget>

namespace widgets {

// A page as it will come out of the printer, as large as there is room for.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setPage(const documents::Page& page);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect paper() const;
    QPixmap picture(QSize size) const;

    documents::Page m_page;
    QPixmap m_picture; // of the page at the size it was last shown at
};

} // namespace widgets
