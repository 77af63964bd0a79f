#include "benchmarks.h"
#include "child.h"

namespace bench {

using namespace Qt::StringLiterals;

namespace {

double firstPaintOf(const char* program)
{
    const double start = now();
    return timesFrom(program, {}).median() - start;
}

} // namespace

void starting()
{
    Times floor;
    Times ours;
    for (int time = 0; time < 22; ++time) {
        const double empty = firstPaintOf(EMPTY_WINDOW_FLOOR);
        const double full = firstPaintOf(WINDOW_START);
        if (time < 2) // from a disk that may be cold
            continue;
        floor.add(empty);
        ours.add(full);
    }
    printTitle(u"Start to first paint, ms"_s);
    printRow(u"floor: an empty QMainWindow"_s, floor);
    printRow(u"the program's window"_s, ours, floor);
}

} // namespace bench
