#pragma once

#include "domain/vocabulary.h"

#include <QDate>
#include <QStringList>

namespace domain {

// The two who give themes to what was said. They have no name here, only an order.
enum class Reader { First, Second };

// Where a sentence stands: the answer to an item, of a conversation or of one of those who were asked it each.
struct SentencePlace
{
    qint64 session = 0;
    QString item;
    std::optional<int> respondent; // place among the participants

    friend bool operator==(const SentencePlace&, const SentencePlace&) = default;
};

// What one reader gave a sentence. Read and given nothing is something else than not read.
struct Reading
{
    QStringList themes;
    bool isRead = false; // to the end: the reader went on

    friend bool operator==(const Reading&, const Reading&) = default;
};

// A theme of an item that the practice added, calls otherwise than the set, or counts as another one.
struct Theme
{
    QString item;
    QString id;
    QString text;
    std::optional<QString> mergedInto; // id of a theme of the same item

    friend bool operator==(const Theme&, const Theme&) = default;
};

enum class ThemeChangeKind { Added, Renamed, Merged, Separated };

struct ThemeChange
{
    QDate on;
    ThemeChangeKind kind = ThemeChangeKind::Added;
    QString item;
    QString theme; // as it was called then
    QString other; // its new name, or what it was merged into or separated from

    friend bool operator==(const ThemeChange&, const ThemeChange&) = default;
};

// The themes of all items as they are now, as far as they differ from the set, and how they became so.
struct ThemeBook
{
    QList<Theme> themes;        // in the order in which they were touched first
    QList<ThemeChange> changes; // the last one is the newest

    friend bool operator==(const ThemeBook&, const ThemeBook&) = default;
};

const Theme* find(const QList<Theme>& themes, const QString& item, const QString& id); // null when there is none
QString countedAs(const QList<Theme>& themes, const QString& item, const QString& id);

template <>
inline constexpr std::array codesOf<ThemeChangeKind>{
    Coded{ThemeChangeKind::Added, "added"_L1},
    Coded{ThemeChangeKind::Renamed, "renamed"_L1},
    Coded{ThemeChangeKind::Merged, "merged"_L1},
    Coded{ThemeChangeKind::Separated, "separated"_L1},
};

template <>
inline constexpr std::array codesOf<Reader>{
    Coded{Reader::First, "first"_L1},
    Coded{Reader::Second, "second"_L1},
};

} // namespace domain
