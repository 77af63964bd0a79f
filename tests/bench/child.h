#pragma once

#include "measure.h"

#include <QStringList>

namespace bench {

// Runs another program and reads the milliseconds it prints, one a line.
Times timesFrom(const char* program, const QStringList& arguments);

} // namespace bench
