#include "widgets/help_menu.h"

#include "widgets/help_window.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct HelpMenu
{
    Q_DECLARE_TR_FUNCTIONS(widgets::HelpMenu)
};

// There is one, which stays where the user put it.
void showHelp(QWidget& window, const QString& anchor)
{
    auto* help = window.findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(&window);
    help->show();
    help->showPart(anchor);
    help->raise();
    help->activateWindow();
    help->setFocus();
}

} // namespace

void fillHelpMenu(QMenu& menu, QWidget& window)
{
    const auto add = [&](const QString& text, const QKeySequence& key, const QString& anchor) {
        menu.addAction(text, key, &window, [&window, anchor] { showHelp(window, anchor); });
    };
    add(HelpMenu::tr("&How drawing works"), u"F1"_s, u"top"_s);
    add(HelpMenu::tr("&Papers"), {}, u"papers"_s);
    add(HelpMenu::tr("The &keys"), {}, u"keys"_s);
    add(HelpMenu::tr("What the &figures mean"), {}, u"figures"_s);
}

} // namespace widgets
