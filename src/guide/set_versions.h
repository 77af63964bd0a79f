#pragma once

#include "guide/evaluation_set.h"

namespace guide {

// Answers are kept by the ids of items and options alone. So these never change their meaning, in no set and no
// version. Both throw GuideError about the file of the first set: TypeChanged, RespondentChanged; and where the first
// set takes the place of the other one OlderVersion, ItemGone, OptionGone.
void requireSameMeaning(const EvaluationSet& set, const EvaluationSet& other, const QString& file);
void requireLaterVersion(const EvaluationSet& later, const EvaluationSet& earlier, const QString& file);

} // namespace guide
