#pragma once

#include "domain/session.h"

#include <QTime>

namespace exchange {

// A conversation that was held around a sheet on the wall, as somebody types it in afterwards. Every part may stay
// empty, but for the day.
struct PaperEntry
{
    QDate day;
    std::optional<QTime> begin;
    std::optional<int> minutes;
    QMap<domain::Question, QString> told; // notes, with an empty line between them
    QString things;                       // what stands on the sheet, one on a line
    QString agreements;                   // one on a line: what – who – when, with the last two if one likes
};

// The session as it was prepared, with what was entered as if it had been held here. All words are kept: what is no day
// stays in the agreement.
domain::Session enteredFromPaper(const PaperEntry& entry, domain::Session prepared, const QDateTime& now);

} // namespace exchange
