#include "widgets/network/pointing_trail.h"

#include <QPainter>

namespace widgets {

void PointingTrail::add(QPointF position, qint64 now)
{
    m_points.append({.position = position, .when = now, .isConnected = m_isDown});
    m_isDown = true;
}

void PointingTrail::forgetFaded(qint64 now)
{
    const auto fresh = std::find_if(m_points.cbegin(), m_points.cend(),
                                    [now](const Point& point) { return now - point.when < lifetime; });
    m_points.erase(m_points.cbegin(), fresh);
}

void PointingTrail::paint(QPainter& painter, qint64 now, double width) const
{
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const Point& point = m_points[i];
        const double left = 1 - static_cast<double>(now - point.when) / lifetime;
        const QColor colour(0xe6, 0x9f, 0x00, qBound(0, qRound(220 * left), 220));
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        if (point.isConnected && i > 0)
            painter.drawLine(m_points[i - 1].position, point.position);
        else
            painter.drawPoint(point.position);
    }
}

} // namespace widgets
