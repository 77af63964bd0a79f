#include "exchange/paper/typed_moment.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

const std::array weekdays{u"maandag"_s, u"dinsdag"_s,  u"woensdag"_s, u"donderdag"_s,
                          u"vrijdag"_s, u"zaterdag"_s, u"zondag"_s};
const std::array months{u"januari"_s, u"februari"_s, u"maart"_s,     u"april"_s,   u"mei"_s,      u"juni"_s,
                        u"juli"_s,    u"augustus"_s, u"september"_s, u"oktober"_s, u"november"_s, u"december"_s};

constexpr int shortestMonth = 3; // letters
constexpr qint64 daysInWeek = 7;
constexpr int furthest = 99;          // days, weeks or months from now
constexpr int yearsUntilEveryDay = 8; // that there is a 29th of February again

QString withoutDot(const QString& word)
{
    return word.endsWith(u'.') ? word.chopped(1) : word;
}

// From 1 on; none where the word is no month.
std::optional<int> monthIn(const QString& word)
{
    if (word == "mrt"_L1)
        return 3;
    const auto begins = [&](const QString& month) { return word.size() >= shortestMonth && month.startsWith(word); };
    const auto found = std::ranges::find_if(months, begins);
    return found == months.end() ? std::nullopt : std::optional(static_cast<int>(found - months.begin()) + 1);
}

// As QDate counts them: from 1 on.
std::optional<int> weekdayIn(const QString& word)
{
    const auto found = std::ranges::find(weekdays, word);
    return found == weekdays.end() ? std::nullopt : std::optional(static_cast<int>(found - weekdays.begin()) + 1);
}

// The first two letters are enough where a date follows; alone they may well be another word, as "zo" is.
std::optional<int> weekdayBefore(const QString& word)
{
    const QString letters = withoutDot(word);
    const auto found = std::ranges::find_if(
        weekdays, [&](const QString& day) { return letters == day || letters == QStringView(day).left(2); });
    return found == weekdays.end() ? std::nullopt : std::optional(static_cast<int>(found - weekdays.begin()) + 1);
}

std::optional<int> numberIn(const QString& word)
{
    static const QStringList numbers{u""_s,    u"een"_s,   u"twee"_s, u"drie"_s,  u"vier"_s, u"vijf"_s,
                                     u"zes"_s, u"zeven"_s, u"acht"_s, u"negen"_s, u"tien"_s};
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number <= furthest ? std::optional(number) : std::nullopt;
    const auto place = numbers.indexOf(word == u"één"_s ? u"een"_s : word);
    return place > 0 ? std::optional(static_cast<int>(place)) : std::nullopt;
}

std::optional<QDate> dayOf(int day, int month, const QString& year, QDate from)
{
    if (!year.isEmpty()) {
        const QDate date(year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (int later = 0; later <= yearsUntilEveryDay; ++later) {
        const QDate date(from.year() + later, month, day);
        if (date.isValid() && date >= from)
            return date;
    }
    return {};
}

// With the day, month and, where one wants, the year.
std::optional<QDate> calendarDay(const QString& text, QDate from)
{
    static const QRegularExpression numbers(uR"(^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$)"_s);
    static const QRegularExpression words(uR"(^(\d{1,2})e? ([a-z]+)\.?(?: (\d{4}))?$)"_s);
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return date;
    if (const auto match = numbers.match(text); match.hasMatch())
        return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), from);
    const auto match = words.match(text);
    const auto month = match.hasMatch() ? monthIn(match.captured(2)) : std::nullopt;
    return month ? dayOf(match.captured(1).toInt(), *month, match.captured(3), from) : std::nullopt;
}

std::optional<QDate> dayAfter(int number, const QString& unit, QDate from)
{
    if (unit == "dag"_L1 || unit == "dagen"_L1)
        return from.addDays(number);
    if (unit == "week"_L1 || unit == "weken"_L1)
        return from.addDays(daysInWeek * number);
    if (unit == "maand"_L1 || unit == "maanden"_L1)
        return from.addMonths(number);
    return {};
}

// Counted from the day on which it was said.
std::optional<QDate> relativeDay(const QStringList& words, QDate from)
{
    static const QStringList soon{u"vandaag"_s, u"morgen"_s, u"overmorgen"_s};
    if (words.size() == 1 && soon.contains(words.first()))
        return from.addDays(soon.indexOf(words.first()));
    if (words.size() == 2 && words.first() == "volgende"_L1)
        return dayAfter(1, words.last(), from);
    if (words.size() == 3 && words.first() == "over"_L1) {
        const auto number = numberIn(words[1]);
        return number ? dayAfter(*number, words[2], from) : std::nullopt;
    }
    const auto weekday = words.size() == 1 ? weekdayIn(words.first()) : std::nullopt;
    return weekday ? std::optional(from.addDays((*weekday - from.dayOfWeek() + 6) % 7 + 1)) : std::nullopt;
}

} // namespace

std::optional<QDate> typedDay(const QString& text, QDate from)
{
    static const QStringList before{u"op"_s, u"voor"_s, u"vóór"_s, u"uiterlijk"_s, u"komende"_s, u"aanstaande"_s};
    QStringList words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && before.contains(words.first()))
        words.removeFirst();
    if (const auto day = relativeDay(words, from))
        return day;
    const auto weekday = words.size() > 1 ? weekdayBefore(words.first()) : std::nullopt;
    const auto day = calendarDay(words.mid(weekday ? 1 : 0).join(u' '), from);
    return day && weekday && day->dayOfWeek() != *weekday ? std::nullopt : day;
}

std::optional<QTime> typedTime(const QString& text)
{
    static const QRegularExpression pattern(uR"(^(\d{1,2})(?:[:.uh ]?(\d{2}))?\s*(?:uur|u)?$)"_s);
    const auto match = pattern.match(text.simplified().toLower());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace exchange
