#include "widgets/start/session_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::SessionWords)
};

} // namespace

QString nameOf(const QString& helpSeeker)
{
    return helpSeeker.isEmpty() ? SessionWords::tr("No name") : helpSeeker;
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QString dayAndTime(const QDateTime& when)
{
    const QDateTime local = when.toLocalTime();
    return dayText(local.date()) + u", "_s + local.time().toString(u"HH:mm"_s);
}

std::optional<QDateTime> momentOf(const storage::SessionHeading& heading)
{
    return heading.hasBegun ? heading.startedAt : heading.plannedFor;
}

} // namespace widgets
