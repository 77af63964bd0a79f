#pragma once

#include "storage/storage_error.h"

#include <QString>

namespace widgets {

// The one sentence that says what is wrong with an evaluation file, by its name, and what can be done. Plain text.
QString sentenceForEvaluationFile(const QString& name, storage::StorageError::Kind kind);

} // namespace widgets
