#pragma once

#include <QString>

class QWidget;

namespace widgets {

// Asks where a file should go; empty when the user thinks better of it.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter);

} // namespace widgets
