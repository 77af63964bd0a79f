#pragma once

#include "support/shown.h"
#include "widgets/guides/guide_editor.h"
#include "widgets/guides/set_editor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>

namespace test {

// A practice with a folder for things of its own, at the page where it changes them.
template <typename Editor>
struct PracticeAt
{
    explicit PracticeAt(const QString& folderName) : folder(place.filePath(folderName)) {}

    QTemporaryDir place;
    guide::Library shipped = guide::readLibrary();
    QString folder;
    std::unique_ptr<Editor> page;

    void open()
    {
        page = std::make_unique<Editor>(shipped, folder);
        show(*page);
    }

    void put(const QString& name, const QByteArray& content) const
    {
        REQUIRE(QDir().mkpath(folder));
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    QStringList files() const { return QDir(folder).entryList(QDir::Files); }

    // The field, list or button of this name that can be seen now.
    template <typename Widget = QWidget>
    Widget& seen(const char* name) const
    {
        for (auto* widget : page->template findChildren<Widget*>(QLatin1StringView(name))) {
            if (widget->isVisible())
                return *widget;
        }
        INFO(name);
        FAIL("not seen");
        std::abort();
    }

    void press(const char* button) const
    {
        auto& found = seen<QAbstractButton>(button);
        INFO(button);
        REQUIRE(found.isEnabled());
        QTest::mouseClick(&found, Qt::LeftButton);
    }

    void pick(const char* list, int row) const { pick(seen<QListWidget>(list), row); }

    static void pick(QListWidget& list, int row)
    {
        REQUIRE(row < list.count());
        list.scrollToItem(list.item(row));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(row)).center());
    }

    void retype(const char* name, const QString& text) const
    {
        auto& field = seen(name);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(&field, Qt::Key_Delete);
        type(field, text);
    }

    // Presses this button on the message that comes next, and keeps what it says.
    void answer(const QString& button)
    {
        auto* waiting = new QTimer(page.get());
        QObject::connect(waiting, &QTimer::timeout, waiting, [this, waiting, button] {
            auto* message = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!message)
                return;
            waiting->deleteLater();
            lastMessage = message->text();
            for (QAbstractButton* offered : message->buttons()) {
                if (offered->text().remove(u'&') == button)
                    return QTest::mouseClick(offered, Qt::LeftButton);
            }
            FAIL_CHECK("no button " << button.toStdString());
            message->reject();
        });
        waiting->start(20);
    }

    QString lastMessage;
};

struct Practice : PracticeAt<widgets::GuideEditor>
{
    Practice() : PracticeAt(QStringLiteral("guides")) {}

    guide::Library read() const { return guide::withOwnGuides(shipped, folder); }
};

struct PracticeOfSets : PracticeAt<widgets::SetEditor>
{
    PracticeOfSets() : PracticeAt(QStringLiteral("evaluation_sets")) {}

    guide::Library read() const { return guide::withOwnSets(shipped, folder); }
};

// The parts of the editor, in the order of its list.
enum Part { General, Phases, Questions, Prompts, Situations, RoleCards, Reflection, Safety };

} // namespace test
