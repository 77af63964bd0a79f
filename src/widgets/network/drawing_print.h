#pragma once

class QWidget;

namespace domain {
struct Session;
}

namespace editing {
class SessionEditor;
}

namespace guide {
struct Guide;
}

namespace widgets::drawing_print {

// The state of the drawing that is shown.
void printDrawing(QWidget* parent, const editing::SessionEditor& editor);

// To draw on by hand; for a conversation, or where there is none yet for anybody.
void printEmptySheet(QWidget* parent, const guide::Guide& guide);
void printEmptySheet(QWidget* parent, const guide::Guide& guide, const domain::Session& session);

} // namespace widgets::drawing_print
