#pragma once

#include "evaluation/groups.h"
#include "evaluation/report_words.h"
#include "evaluation/sentences.h"

#include <QDate>

namespace evaluation {

// "7 van 20", only the count where nothing is counted of, or only words where there is no count.
struct OutlineFigure
{
    std::optional<int> count;
    std::optional<int> of;
    QString text;
    std::optional<double> middle; // of numbers

    friend bool operator==(const OutlineFigure&, const OutlineFigure&) = default;
};

struct OutlineLine
{
    QString code;
    QString label;
    QList<OutlineFigure> figures; // one for each column of the block

    friend bool operator==(const OutlineLine&, const OutlineLine&) = default;
};

struct OutlineQuote
{
    QString text;       // for the screen of the one who owns the vault
    QString by;         // role, empty where the item is asked once
    QStringList themes; // in words
    std::optional<ReviewedText> reviewed;

    friend bool operator==(const OutlineQuote&, const OutlineQuote&) = default;
};

// A quote as whatever is saved, printed or sent may have it.
struct PaperQuote
{
    ReviewedText words;
    QString by;
    QStringList themes;
};

// One thing that was counted: a heading, what has to be known of it, a line for each answer, who said nothing and in
// which way, and what was said.
struct OutlineBlock
{
    QString code;
    QString title;
    QStringList notes;
    QStringList columns; // empty where there is only one
    QList<OutlineLine> lines;
    QList<OutlineLine> silences;
    QList<OutlineQuote> quotes;
    int quotesLeftOut = 0;
    bool isOverTime = false; // a line for each month or quarter

    friend bool operator==(const OutlineBlock&, const OutlineBlock&) = default;

    bool hasCounts() const;
    QString silencesInOneLine() const; // where there is one column
    QList<PaperQuote> quotesForPaper() const;
};

struct OutlineSection
{
    QString title;
    QList<OutlineBlock> blocks;
    bool isCrossed = false; // two questions that the reader chooses

    friend bool operator==(const OutlineSection&, const OutlineSection&) = default;
};

// A report in words and order, from which the screen, paper and files are all made, so that they say the same.
struct ReportOutline
{
    QString title;
    QString about; // the experiments, or the groups beside each other
    QString held;  // how many conversations; empty where groups stand beside each other
    QString period;
    QStringList limits; // what it is about: a line for each limit of the filter
    QString madeOn;     // empty until it is made for paper
    QList<OutlineSection> sections;
    QString footnote;

    friend bool operator==(const ReportOutline&, const ReportOutline&) = default;
};

inline constexpr int smallestGroup = domain::smallestThreshold; // of fewer conversations nothing is shown beside others
inline constexpr qsizetype mostQuotes = 60; // of one item: nobody reads more, and a file stays a file

// What a coordinator asks of one series of conversations, a section for each group of questions.
ReportOutline outlineOf(const Facts& facts, const Filter& filter, const QList<Sentence>& sentences,
                        const ReportWords& words);

// One section of the same by its title, counted without the others so that it can be shown before them, of all
// sentences that were read. None where the report has no such section, or where it is made of others.
std::optional<OutlineSection> sectionOf(const Facts& facts, const Filter& filter, const QList<Sentence>& all,
                                        const QString& title, const ReportWords& words);

// The same for paper and files that are handed on, which carry the day: with the sentences that may be in them
// (sentencesForPaper) and were reviewed, and how many stay behind.
ReportOutline outlineForPaper(const Facts& facts, const Filter& filter, const QList<Sentence>& sentences,
                              const QDate& day, const ReportWords& words);
ReportOutline onPaper(ReportOutline outline, const QDate& day, const ReportWords& words); // of one without sentences

// The same figures of two to six groups beside each other, as far as there are enough conversations in a group.
ReportOutline outlineSideBySide(const Facts& facts, const Filter& filter, Division division, const QStringList& codes,
                                int smallest, const ReportWords& words);

// How a group or a limit is called, such as the name of an experiment.
QString nameOf(const Facts& facts, Division division, const QString& code, const ReportWords& words);
QString nameOf(const Facts& facts, const Limit& limit, const ReportWords& words);

} // namespace evaluation
