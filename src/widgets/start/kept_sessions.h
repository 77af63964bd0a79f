#pragma once

#include "storage/session_list.h"

namespace widgets {

// The conversations with words that will have to go, the first one first.
QList<storage::SessionHeading> keptSessions(const QList<storage::SessionHeading>& headings);

// Whether the last day on which its words are kept is over.
bool isPastItsDay(const storage::SessionHeading& heading, QDate today);

// Until when words may be kept at most: a year after the conversation was closed.
QDate lastDayOf(const storage::SessionHeading& heading);

} // namespace widgets
