#pragma once

#include <QByteArray>
#include <QList>
#include <QPageLayout>
#include <QSizeF>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QPdfWriter;

namespace documents {

// One page of paper that lays itself out for whatever room it gets. Measures are points.
struct Page
{
    QString title; // of the file and in the queue of a printer, where others see it: never anybody's name
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::function<void(QPainter& painter, QSizeF room)> paint;
};

QPageLayout layoutOf(QPageLayout::Orientation orientation); // of an A4
QSizeF roomOn(QPageLayout::Orientation orientation);        // between its margins

// Told how much of long work is done; may throw to stop it.
using Progress = std::function<void(qsizetype done, qsizetype all)>;

// The pages of one document lie alike. False where nothing could be painted, as on a printer that is gone.
bool paintOn(QPagedPaintDevice& device, const QList<Page>& pages);
bool paintOn(QPagedPaintDevice& device, const QList<Page>& pages, const Progress& progress);

QByteArray toPdf(const QList<Page>& pages);
QByteArray toPdf(const QList<Page>& pages, const Progress& progress);

// Of as many pages as are painted; once painting on the writer has ended it is whole.
QByteArray toPdf(const QString& title, const QPageLayout& layout, const std::function<void(QPdfWriter& writer)>& paint);

} // namespace documents
