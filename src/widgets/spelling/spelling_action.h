#pragma once

class QMenu;

namespace widgets {

// Spelling on or off, for all fields at once; it cannot be chosen where the computer has no dictionary.
void addSpellingAction(QMenu& menu);

} // namespace widgets
