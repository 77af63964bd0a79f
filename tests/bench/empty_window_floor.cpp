#include "first_paint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    bench::stopAtFirstPaint(application);
    QMainWindow window;
    window.resize(1'000, 700);
    window.show();
    return QApplication::exec();
}
