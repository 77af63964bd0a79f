#pragma once

#include "domain/session.h"

// The Dutch of paper, in which the conversation was held, whatever the language of the window is.
namespace documents {

QString inPlainWords(domain::Role role);  // for somebody who does not know the names of professions
QString listed(const QStringList& parts); // "a, b en c"
QString dayOf(QDate day);                 // "7 februari 2023"
QString dayOfWeek(const QDateTime& when); // "dinsdag 31 januari 2023", in local time

} // namespace documents
