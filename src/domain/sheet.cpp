#include "domain/sheet.h"

#include <QLineF>

namespace domain {

namespace {

constexpr double middleRadius = 34; // of the help-seeker, in the middle of the first ring
constexpr double outside = 500;     // clear of the last ring

double distanceOf(QPointF position)
{
    return QLineF({}, position).length();
}

double radiusIn(int ring)
{
    if (ring == 0)
        return outside;
    const auto index = static_cast<std::size_t>(ring - 1);
    const double inner = index == 0 ? middleRadius : ringRadii.at(index - 1);
    return (inner + ringRadii.at(index)) / 2;
}

} // namespace

std::optional<int> ringAt(Sheet sheet, QPointF position)
{
    if (sheet == Sheet::Empty)
        return std::nullopt;
    for (std::size_t index = 0; index < ringRadii.size(); ++index) {
        if (distanceOf(position) <= ringRadii.at(index))
            return static_cast<int>(index) + 1;
    }
    return 0;
}

std::optional<Sector> sectorAt(Sheet sheet, QPointF position)
{
    if (sheet != Sheet::RingsAndSectors || ringAt(sheet, position) == 0)
        return std::nullopt;
    if (position.y() < 0)
        return position.x() < 0 ? Sector::Family : Sector::Friends;
    return position.x() < 0 ? Sector::Care : Sector::Community;
}

QPointF placeInRing(int ring, QPointF position)
{
    QLineF ray({}, position);
    if (ray.isNull())
        ray.setP2({0, -1});
    ray.setLength(radiusIn(ring));
    return ray.p2();
}

} // namespace domain
