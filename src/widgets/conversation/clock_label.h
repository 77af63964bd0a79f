#pragma once

#include <QDateTime>
#include <QLabel>
#include <QTimer>

#include <functional>

namespace widgets {

// How long the conversation has been going on, in whole minutes. It says so and nothing else.
class ClockLabel final : public QLabel
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit ClockLabel(QWidget* parent = nullptr);

    void start(const QDateTime& since, Clock clock);
    int minutes() const; // since the start

private:
    void showTime();

    QDateTime m_since;
    Clock m_clock;
    QTimer m_timer;
};

} // namespace widgets
