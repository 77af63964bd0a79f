#include "widgets/conversation/clock_label.h"

#include "widgets/theme.h"

namespace widgets {

ClockLabel::ClockLabel(QWidget* parent) : QLabel(parent)
{
    asCaption(this);
    m_timer.setInterval(std::chrono::seconds(20));
    connect(&m_timer, &QTimer::timeout, this, &ClockLabel::showTime);
}

void ClockLabel::start(const QDateTime& since, Clock clock)
{
    m_since = since;
    m_clock = std::move(clock);
    m_timer.start();
    showTime();
}

int ClockLabel::minutes() const
{
    return static_cast<int>(m_since.secsTo(m_clock()) / 60);
}

void ClockLabel::showTime()
{
    setText(tr("%1 min").arg(minutes()));
}

} // namespace widgets
