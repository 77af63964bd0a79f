#pragma once

class QCoreApplication;

namespace bench {

// Prints the time of bench::now() once the first window has been painted, and ends the program.
void stopAtFirstPaint(QCoreApplication& application);

} // namespace bench
