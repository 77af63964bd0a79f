#pragma once

#include <QString>

#include <optional>

namespace privacy {

// What a part of a text tells of somebody.
enum class Tag {
    Person,
    Place,
    Address,
    Organisation,
    Date,
    Age,
    Bsn,
    Iban,
    Phone,
    Email,
    Url,
    Postcode,
    Plate,
    Number,
    Other, // only a reader finds it
};

// Red is taken out before anybody reads the text; amber is for a person to decide.
enum class MarkLevel { Red, Amber };

struct Mark
{
    qsizetype start = 0; // in UTF-16 units
    qsizetype length = 0;
    Tag tag = Tag::Person;
    MarkLevel level = MarkLevel::Red;
    QString placeholder;                 // of a known name that has one
    std::optional<qsizetype> known = {}; // place among the known names

    friend bool operator==(const Mark&, const Mark&) = default;
};

} // namespace privacy
