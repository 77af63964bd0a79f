#pragma once

#include <QDateTime>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <optional>

namespace widgets {

// How long the conversation has been going on, in whole minutes, with soft marks at 60 and 90. Towards the end it
// says once, in words, that there is time left for agreements; going on longer is normal. It says nothing of a
// conversation that was taken up again another day, or whose hour is over. A pause does not count.
class ClockButton final : public QToolButton
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit ClockButton(QWidget* parent = nullptr);

    void start(const QDateTime& since, Clock clock);
    void stop();
    std::optional<int> minutes() const; // since the start, without pauses; empty when that says nothing
    void pauseOrGoOn();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMenu();
    void showTime();
    QString timeInWords(int minutes) const;

    QDateTime m_since;
    Clock m_clock;
    qint64 m_pausedSeconds = 0;          // of pauses that are over
    std::optional<QDateTime> m_pausedAt; // while there is one
    QTimer m_timer;
};

} // namespace widgets
