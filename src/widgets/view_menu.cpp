#include "widgets/view_menu.h"

#include "widgets/preferences.h"
#include "widgets/spelling/spelling_action.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct ViewMenu
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ViewMenu)
};

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool isChosen)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
    return action;
}

void addTextSizes(QMenu& menu)
{
    auto* sizes = menu.addMenu(ViewMenu::tr("&Text size"));
    QObject::connect(sizes, &QMenu::aboutToShow, sizes, [sizes] {
        // The style leaves large digits no room.
        sizes->setMinimumWidth(2 * sizes->fontMetrics().horizontalAdvance(u"00000"_s));
    });
    auto* group = new QActionGroup(sizes);
    for (const int percent : {100, 125, 150, 175, preferences::largestText}) {
        QAction* action = addChoice(*sizes, *group, u"%1 %"_s.arg(percent), percent == preferences::textPercent());
        QObject::connect(action, &QAction::triggered, action, [percent] {
            preferences::setTextPercent(percent);
            applyTheme(*qApp, percent);
        });
    }
}

void addMovement(QMenu& menu)
{
    QAction* action = menu.addAction(ViewMenu::tr("&Movement on the screen"));
    action->setCheckable(true);
    action->setChecked(preferences::movement());
    QObject::connect(action, &QAction::triggered, action,
                     [](bool isWanted) { isWanted ? preferences::allowMovement() : preferences::stopMovement(); });
}

void addLanguages(QMenu& menu)
{
    using preferences::Language;
    auto* languages = menu.addMenu(ViewMenu::tr("&Language, from the next start"));
    auto* group = new QActionGroup(languages);
    const auto add = [&](Language language, const QString& name) {
        QAction* action = addChoice(*languages, *group, name, language == preferences::language());
        QObject::connect(action, &QAction::triggered, action, [language] { preferences::setLanguage(language); });
    };
    add(Language::Dutch, u"Nederlands"_s);
    add(Language::English, u"English"_s);
}

} // namespace

void fillViewMenu(QMenu& menu)
{
    addTextSizes(menu);
    addMovement(menu);
    addSpellingAction(menu);
    addLanguages(menu);
}

} // namespace widgets
