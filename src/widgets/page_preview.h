#pragma once

#include "documents/page.h"

#include <QPixmap>
#include <QWidget>

namespace widgets {

// Pages as they will come out of the printer, beside and below each other and as large as there is room for.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setPages(const QList<documents::Page>& pages); // of one document
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF wholePage() const; // in points
    QList<QRect> papers() const;
    QPixmap picture(const documents::Page& page, QSize size) const;

    QList<documents::Page> m_pages;
    QList<QPixmap> m_pictures; // of the pages at the size they were last shown at
};

} // namespace widgets
