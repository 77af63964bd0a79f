#include "first_paint.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <cstdio>

namespace bench {

namespace {

class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_seen, true)) // the rest of the window follows at once
            QMetaObject::invokeMethod(this, &FirstPaint::finish, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void finish()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%.4f\n", std::chrono::duration<double, std::milli>(now).count());
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    bool m_seen = false;
};

} // namespace

void stopAtFirstPaint(QCoreApplication& application)
{
    application.installEventFilter(new FirstPaint(&application));
}

} // namespace bench
