#pragma once

#include "drawing/style.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace drawing {

// A short text broken into centred lines. Its coordinates have the middle of its upper edge at the origin.
struct TextBlock
{
    QFont font;
    QStringList lines;
    QList<QPointF> baselines; // where each line starts
    QList<QRectF> lineBounds;
    QRectF bounds;
    bool shortened = false; // the whole text did not fit
};

inline constexpr int labelLines = 2;

// As wide as some sixteen letters.
double labelWidth(const QFont& font);

TextBlock textBlock(const QString& text, const QFont& font, double width);

void paintText(QPainter& painter, const TextBlock& block, QPointF topMiddle, const QColor& colour = ink);

// For text that lines may pass behind.
void paintTextWithHalo(QPainter& painter, const TextBlock& block, QPointF topMiddle, const QColor& colour = ink);

} // namespace drawing
