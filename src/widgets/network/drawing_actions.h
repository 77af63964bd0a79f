#pragma once

#include <QList>

class QAction;

namespace editing {
class SessionEditor;
}

namespace widgets {

class Comparison;
class DrawingSelection;
class NetworkView;

// Everything the drawing can do, for a menu and by key. The keys work while the canvas has the focus, so that a
// single letter elsewhere is a letter. The actions belong to the view; given are the entries of a menu, in which what
// is seldom chosen has menus of its own.
QList<QAction*> makeDrawingActions(NetworkView& view, editing::SessionEditor& editor, DrawingSelection& selection,
                                   Comparison& comparison);

} // namespace widgets
