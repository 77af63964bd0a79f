#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

// Days and times as people in the Netherlands write them down.
namespace exchange {

// Such as "12-3", "vr 12 maart 2027", "voor vrijdag" or "over twee weken". What says no year, or only a weekday, is the
// first that can be meant from this day on. Nothing where it is no day, or two that differ.
std::optional<QDate> typedDay(const QString& text, QDate from);

// Such as "14:30", "9.15", "1430" or "9 uur".
std::optional<QTime> typedTime(const QString& text);

} // namespace exchange
