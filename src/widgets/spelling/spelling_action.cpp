#include "widgets/spelling/spelling_action.h"

#include "widgets/spelling/spelling.h"

#include <QCoreApplication>
#include <QMenu>

namespace widgets {

namespace {

struct SpellingAction
{
    Q_DECLARE_TR_FUNCTIONS(widgets::SpellingAction)
};

} // namespace

void addSpellingAction(QMenu& menu)
{
    Spelling& spelling = Spelling::ofProgram();
    QAction* action = menu.addAction(SpellingAction::tr("&Spelling"));
    action->setCheckable(true);
    action->setChecked(spelling.isOn());
    action->setEnabled(spelling.isPossible());
    if (!spelling.isPossible()) {
        action->setToolTip(SpellingAction::tr("This computer has no list of Dutch words."));
        menu.setToolTipsVisible(true);
    }
    QObject::connect(action, &QAction::triggered, &spelling,
                     [&spelling](bool isWanted) { isWanted ? spelling.turnOn() : spelling.turnOff(); });
    QObject::connect(&spelling, &Spelling::changed, action,
                     [action, &spelling] { action->setChecked(spelling.isOn()); });
}

} // namespace widgets
