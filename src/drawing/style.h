#pragma once

#include <QColor>
#include <QFont>

// How the drawing looks, on the screen and on paper alike. All measures are scene units: pixels at 100 %.
namespace drawing {

inline constexpr QColor ink{0x1f, 0x29, 0x33};
inline constexpr QColor paper{0xff, 0xff, 0xff};
inline constexpr QColor helping{0x00, 0x72, 0xb2};
inline constexpr QColor hindering{0xb8, 0x4a, 0x00};
inline constexpr QColor quiet{0x76, 0x76, 0x76};

inline constexpr double outlineWidth = 2;

// What words do that find no room: cover what is there, or stay away.
enum class NoRoom { Cover, LeaveOut };

// How large the text of a drawing is. The shapes keep their size, and give way only to the text inside them.
struct Style
{
    double textSize = 13;
    NoRoom noRoom = NoRoom::Cover;

    // This style for a drawing that is shown smaller: the words stay readable, and those without room stay away.
    Style readableAt(double zoom) const;

    QFont font() const;
    QFont boldFont() const;

    friend bool operator==(const Style&, const Style&) = default;
};

} // namespace drawing
