#pragma once

#include "privacy/dates_and_ages.h"
#include "privacy/known_names.h"

namespace privacy {

// Finds in Dutch text what may tell who somebody is: known names, fixed forms, dates and ages, names behind words that
// announce them, and words that no dictionary has. It finds much and never all: a person reads after it. For one
// thread at a time: it remembers which words it looked up.
class Detector
{
public:
    static constexpr int version = 3; // counts up whenever it may find something else

    Detector(QList<KnownName> known, const IsWord& isWord);

    QList<Mark> marksIn(QStringView text) const; // in their order; no two share a letter

private:
    IsWord m_isWord;
    KnownNames m_known;
    Moments m_moments;
};

} // namespace privacy
