#pragma once

class QMenu;
class QWidget;

namespace widgets {

// The help, opened over this window and left open beside it.
void fillHelpMenu(QMenu& menu, QWidget& window);

} // namespace widgets
