#pragma once

#include <QtGlobal>

#include <optional>

class QString;
class QTreeWidget;
class QTreeWidgetItem;

namespace widgets {

// A list whose rows stand below words for those that belong together. Each row shows one thing of a list that its page
// keeps, and knows the place of that thing in it.

// The words above the rows that belong together. The keyboard does not stop at them.
void addGroupRow(QTreeWidget& list, const QString& title);

void setPlace(QTreeWidgetItem& row, qsizetype place);
std::optional<qsizetype> placeOf(const QTreeWidgetItem* row);     // none for words above rows, or without a row
QTreeWidgetItem* rowAt(const QTreeWidget& list, qsizetype place); // null where that thing is not shown

} // namespace widgets
