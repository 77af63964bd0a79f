#pragma once

class QApplication;
class QLabel;

namespace widgets {

// The calm look of the whole program: paper-like ground, one accent, everything sized by the font.
void applyTheme(QApplication& application);

// Text that stands out or steps back, in proportion to the font of the system.
void asHeading(QLabel* label);
void asCaption(QLabel* label);

} // namespace widgets
