#include "widgets/start/kept_sessions.h"

namespace widgets {

namespace {

constexpr int monthsAtMost = 12;

} // namespace

QList<storage::SessionHeading> keptSessions(const QList<storage::SessionHeading>& headings)
{
    QList<storage::SessionHeading> kept;
    std::ranges::copy_if(headings, std::back_inserter(kept), [](const storage::SessionHeading& heading) {
        return heading.purgeAfter && !heading.emptiedOn;
    });
    std::ranges::stable_sort(kept, {}, &storage::SessionHeading::purgeAfter);
    return kept;
}

bool isPastItsDay(const storage::SessionHeading& heading, QDate today)
{
    return heading.purgeAfter && !heading.emptiedOn && *heading.purgeAfter < today;
}

QDate lastDayOf(const storage::SessionHeading& heading)
{
    return heading.closedAt.value_or(heading.startedAt).toLocalTime().date().addMonths(monthsAtMost);
}

} // namespace widgets
