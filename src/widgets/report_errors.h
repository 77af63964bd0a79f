#pragma once

#include "storage/storage_error.h"

class QWidget;

namespace widgets {

// Tells the user what went wrong, in a sentence.
void showProblem(QWidget* parent, storage::StorageError::Kind kind);

// Runs what a slot wants from storage; an exception must not leave a slot, so it becomes a sentence.
template <typename Action>
void reportErrors(QWidget* parent, Action action)
{
    try {
        action();
    } catch (const storage::StorageError& error) {
        showProblem(parent, error.kind());
    }
}

} // namespace widgets
