#pragma once

#include "domain/network.h"
#include "drawing/style.h"
#include "drawing/words.h"

#include <QSizeF>
#include <QVector>

#include <variant>

class QPainter;

namespace drawing {

struct Unset
{
    friend bool operator==(Unset, Unset) = default;
};

struct Arrow
{
    friend bool operator==(Arrow, Arrow) = default;
};

struct Influence
{
    int value = 0;
    friend bool operator==(Influence, Influence) = default;
};

struct Ribbon
{
    friend bool operator==(Ribbon, Ribbon) = default;
};

struct Hull
{
    friend bool operator==(Hull, Hull) = default;
};

// One sign of the drawing that a legend explains. Rings and sectors have their names on the sheet.
using Sign =
    std::variant<domain::NodeKind, Influence, domain::Support, Ribbon, Hull, domain::RelationQuality, Unset, Arrow>;

// The signs that a network's drawing uses, in a fixed order; or all there are.
QList<Sign> signsOf(const domain::Network& network);
QList<Sign> allSigns();

// Signs with their words, set in as many columns as the width holds.
class Legend
{
public:
    Legend(const QList<Sign>& signs, const Words& words, const Style& style, double width);

    QSizeF size() const;
    void paint(QPainter& painter) const; // with its top left corner at the origin

private:
    void paintSign(QPainter& painter, const Sign& sign, const QRectF& place) const;

    QList<Sign> m_signs;
    QStringList m_words;
    Style m_style;
    QSizeF m_cell;
    qsizetype m_rows = 0;
    qsizetype m_columns = 1;
};

} // namespace drawing
