#include "widgets/network/movement.h"

#include "widgets/network/network_scene.h"
#include "widgets/preferences.h"

#include <QEasingCurve>
#include <QStyle>
#include <QWidget>

namespace widgets {

namespace {

constexpr int milliseconds = 300;

}

Movement::Movement(NetworkScene& scene, QObject* parent) : QVariantAnimation(parent), m_scene(scene)
{
    setDuration(milliseconds);
    setEasingCurve(QEasingCurve::InOutCubic);
    setStartValue(0.0);
    setEndValue(1.0);
}

bool Movement::isAllowed(const QWidget& widget)
{
    return preferences::movement()
        && widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

void Movement::run(const QHash<domain::NodeId, QPointF>& from, const QHash<domain::NodeId, QPointF>& to)
{
    end();
    m_from = from;
    m_to = to;
    m_scene.showNodesAt(m_from);
    start();
}

void Movement::end()
{
    if (state() == Stopped)
        return;
    stop();
    m_scene.showNodesInPlace(m_to.keys());
}

void Movement::updateCurrentValue(const QVariant& value)
{
    if (state() == Stopped)
        return;
    QHash<domain::NodeId, QPointF> places;
    for (auto place = m_to.cbegin(); place != m_to.cend(); ++place) {
        const QPointF from = m_from.value(place.key());
        places.insert(place.key(), from + value.toDouble() * (place.value() - from));
    }
    m_scene.showNodesAt(places);
}

} // namespace widgets
