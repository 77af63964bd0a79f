#include "widgets/conversation/clock_button.h"

#include "widgets/preferences.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int minutesForAgreements = 15;
constexpr std::array marks{60, 90};
constexpr double fullLine = 105; // minutes

} // namespace

ClockButton::ClockButton(QWidget* parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ClockButton::fillMenu);
    m_timer.setInterval(std::chrono::seconds(20));
    connect(&m_timer, &QTimer::timeout, this, &ClockButton::showTime);
}

void ClockButton::start(const QDateTime& since, Clock clock)
{
    m_since = since;
    m_clock = std::move(clock);
    m_timer.start();
    showTime();
}

void ClockButton::stop()
{
    m_since = {};
    m_timer.stop();
    showTime();
}

std::optional<int> ClockButton::minutes() const
{
    if (!m_since.isValid())
        return {};
    constexpr qint64 longestTalk = 240;
    const qint64 elapsed = (m_since.secsTo(m_pausedAt.value_or(m_clock())) - m_pausedSeconds) / 60;
    return elapsed >= 0 && elapsed <= longestTalk ? std::optional(static_cast<int>(elapsed)) : std::nullopt;
}

void ClockButton::pauseOrGoOn()
{
    if (m_pausedAt)
        m_pausedSeconds += std::exchange(m_pausedAt, {})->secsTo(m_clock());
    else
        m_pausedAt = m_clock();
    showTime();
}

void ClockButton::fillMenu()
{
    menu()->clear();
    menu()->addAction(m_pausedAt ? tr("Go on after the pause") : tr("Pause"), this, &ClockButton::pauseOrGoOn);
    menu()->addSeparator();
    auto* lengths = new QActionGroup(menu());
    for (const int length : {60, 75, 90}) {
        QAction* action = menu()->addAction(tr("We have %1 minutes").arg(length));
        action->setActionGroup(lengths);
        action->setCheckable(true);
        action->setChecked(length == preferences::plannedMinutes());
        connect(action, &QAction::triggered, this, [this, length] {
            preferences::setPlannedMinutes(length);
            showTime();
        });
    }
}

void ClockButton::showTime()
{
    const auto elapsed = minutes();
    setVisible(elapsed.has_value());
    setText(elapsed ? timeInWords(*elapsed) : QString());
    setAccessibleName(tr("Time since the start: %1").arg(text()));
    update();
}

QString ClockButton::timeInWords(int minutes) const
{
    const QString time = tr("%1 min").arg(minutes);
    if (m_pausedAt)
        return time + u" · "_s + tr("pause");
    const int left = preferences::plannedMinutes() - minutes;
    if (left > 0 && left <= minutesForAgreements)
        return time + u" · "_s + tr("%1 minutes left: time for agreements").arg(left);
    return time;
}

void ClockButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    const auto elapsed = minutes();
    if (!elapsed)
        return;
    QPainter painter(this);
    const QRect line(8, height() - 3, width() - 16, 2);
    const auto widthAt = [&](double minutes) { return qRound(line.width() * qMin(1.0, minutes / fullLine)); };
    painter.fillRect(line, palette().color(QPalette::Mid));
    painter.fillRect(QRect(line.topLeft(), QSize(widthAt(*elapsed), line.height())), QColor(0x4a, 0x54, 0x5e));
    for (const int mark : marks)
        painter.fillRect(QRect(line.left() + widthAt(mark), line.top() - 2, 1, 4), QColor(0x4a, 0x54, 0x5e));
}

} // namespace widgets
