#pragma once

class QString;
class QTreeWidget;

namespace widgets {

// The words above the rows that belong together. The keyboard does not stop at them.
void addGroupRow(QTreeWidget& list, const QString& title);

} // namespace widgets
