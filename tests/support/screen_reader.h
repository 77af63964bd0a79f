#pragma once

#include <QAccessible>
#include <QStringList>
#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

namespace test {

// What a screen reader finds and is told: the names of things, and the events with the names they are about. Events
// come only where the desktop has a bus for assistive technology.
class ScreenReader
{
public:
    ScreenReader()
    {
        told().clear();
        QAccessible::installUpdateHandler(&hear);
    }
    ~ScreenReader() { QAccessible::installUpdateHandler(nullptr); }

    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    static QAccessibleInterface& find(QWidget& widget) { return *QAccessible::queryAccessibleInterface(&widget); }

    static QStringList namesIn(QAccessibleInterface& parent, QAccessible::Role role)
    {
        QStringList names;
        for (int i = 0; i < parent.childCount(); ++i) {
            QAccessibleInterface& child = *parent.child(i);
            if (child.role() == role)
                names += child.text(QAccessible::Name);
        }
        return names;
    }

    static void waitForBus()
    {
        REQUIRE(QTest::qWaitFor([] { return QAccessible::isActive(); }));
    }

    // What was told since the last time somebody asked.
    static QStringList heard() { return std::exchange(told(), {}); }

private:
    static QStringList& told()
    {
        static QStringList events;
        return events;
    }

    static void hear(QAccessibleEvent* event)
    {
        QAccessibleInterface* about = event->accessibleInterface();
        if (!about)
            return;
        told() += QString::fromLatin1(qAccessibleEventString(event->type())) + QStringLiteral(": ")
            + about->text(QAccessible::Name);
    }
};

} // namespace test
