#pragma once

#include "domain/vocabulary.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace evaluation {

// How many professionals sat at the table. Derived, nobody chooses it.
enum class Form { Individual, Duo, MoreThanTwo };

// Months are counted from the year 0, so that a period is a pair of whole numbers.
constexpr int monthOf(int year, int month)
{
    return year * 12 + month - 1;
}

QString codeOfMonth(int month);                      // as 2023-02
std::optional<int> monthOfCode(const QString& code); // none where it is not written so

constexpr std::optional<Form> formOf(int professionals) // none when nobody was named
{
    if (professionals == 0)
        return std::nullopt;
    return professionals > 2 ? Form::MoreThanTwo : static_cast<Form>(professionals - 1);
}

// Which sessions are looked at. What is empty does not limit; of several in one list one is enough, and a session
// has to fit every list.
struct Filter
{
    QList<qint64> experiments; // numbers as in Facts
    std::optional<int> firstMonth;
    std::optional<int> lastMonth;
    QList<domain::Setting> settings; // of the experiment
    QList<Form> forms;
    QStringList leads;           // options of items::leadRole
    QStringList circumstances;   // options of items::circumstances
    QList<domain::Role> present; // at least one of them was there
    QList<domain::Role> absent;  // none of them was there

    friend bool operator==(const Filter&, const Filter&) = default;
};

enum class LimitKind { Experiment, FirstMonth, LastMonth, Setting, Form, Lead, Circumstance, Present, Absent };

// One thing by which a filter limits, so that it can be shown, printed and taken away by itself.
struct Limit
{
    LimitKind kind = LimitKind::Experiment;
    QString code; // of the option, role, setting or form; the number of an experiment; 2023-02 for a month

    friend bool operator==(const Limit&, const Limit&) = default;
};

QList<Limit> limitsOf(const Filter& filter);           // in the order of the kinds
Filter with(const Filter& filter, const Limit& limit); // unchanged where it limits so already, or the code is unknown
Filter without(const Filter& filter, const Limit& limit);

} // namespace evaluation

template <>
inline constexpr std::array domain::codesOf<evaluation::Form>{
    domain::Coded{evaluation::Form::Individual, QLatin1StringView("individual")},
    domain::Coded{evaluation::Form::Duo, QLatin1StringView("duo")},
    domain::Coded{evaluation::Form::MoreThanTwo, QLatin1StringView("more_than_two")},
};
