#pragma once

#include <QList>

class QAction;
class QMenu;

namespace widgets {

class ConversationPage;

// Fills the menu with what can be done with the drawing on this page; it goes with the page.
void fillDrawingMenu(QMenu& menu, ConversationPage& page, const QList<QAction*>& printActions);

} // namespace widgets
