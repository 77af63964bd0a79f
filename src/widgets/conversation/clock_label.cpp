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

std::optional<int> ClockLabel::minutes() const
{
    constexpr qint64 longestTalk = 240;
    const qint64 elapsed = m_since.secsTo(m_clock()) / 60;
    return elapsed >= 0 && elapsed <= longestTalk ? std::optional(static_cast<int>(elapsed)) : std::nullopt;
}

void ClockLabel::showTime()
{
    const auto elapsed = minutes();
    setText(elapsed ? tr("%1 min").arg(*elapsed) : QString());
}

} // namespace widgets
