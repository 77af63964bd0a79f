#pragma once

#include <QString>

class QWidget;

namespace widgets {

// Asks where a file should go; empty when the user thinks better of it.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter);

// What can stand in the name of a file, of what is a title.
QString asFileName(QString title);

} // namespace widgets
