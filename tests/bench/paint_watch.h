#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace bench {

// Notes that a widget was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget* watched) : QObject(watched) { watched->installEventFilter(this); }

    void waitForPaint()
    {
        for (m_painted = false; !m_painted;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

} // namespace bench
