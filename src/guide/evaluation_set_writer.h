#pragma once

#include "guide/evaluation_set.h"

namespace guide {

// What the file of an evaluation set holds, with its keys in the order of those that come with the program.
QByteArray toJson(const EvaluationSet& set);

// The same, after it was read back as the file would be. Throws GuideError, whose place is a pointer.
QByteArray toCheckedJson(const EvaluationSet& set, const QString& file);

// The set in what a file holds, or would hold. Throws GuideError.
EvaluationSet evaluationSetIn(const QByteArray& content, const QString& file);

} // namespace guide
