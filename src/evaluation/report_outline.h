#pragma once

#include "evaluation/report.h"
#include "evaluation/report_words.h"
#include "evaluation/sentences.h"

namespace evaluation {

// "7 van 20", or only the count where nothing is counted of.
struct OutlineLine
{
    QString code;
    QString label;
    int count = 0;
    std::optional<int> of;
    QString text; // the count in words

    friend bool operator==(const OutlineLine&, const OutlineLine&) = default;
};

struct OutlineQuote
{
    QString text;
    QString by;         // role, empty where the item is asked once
    QStringList themes; // in words

    friend bool operator==(const OutlineQuote&, const OutlineQuote&) = default;
};

// One thing that was counted: a heading, what is known of it in a sentence, a line for each answer, and what
// was said.
struct OutlineBlock
{
    QString code;
    QString title;
    QStringList notes;
    std::optional<ItemCounts> item; // where it is an item of the set
    QList<OutlineLine> lines;
    QList<OutlineQuote> quotes;
    int quotesLeftOut = 0;

    friend bool operator==(const OutlineBlock&, const OutlineBlock&) = default;
};

struct OutlineSection
{
    QString title;
    QList<OutlineBlock> blocks;

    friend bool operator==(const OutlineSection&, const OutlineSection&) = default;
};

// A report in words and order, from which the screen, paper and files are all made, so that they say the same.
struct ReportOutline
{
    QString title;
    QString period;
    QList<OutlineSection> sections;
    QString footnote;

    friend bool operator==(const ReportOutline&, const ReportOutline&) = default;
};

inline constexpr qsizetype mostQuotes = 60; // of one item: nobody reads more, and a file stays a file

ReportOutline outlineOf(const Report& report, const QList<Sentence>& sentences, const ReportWords& words);

} // namespace evaluation
