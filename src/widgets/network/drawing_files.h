#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace domain {
struct Session;
}

namespace editing {
class SessionEditor;
}

namespace storage {
class AuditTrail;
}

namespace widgets::drawing_files {

// As it is on the sheet: PDF, PNG or SVG.
void savePicture(QWidget* parent, const editing::SessionEditor& editor);

// The network itself, with names and relations, for the person to take along: GraphML or a Network Canvas set.
// Asks whether that is what is wanted, and leaves a mark in the audit trail.
void saveOwnCopy(QWidget* parent, const editing::SessionEditor& editor, storage::AuditTrail& audit);

// Adds what is in a file to the drawing, as one step, or nothing of it; whether something was added.
bool readFile(QWidget* parent, editing::SessionEditor& editor, storage::AuditTrail& audit);

} // namespace widgets::drawing_files
