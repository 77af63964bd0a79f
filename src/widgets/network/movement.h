#pragma once

#include "domain/session.h"

#include <QHash>
#include <QVariantAnimation>

class QWidget;

namespace widgets {

class NetworkScene;

// Lets nodes glide from where they stood to where the session has them already, so that the eye can follow. It is
// in the picture alone and can end at any moment.
class Movement final : public QVariantAnimation
{
    Q_OBJECT

public:
    explicit Movement(NetworkScene& scene, QObject* parent = nullptr);

    // Off as soon as the style, which may ask the system, or the person says so.
    static bool isAllowed(const QWidget& widget);

    void run(const QHash<domain::NodeId, QPointF>& from, const QHash<domain::NodeId, QPointF>& to);
    void end(); // everything in its place

protected:
    void updateCurrentValue(const QVariant& value) override;

private:
    NetworkScene& m_scene;
    QHash<domain::NodeId, QPointF> m_from;
    QHash<domain::NodeId, QPointF> m_to;
};

} // namespace widgets
