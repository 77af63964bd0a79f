#include "journeys/player.h"

#include "guide/library.h"
#include "support/file_dialog.h"
#include "vault/passphrase.h"
#include "vault/vault.h"
#include "widgets/network/network_view.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace test {

JourneyFolder::JourneyFolder(const QString& path) : m_path(path)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path);
}

void JourneyFolder::makeVault() const
{
    constexpr vault::DerivationCost quick{.operations = 1, .memory = 8192};
    vault::Vault::create(vault(), vault::Passphrase(passphrase), quick).close();
    QSettings().setValue(u"files/vault"_s, vault());
}

Player::Player() : m_window(guide::readLibrary(), &QDateTime::currentDateTimeUtc)
{
    m_window.show();
    REQUIRE(QTest::qWaitForWindowActive(&m_window));
    watchMessages();
}

bool Player::sees(const char* name)
{
    const QWidget* found = m_window.findChild<QWidget*>(QLatin1StringView(name));
    return found && found->isVisible();
}

void Player::press(const char* button)
{
    auto& found = seen<QAbstractButton>(button);
    INFO(button);
    REQUIRE(QTest::qWaitFor([&] { return found.isEnabled(); }));
    QTest::mouseClick(&found, Qt::LeftButton);
    QCoreApplication::processEvents();
}

void Player::pressText(const QString& text)
{
    for (auto* button : m_window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    FAIL("no button " << text.toStdString());
}

void Player::typeInto(const char* field, const QString& text)
{
    auto& found = seen<QWidget>(field);
    QTest::mouseClick(&found, Qt::LeftButton);
    QTest::keyClick(&found, Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void Player::type(const QString& text)
{
    for (const QChar character : text) {
        QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

void Player::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &m_window, key, modifiers);
}

void Player::comeBack()
{
    m_window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&m_window));
}

void Player::makeVault(const JourneyFolder& folder)
{
    seen<QWidget>("newFile");
    key(Qt::Key_Return); // the caret is on it
    typeInto("place", folder.vault());
    QTest::mouseClick(&seen<QWidget>("passphrase"), Qt::LeftButton);
    type(passphrase);
    key(Qt::Key_Tab);
    type(passphrase);
    key(Qt::Key_Return);
    CHECK(seen<QWidget>("recoveryKey").isVisible());
    key(Qt::Key_Space); // the caret is where one goes on
    seen<QWidget>("newConversation");
}

void Player::unlock()
{
    seen<QWidget>("passphrase");
    type(passphrase);
    key(Qt::Key_Return);
    seen<QWidget>("newConversation");
}

void Player::beginConversation()
{
    unlock();
    press("newConversation");
    seen<QWidget>("clock");
}

void Player::visit(const char* button, const char* sign, const std::function<void()>& look)
{
    press(button);
    seen<QWidget>(sign);
    look();
    press("back");
    seen<QWidget>("newConversation");
}

void Player::openGuides()
{
    seen<QToolButton>("chooseGuide").menu()->actions().last()->trigger();
    seen<QWidget>("guides");
}

void Player::openTab(int number)
{
    const auto digit = static_cast<Qt::Key>(Qt::Key_0 + number);
    QTest::keyClick(&m_window, digit, Qt::AltModifier);
}

QPoint Player::onSheet(QPointF at)
{
    return m_window.findChild<widgets::NetworkView*>()->mapFromScene(at);
}

void Player::draw(const QString& label, QPointF at)
{
    auto* sheet = m_window.findChild<widgets::NetworkView*>()->viewport();
    QTest::mouseClick(sheet, Qt::LeftButton, {}, onSheet(at));
    QTest::mouseDClick(sheet, Qt::LeftButton, {}, onSheet(at));
    REQUIRE(QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    type(label);
    key(Qt::Key_Return);
}

void Player::connectTo(const QString& other)
{
    m_window.findChild<widgets::NetworkView*>()->setFocus();
    key(Qt::Key_R);
    type(other);
    key(Qt::Key_Return);
}

void Player::answerFileDialog(const QString& path)
{
    test::answerFileDialog(m_window, path);
}

void Player::cancelFileDialog()
{
    auto* waiting = new QTimer(&m_window);
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        waiting->deleteLater();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    waiting->start(100);
}

void Player::watchMessages()
{
    auto* watching = new QTimer(&m_window);
    QObject::connect(watching, &QTimer::timeout, watching, [this] {
        auto* message = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!message)
            return;
        m_lastMessage = message->text();
        if (!m_answers.isEmpty()) {
            const QString wanted = m_answers.takeFirst();
            for (QAbstractButton* button : message->buttons()) {
                if (button->text().remove(u'&') == wanted)
                    return QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        FAIL_CHECK(message->text().toStdString());
        message->reject();
    });
    watching->start(200);
}

} // namespace test
