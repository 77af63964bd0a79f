#include "benchmarks.h"

#include <QApplication>
#include <QTextStream>

#include <exception>

using namespace Qt::StringLiterals;

namespace {

// Which benchmarks, by name; all of them without a name. --sessions N sets how many are evaluated.
void run(const QStringList& arguments)
{
    QStringList names = arguments;
    QList<int> sessions{20, 1'000};
    if (const qsizetype option = names.indexOf("--sessions"_L1); option >= 0 && option + 1 < names.size()) {
        sessions = {names[option + 1].toInt()};
        names.remove(option, 2);
    }
    const auto wanted = [&names](QLatin1StringView name) { return names.isEmpty() || names.contains(name); };
    if (wanted("starting"_L1))
        bench::starting();
    if (wanted("typing"_L1))
        bench::typing();
    if (wanted("saving"_L1))
        bench::saving();
    if (wanted("dragging"_L1))
        bench::dragging();
    if (wanted("finding"_L1))
        bench::finding();
    if (wanted("detecting"_L1))
        bench::detecting();
    if (wanted("reviewing"_L1))
        bench::reviewing();
    if (wanted("evaluating"_L1)) {
        for (const int count : sessions)
            bench::evaluating(count);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_LOGGING_RULES", "default.warning=false"); // the offscreen platform remarks on what it cannot do
    const QApplication application(argc, argv);
    try {
        run(QApplication::arguments().mid(1));
    } catch (const std::exception& error) {
        QTextStream(stderr) << error.what() << '\n';
        return 1;
    }
    return 0;
}
