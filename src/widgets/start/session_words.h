#pragma once

#include "storage/session_list.h"

namespace widgets {

// What the lists of conversations call them and their days.
QString nameOf(const QString& helpSeeker);
QString dayText(QDate day);
QString dayAndTime(const QDateTime& when); // as the clock on the wall has it

// When it was held, or is planned; nothing while that is not known.
std::optional<QDateTime> momentOf(const storage::SessionHeading& heading);

} // namespace widgets
