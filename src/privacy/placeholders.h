#pragma once

#include "privacy/detector.h"

namespace privacy {

QString codeOf(Tag tag); // person, place, …, as files have it

// What comes in the place of each mark, with its brackets.
QStringList placeholdersFor(QStringView text, const QList<Mark>& marks);

// The text with a word between brackets in the place of every mark: [MOEDER] for a known name, [PERSOON-1] for another,
// the same for the same name within this text.
QString withPlaceholders(QStringView text, const QList<Mark>& marks);

} // namespace privacy
