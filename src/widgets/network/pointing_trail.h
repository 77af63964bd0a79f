#pragma once

#include <QList>
#include <QPointF>

class QPainter;

namespace widgets {

// What somebody pointed at lately: a line that fades from its beginning on, and is gone after a few seconds.
// Moments are in milliseconds on one clock.
class PointingTrail
{
public:
    static constexpr qint64 lifetime = 3000;

    void lift() { m_isDown = false; } // the next point begins a new line
    void add(QPointF position, qint64 now);
    void forgetFaded(qint64 now);
    bool isEmpty() const { return m_points.isEmpty(); }
    void paint(QPainter& painter, qint64 now, double width) const;

private:
    struct Point
    {
        QPointF position;
        qint64 when = 0;
        bool isConnected = false; // with the one before
    };

    QList<Point> m_points;
    bool m_isDown = false;
};

} // namespace widgets
