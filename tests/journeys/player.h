#pragma once

#include "widgets/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace test {

// The folder in which a journey takes place: the vault, what is saved, and the settings of the window.
class JourneyFolder
{
public:
    explicit JourneyFolder(const QString& path);

    QString vault() const { return file(QStringLiteral("gesprekken.netwerk")); }
    QString file(const QString& name) const { return m_path + u'/' + name; }

    void makeVault() const; // as if it had been made here before

private:
    QString m_path;
};

inline const QString passphrase = QStringLiteral("een zin van vroeger");

// Somebody at the window who only sees what is visible and only has a keyboard and a mouse.
class Player
{
public:
    Player();
    ~Player() { m_window.close(); } // as everybody leaves it
    Q_DISABLE_COPY_MOVE(Player)

    widgets::MainWindow& window() { return m_window; }

    // What can be seen by this name; waits for it a while.
    template <typename Widget>
    Widget& seen(const char* name)
    {
        Widget* found = nullptr;
        const bool appeared = QTest::qWaitFor(
            [&] {
                for (auto* widget : m_window.findChildren<Widget*>(QLatin1StringView(name))) {
                    if (widget->isVisible())
                        found = widget;
                }
                return found != nullptr;
            },
            20000);
        INFO(name);
        REQUIRE(appeared);
        return *found;
    }

    bool sees(const char* name);
    void press(const char* button);
    void pressText(const QString& text); // the button with these words on it
    void typeInto(const char* field, const QString& text);
    void type(const QString& text); // where the caret is
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    void comeBack(); // to the window, as a desktop does where something else was over it

    void makeVault(const JourneyFolder& folder); // from the first page to the start page
    void unlock();
    void beginConversation(); // from the locked window
    // From the start page to another one, of which this can be seen, and back.
    void visit(const char* button, const char* sign, const std::function<void()>& look);
    void openGuides();                           // to be changed, from the start page
    void openTab(int number);                    // 1 to 4 for the questions, 5 for the agreements
    void draw(const QString& label, QPointF at); // by a double click at this place of the sheet, in scene units
    void connectTo(const QString& other);        // from the selected node
    QPoint onSheet(QPointF at);

    // Types this path into the next file dialog and confirms it.
    void answerFileDialog(const QString& path);
    void cancelFileDialog(); // the next one

    // Presses the button with these words on the next message. A message nobody expects fails the journey.
    void answerMessage(const QString& button) { m_answers.append(button); }
    const QString& lastMessage() const { return m_lastMessage; }

private:
    void watchMessages();

    QStringList m_answers;
    QString m_lastMessage;
    widgets::MainWindow m_window;
};

} // namespace test
