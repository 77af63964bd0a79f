#pragma once

#include "privacy/known_names.h"

namespace privacy {

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
    QString placeholder; // of a known name, else empty

    friend bool operator==(const Mark&, const Mark&) = default;
};

// Finds in Dutch text what may tell who somebody is: known names, fixed forms, dates and ages, names behind words that
// announce them, and words that no dictionary has. It finds much and never all: a person reads after it. For one
// thread at a time: it remembers which words it looked up.
class Detector
{
public:
    static constexpr int version = 1; // counts up whenever it may find something else

    Detector(QList<KnownName> known, const IsWord& isWord);

    QList<Mark> marksIn(QStringView text) const; // in their order; no two share a letter

private:
    IsWord m_isWord;
    KnownNames m_known;
};

} // namespace privacy
