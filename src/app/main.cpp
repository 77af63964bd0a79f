#include "guide/library.h"
#include "vault/process_hygiene.h"
#include "widgets/error_text.h"
#include "widgets/main_window.h"
#include "widgets/preferences.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void load(QApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QApplication::installTranslator(translator);
}

// Dates and numbers are Dutch in either language: what they stand in is.
void speak(QApplication& application, widgets::preferences::Language language)
{
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const bool dutch = language == widgets::preferences::Language::Dutch;
    if (dutch)
        load(application, u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, dutch ? u"netwerkgesprek_nl"_s : u"netwerkgesprek_en"_s, u":/i18n"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    vault::forbidMemoryDumps();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Netwerkgesprek"_s);
    QApplication::setApplicationName(u"Netwerkgesprek"_s);
    speak(application, widgets::preferences::language());
    widgets::applyTheme(application, widgets::preferences::textPercent());

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
