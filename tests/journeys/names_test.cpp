#include "journeys/player.h"

#include <QAccessible>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

// A name that can be said: a sign alone, such as × or +, tells nobody what it is for.
bool isSpeakable(const QString& name)
{
    return std::ranges::any_of(name, [](QChar character) { return character.isLetter(); });
}

bool isOfQt(const QWidget& widget)
{
    return widget.objectName().startsWith(u"qt_"_s)
        || QByteArrayView(widget.metaObject()->className()) == "QComboBoxListView";
}

// Where the keyboard can come, now or when it is shown; what hands the keyboard on is not stopped at.
bool takesKeyboard(const QWidget& widget)
{
    return widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy() && !widget.isWindow() && !isOfQt(widget);
}

QString pathTo(const QWidget* widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
    return path.join(u" > "_s);
}

int checkNames(const QWidget& window)
{
    int controls = 0;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!takesKeyboard(*widget))
            continue;
        ++controls;
        INFO(pathTo(widget).toStdString());
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        CHECK(isSpeakable(name));
    }
    return controls;
}

// Everything that is open, the windows beside the main one too.
void checkNamesOn(const char* page)
{
    QCoreApplication::processEvents();
    INFO(page);
    int controls = 0;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            controls += checkNames(*window);
    }
    CHECK(controls > 0);
}

void checkNames(const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (action->isSeparator())
            continue;
        CHECK_FALSE(action->text().isEmpty());
        if (action->menu())
            checkNames(action->menu()->actions());
    }
}

// What is in a dialog is checked while it is open.
void checkNamesInDialog(test::Player& player, const char* button)
{
    bool wasOpen = false;
    QTimer::singleShot(0, &player.window(), [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        wasOpen = true;
        checkNamesOn(button);
        dialog->close();
    });
    player.press(button);
    CHECK(wasOpen);
    player.comeBack();
}

} // namespace

TEST_CASE("28: Every control of every page has a name that can be said")
{
    const QTemporaryDir place;
    const test::JourneyFolder folder(place.path());
    test::Player player;
    player.seen<QWidget>("newFile");
    checkNamesOn("first start");
    player.press("newFile");
    player.typeInto("place", folder.vault());
    checkNamesOn("new file");
    player.typeInto("passphrase", test::passphrase);
    player.typeInto("again", test::passphrase);
    player.press("create");
    player.seen<QWidget>("recoveryKey");
    checkNamesOn("recovery key");
    player.press("go");
    player.seen<QWidget>("newConversation");
    checkNamesOn("start");
    checkNamesInDialog(player, "newExperiment");
    player.visit("prepare", "begin", [] { checkNamesOn("preparing"); });
    player.visit("enterPaper", "takeOver", [] { checkNamesOn("from paper"); });
    player.openGuides();
    player.press("copy");
    checkNamesOn("guides");
    player.answerMessage(u"Don't save"_s);
    player.press("back");
    player.seen<QWidget>("newConversation");
    player.comeBack();
    player.press("newConversation");
    player.seen<QWidget>("clock");
    checkNames(player.window().menuBar()->actions());
    for (int tab = 1; tab <= 5; ++tab) {
        player.openTab(tab);
        checkNamesOn("conversation");
    }
    player.press("add");
    checkNamesOn("agreements");

    player.press("people");
    player.seen<QWidget>("experiment");
    checkNamesOn("people");
    QApplication::activePopupWidget()->close();
    player.press("permissions");
    REQUIRE(QApplication::activePopupWidget());
    checkNamesOn("permissions");
    QApplication::activePopupWidget()->close();
    player.press("safety");
    checkNamesOn("card");
    player.press("closeCard");
    player.press("showLegend");
    player.press("showLists");
    player.draw(u"zus"_s, {-180, -120});
    checkNamesOn("node");
    player.draw(u"werk"_s, {180, -120});
    player.connectTo(u"zus"_s);
    checkNamesOn("relation");
    player.key(Qt::Key_F11);
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() != &player.window(); }));
    checkNamesOn("looking together");
    QApplication::activeWindow()->close();
    player.window().activateWindow();

    player.press("close");
    auto& parts = player.seen<QListWidget>("sections");
    for (int part = 0; part < parts.count(); ++part) {
        parts.setCurrentRow(part);
        checkNamesOn("closing");
        if (player.sees("openPart")) {
            player.press("openPart");
            checkNamesOn("own part");
        }
    }
    player.press("finish");
    auto& sessions = player.seen<QTreeView>("sessions");
    sessions.setCurrentIndex(sessions.model()->index(0, 0));
    player.press("followUp");
    player.seen<QListWidget>("sections");
    checkNamesOn("weeks later");
    player.press("finish");
    player.visit("openAgreements", "agreements", [] { checkNamesOn("open agreements"); });
    player.visit("retention", "explanation", [] { checkNamesOn("what is erased when"); });
    player.visit("evaluation", "figures", [] { checkNamesOn("evaluation"); });
    player.visit("summaries", "rows", [] { checkNamesOn("summaries"); });
    player.key(Qt::Key_L, Qt::ControlModifier);
    player.seen<QWidget>("useRecovery");
    checkNamesOn("unlock");
    player.press("useRecovery");
    checkNamesOn("recovery");
}
