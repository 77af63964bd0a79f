#include "evaluation/filter.h"

#include <QDate>

#include <algorithm>

namespace evaluation {

namespace {

using namespace Qt::StringLiterals;

QString codeOf(qint64 number)
{
    return QString::number(number);
}

QString codeOf(const QString& option)
{
    return option;
}

template <typename Enum>
requires std::is_enum_v<Enum> QString codeOf(Enum value)
{
    return domain::codeOf(value);
}

void addCode(QList<qint64>& numbers, const QString& code)
{
    bool isNumber = false;
    const qint64 number = code.toLongLong(&isNumber);
    if (isNumber && !numbers.contains(number))
        numbers.append(number);
}

void addCode(QStringList& options, const QString& code)
{
    if (!options.contains(code))
        options.append(code);
}

template <typename Enum>
requires std::is_enum_v<Enum>
void addCode(QList<Enum>& values, const QString& code)
{
    const std::optional<Enum> value = domain::fromCode<Enum>(code);
    if (value && !values.contains(*value))
        values.append(*value);
}

// Calls with every list of the filter and its kind, so that the kinds stand in one place.
template <typename AnyFilter, typename Call>
void forEachList(AnyFilter& filter, Call&& call)
{
    call(LimitKind::Experiment, filter.experiments);
    call(LimitKind::Setting, filter.settings);
    call(LimitKind::Form, filter.forms);
    call(LimitKind::Lead, filter.leads);
    call(LimitKind::Circumstance, filter.circumstances);
    call(LimitKind::Present, filter.present);
    call(LimitKind::Absent, filter.absent);
}

} // namespace

QString codeOfMonth(int month)
{
    return u"%1-%2"_s.arg(month / 12, 4, 10, QLatin1Char('0')).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
}

std::optional<int> monthOfCode(const QString& code)
{
    const QDate first = QDate::fromString(code + u"-01"_s, Qt::ISODate);
    return first.isValid() ? std::optional(monthOf(first.year(), first.month())) : std::nullopt;
}

QList<Limit> limitsOf(const Filter& filter)
{
    QList<Limit> limits;
    forEachList(filter, [&](LimitKind kind, const auto& values) {
        for (const auto& value : values)
            limits.append({kind, codeOf(value)});
    });
    if (filter.firstMonth)
        limits.append({LimitKind::FirstMonth, codeOfMonth(*filter.firstMonth)});
    if (filter.lastMonth)
        limits.append({LimitKind::LastMonth, codeOfMonth(*filter.lastMonth)});
    std::ranges::stable_sort(limits, {}, &Limit::kind);
    return limits;
}

Filter with(const Filter& filter, const Limit& limit)
{
    Filter more = filter;
    forEachList(more, [&](LimitKind kind, auto& values) {
        if (kind == limit.kind)
            addCode(values, limit.code);
    });
    if (limit.kind == LimitKind::FirstMonth)
        more.firstMonth = monthOfCode(limit.code);
    if (limit.kind == LimitKind::LastMonth)
        more.lastMonth = monthOfCode(limit.code);
    return more;
}

Filter without(const Filter& filter, const Limit& limit)
{
    Filter left = filter;
    forEachList(left, [&](LimitKind kind, auto& values) {
        if (kind == limit.kind)
            values.removeIf([&](const auto& value) { return codeOf(value) == limit.code; });
    });
    if (limit.kind == LimitKind::FirstMonth)
        left.firstMonth.reset();
    if (limit.kind == LimitKind::LastMonth)
        left.lastMonth.reset();
    return left;
}

} // namespace evaluation
