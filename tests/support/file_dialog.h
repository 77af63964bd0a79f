#pragma once

#include "support/shown.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace test {

// Types this path into the next file dialog and confirms it; lasts as long as the other object.
inline void answerFileDialog(QObject& life, const QString& path)
{
    auto* waiting = new QTimer(&life);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        QObject::connect(dialog, &QDialog::finished, waiting, &QObject::deleteLater);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        if (name->text() == path) { // the list of names that fit may stand over the button for a moment
            const bool isToSave = dialog->acceptMode() == QFileDialog::AcceptSave;
            click(*dialog->findChild<QDialogButtonBox*>()->button(isToSave ? QDialogButtonBox::Save
                                                                           : QDialogButtonBox::Open));
            return;
        }
        name->selectAll();
        type(*name, path);
    });
    waiting->start(50);
}

} // namespace test
