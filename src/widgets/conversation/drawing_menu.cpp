#include "widgets/conversation/drawing_menu.h"

#include "widgets/conversation/conversation_page.h"
#include "widgets/network/drawing_panel.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct DrawingMenu
{
    Q_DECLARE_TR_FUNCTIONS(widgets::MainWindow)
};

} // namespace

void fillDrawingMenu(QMenu& menu, ConversationPage& page, const QList<QAction*>& printActions)
{
    menu.clear();
    menu.addAction(DrawingMenu::tr("Look &together"), QKeySequence(u"F11"_s), &page, &ConversationPage::lookTogether);
    menu.addAction(DrawingMenu::tr("&Write along"), QKeySequence(u"Ctrl+D"_s), &page.drawing(),
                   &DrawingPanel::writeAlong);
    menu.addAction(DrawingMenu::tr("To the &next part of the window"), &page, &ConversationPage::goToNextPart)
        ->setShortcuts({QKeySequence(u"F6"_s), QKeySequence(u"Ctrl+Tab"_s)});
    QAction* figures = menu.addAction(DrawingMenu::tr("&Figures"));
    figures->setCheckable(true);
    QObject::connect(figures, &QAction::toggled, &page.drawing(), &DrawingPanel::showFigures);
    menu.addActions(printActions);
    menu.addSeparator();
    menu.addActions(page.drawing().actions());
}

} // namespace widgets
