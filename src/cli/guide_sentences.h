#pragma once

#include "guide/guide_error.h"

// What the command line says of a guide or evaluation set that cannot be used.
namespace cli::sentences {

QString guideRefused(const guide::GuideError& error);

} // namespace cli::sentences
