#pragma once

class QApplication;
class QLabel;

namespace widgets {

// The calm look of the whole program: paper-like ground, one accent, everything sized by the font.
// May be applied again with another size; the size is in percent of that of the system.
void applyTheme(QApplication& application, int textPercent = 100);

// Text that stands out or steps back.
void asHeading(QLabel* label);
void asCaption(QLabel* label);
void asLarge(QLabel* label); // to be read at a table

} // namespace widgets
