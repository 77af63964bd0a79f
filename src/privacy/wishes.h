#pragma once

#include "privacy/candidates.h"

#include <QHash>

namespace privacy {

// How much somebody who makes an export wants to know an attribute.
enum class Wish { LeaveOut, Less, Usual, More, Keep };

using Wishes = QHash<QString, Wish>; // by the code of the attribute; usual for the others

// The same sessions with ladders as they are wished: what is left out has no level that tells it, what is kept none
// that leaves it out, and the losses of the others weigh less or more.
Candidates wishedFor(Candidates candidates, const Wishes& wishes);

} // namespace privacy
