#pragma once

class QWidget;

namespace widgets {

// Where the keyboard begins when it comes to a page. A focus proxy would do the same, but takes what stands before
// it out of the reach of Tab. Given again, the last one holds.
void beginAt(QWidget* page, QWidget* first);

} // namespace widgets
