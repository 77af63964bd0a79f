#pragma once

class QWidget;

namespace widgets {

// Makes a text field leave undo and redo to the window, whose stack knows every edit; by itself a field
// swallows the keys even when its own history is off.
void leaveUndoToWindow(QWidget* field);

} // namespace widgets
