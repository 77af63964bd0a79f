#pragma once

class QMenu;

namespace widgets {

// How large the text is and which language the window speaks.
void fillViewMenu(QMenu& menu);

} // namespace widgets
