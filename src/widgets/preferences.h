#pragma once

#include "domain/coding.h"

#include <QString>
#include <Qt>

// What somebody chose for the window on this computer; kept between starts.
namespace widgets::preferences {

enum class Language { Dutch, English };

Language language();
void setLanguage(Language language); // from the next start

// The kind of conversation that was begun last, by the id of its guide; empty before the first one.
QString guide();
void setGuide(const QString& id);

// How long a conversation may last, in minutes, for the clock to say when there is time for agreements.
int plannedMinutes();
void setPlannedMinutes(int minutes);

// Which of the two gave themes to sentences last.
domain::Reader reader();
void setReader(domain::Reader reader);

// How the list of conversations is sorted.
struct Sorting
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
};
Sorting sessionSorting(const Sorting& atFirst);
void setSessionSorting(const Sorting& sorting);

// The size of all text in percent of that of the system: 100 to 200.
inline constexpr int largestText = 200;
int textPercent();
void setTextPercent(int percent);

// Whether things on the screen may move by themselves; Qt before 6.12 cannot ask that of every system.
bool movement();
void allowMovement();
void stopMovement();

// Whether words that may be written wrongly are marked.
bool spelling();
void wantSpelling();
void leaveSpelling();

} // namespace widgets::preferences
