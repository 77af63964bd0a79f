#pragma once

#include "guide/guide.h"

namespace guide {

// What the file of a guide holds, with its keys in the order of those that come with the program.
QByteArray toJson(const Guide& guide);

// The same, after it was read back as the file would be. Throws GuideError, whose place is a pointer.
QByteArray toCheckedJson(const Guide& guide, const QString& file);

// The guide in what a file holds, or would hold. Throws GuideError.
Guide guideIn(const QByteArray& content, const QString& file);

} // namespace guide
