#pragma once

#include <QDateTime>
#include <QLabel>
#include <QTimer>

#include <functional>
#include <optional>

namespace widgets {

// How long the conversation has been going on, in whole minutes. It says so and nothing else, and nothing at all
// of a conversation that was taken up again another day.
class ClockLabel final : public QLabel
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit ClockLabel(QWidget* parent = nullptr);

    void start(const QDateTime& since, Clock clock);
    std::optional<int> minutes() const; // since the start; empty when that says nothing

private:
    void showTime();

    QDateTime m_since;
    Clock m_clock;
    QTimer m_timer;
};

} // namespace widgets
