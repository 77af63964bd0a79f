#pragma once

class QMenu;

namespace widgets {

// How large the text is, whether anything moves by itself, whether spelling is marked, and which language the window
// speaks.
void fillViewMenu(QMenu& menu);

} // namespace widgets
