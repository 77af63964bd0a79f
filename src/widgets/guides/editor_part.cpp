#include "widgets/guides/editor_part.h"

#include "widgets/guides/entry_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace widgets {

void EditorPart::setUse(Use use)
{
    const bool canChange = use == Use::Change;
    for (auto* field : findChildren<QLineEdit*>())
        field->setReadOnly(!canChange);
    for (auto* field : findChildren<QPlainTextEdit*>())
        field->setReadOnly(!canChange);
    for (auto* field : findChildren<QSpinBox*>())
        field->setEnabled(canChange);
    for (auto* field : findChildren<QCheckBox*>())
        field->setEnabled(canChange);
    for (auto* box : findChildren<QComboBox*>())
        box->setEnabled(canChange || box->property("browses").toBool());
    for (auto* list : findChildren<EntryList*>())
        canChange ? list->showButtons() : list->hideButtons();
}

int rowIn(const QStringList& steps, qsizetype step)
{
    bool isNumber = false;
    const int row = steps.value(step).toInt(&isNumber);
    return isNumber ? row : -1;
}

} // namespace widgets
