#pragma once

#include <QTextDocument>

#include <memory>

class QPainter;

namespace documents {

// A run of text laid out for the paper it will be painted on. Measures are points.
std::unique_ptr<QTextDocument> textOf(const QString& html, double textSize, double width);

void paintText(QPainter& painter, QTextDocument& text, QPointF topLeft);

} // namespace documents
