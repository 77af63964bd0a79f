#include "guide/library.h"
#include "vault/process_hygiene.h"
#include "widgets/error_text.h"
#include "widgets/main_window.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// The window speaks Dutch; with LANGUAGE=en it keeps its English source texts.
void speakDutch(QApplication& application)
{
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    auto* ofQt = new QTranslator(&application);
    if (ofQt->load(u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(ofQt);
    auto* ours = new QTranslator(&application);
    if (ours->load(u":/i18n/netwerkgesprek_nl.qm"_s))
        QApplication::installTranslator(ours);
}

} // namespace

int main(int argc, char* argv[])
{
    vault::forbidMemoryDumps();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Netwerkgesprek"_s);
    QApplication::setApplicationName(u"Netwerkgesprek"_s);
    speakDutch(application);
    widgets::applyTheme(application);

    guide::Library library;
    try {
        library = guide::readLibrary();
    } catch (const guide::GuideError& error) {
        QMessageBox::critical(nullptr, QApplication::applicationName(), widgets::sentenceFor(error));
        return 1;
    }
    widgets::MainWindow window(std::move(library), &QDateTime::currentDateTimeUtc);
    window.show();
    return QApplication::exec();
}
