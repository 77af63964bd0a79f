#include "widgets/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace widgets::preferences {

namespace {

const QString languageKey = u"view/language"_s;
const QString textKey = u"view/text"_s;
const QString movementKey = u"view/movement"_s;
const QString spellingKey = u"view/spelling"_s;
const QString plannedMinutesKey = u"conversation/minutes"_s;
const QString guideKey = u"conversation/guide"_s;
const QString readerKey = u"evaluation/reader"_s;
const QString sortedColumnKey = u"list/column"_s;
const QString sortedDownKey = u"list/down"_s;
const QString english = u"en"_s;

} // namespace

Language language()
{
    return QSettings().value(languageKey).toString() == english ? Language::English : Language::Dutch;
}

void setLanguage(Language language)
{
    QSettings().setValue(languageKey, language == Language::English ? english : u"nl"_s);
}

QString guide()
{
    return QSettings().value(guideKey).toString();
}

void setGuide(const QString& id)
{
    QSettings().setValue(guideKey, id);
}

int plannedMinutes()
{
    return qBound(30, QSettings().value(plannedMinutesKey, 90).toInt(), 240);
}

void setPlannedMinutes(int minutes)
{
    QSettings().setValue(plannedMinutesKey, minutes);
}

domain::Reader reader()
{
    return domain::fromCode<domain::Reader>(QSettings().value(readerKey).toString()).value_or(domain::Reader::First);
}

void setReader(domain::Reader reader)
{
    QSettings().setValue(readerKey, QString(domain::codeOf(reader)));
}

Sorting sessionSorting(const Sorting& atFirst)
{
    const QSettings settings;
    const bool isDown = settings.value(sortedDownKey, atFirst.order == Qt::DescendingOrder).toBool();
    return {.column = settings.value(sortedColumnKey, atFirst.column).toInt(),
            .order = isDown ? Qt::DescendingOrder : Qt::AscendingOrder};
}

void setSessionSorting(const Sorting& sorting)
{
    QSettings settings;
    settings.setValue(sortedColumnKey, sorting.column);
    settings.setValue(sortedDownKey, sorting.order == Qt::DescendingOrder);
}

int textPercent()
{
    return qBound(100, QSettings().value(textKey, 100).toInt(), largestText);
}

void setTextPercent(int percent)
{
    QSettings().setValue(textKey, percent);
}

bool movement()
{
    return QSettings().value(movementKey, true).toBool();
}

void allowMovement()
{
    QSettings().setValue(movementKey, true);
}

void stopMovement()
{
    QSettings().setValue(movementKey, false);
}

bool spelling()
{
    return QSettings().value(spellingKey, true).toBool();
}

void wantSpelling()
{
    QSettings().setValue(spellingKey, true);
}

void leaveSpelling()
{
    QSettings().setValue(spellingKey, false);
}

} // namespace widgets::preferences
