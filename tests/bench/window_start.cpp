#include "first_paint.h"
#include "guide/library.h"
#include "vault/process_hygiene.h"
#include "widgets/main_window.h"
#include "widgets/theme.h"

#include <QApplication>

// What the program's own main does, up to the first paint.
int main(int argc, char* argv[])
{
    vault::forbidMemoryDumps();
    QApplication application(argc, argv);
    bench::stopAtFirstPaint(application);
    QApplication::setApplicationName(QStringLiteral("Netwerkgesprek benchmark")); // with settings of its own
    widgets::applyTheme(application);
    widgets::MainWindow window(guide::readLibrary(), &QDateTime::currentDateTimeUtc);
    window.show();
    return QApplication::exec();
}
