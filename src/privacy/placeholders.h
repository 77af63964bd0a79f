#pragma once

#include "privacy/mark.h"

#include <QList>

namespace privacy {

QString codeOf(Tag tag); // person, place, …, as files have it
std::optional<Tag> tagOfCode(const QString& code);

// What comes in the place of each mark, with its brackets.
QStringList placeholdersFor(QStringView text, const QList<Mark>& marks);

// The text with a word between brackets in the place of every mark: [MOEDER] for a known name, [PERSOON-1] for one of
// whom nothing is known, the same for the same name within this text and another than known names have.
QString withPlaceholders(QStringView text, const QList<Mark>& marks);

} // namespace privacy
