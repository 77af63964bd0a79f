#pragma once

#include "privacy/export_refused.h"
#include "storage/storage_error.h"

#include <QString>

namespace exchange {
class ImportError;
}

namespace guide {
class GuideError;
}

namespace widgets {

// The one sentence that says what is wrong and what can be done.
QString sentenceFor(storage::StorageError::Kind kind);
QString sentenceFor(const privacy::ExportRefused& refused);

// Plain text: these hold names out of the file.
QString sentenceFor(const guide::GuideError& error);
QString sentenceFor(const exchange::ImportError& error);

} // namespace widgets
