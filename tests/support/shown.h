#pragma once

#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

namespace test {

// Shows a widget and waits until it takes keys.
inline void show(QWidget& widget)
{
    widget.resize(900, 700);
    widget.show();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

// The child of this name; a test without it has no point.
template <typename Widget>
Widget& child(const QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QLatin1StringView(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

inline void click(QWidget& widget)
{
    QTest::mouseClick(&widget, Qt::LeftButton);
}

// QTest::keyClicks stops at letters with diacritics.
inline void type(QWidget& widget, const QString& text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

} // namespace test
