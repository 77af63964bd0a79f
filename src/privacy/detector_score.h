#pragma once

#include "privacy/marked_text.h"

#include <map>

namespace privacy {

struct Counted
{
    qsizetype found = 0;
    qsizetype all = 0;

    double part() const { return all == 0 ? 0 : static_cast<double>(found) / static_cast<double>(all); }

    friend bool operator==(const Counted&, const Counted&) = default;
};

// A span of which a letter was left standing.
struct MissedSpan
{
    qint64 line = 0;
    Tag tag = Tag::Person;
    QString text;

    friend bool operator==(const MissedSpan&, const MissedSpan&) = default;
};

// How much of what is marked in sentences the detector finds, and how much else.
struct DetectorScore
{
    qsizetype sentences = 0;
    Counted spans; // found is every letter of it
    std::map<Tag, Counted> byTag;
    Counted known;  // those of persons, places and organisations in which a word of a known name stands
    Counted decoys; // found is a mark on any letter of it
    qsizetype plainWords = 0;
    qsizetype plainMarks = 0; // in sentences that tell of nobody
    QList<MissedSpan> missed;

    double plainMarksPerHundredWords() const
    {
        return plainWords == 0 ? 0 : 100.0 * static_cast<double>(plainMarks) / static_cast<double>(plainWords);
    }
};

DetectorScore scoreOn(const QList<MarkedSentence>& sentences, const IsWord& isWord);

} // namespace privacy
