#pragma once

#include "privacy/ladders.h"
#include "storage/summary_export_store.h"

#include <optional>

namespace privacy {

struct Candidates;
struct Options;

// How one attribute is told in an export.
struct ExportedAttribute
{
    QString code;
    QString title;
    QString level;
    QString explanation;
    QList<Value> values;
    bool isSensitive = false;
    std::optional<int> lostIfFiner; // sessions that would be left out if it were told a step more precisely

    friend bool operator==(const ExportedAttribute&, const ExportedAttribute&) = default;
};

struct LeftOutAttribute
{
    QString code;
    QString title;
    std::optional<int> lostIfTold; // sessions that telling it would leave out; none where somebody wished it away

    friend bool operator==(const LeftOutAttribute&, const LeftOutAttribute&) = default;
};

// What was done to come to an export, and what is not in it. The counts of what was left out are for the eyes of
// whoever has the vault: a file says them only from k on.
struct Account
{
    int k = 0;
    int l = 0;
    int held = 0; // closed sessions that may be learned from
    int mostLeftOut = 0;
    int exported = 0;
    int tooRare = 0;           // closed, left out because fewer than k were like it
    int tooAlike = 0;          // likewise because everybody in its group experienced or decided the same
    int notClosed = 0;         // left out because they were not closed
    int withoutPermission = 0; // likewise because nobody may learn from them
    QList<LeftOutAttribute> attributesLeftOut;
    bool isSmallestLoss = true; // proven to be the release with the smallest loss of information

    friend bool operator==(const Account&, const Account&) = default;
};

// One session as it goes out. Its id is new in every export and says nothing.
struct Summary
{
    QString id;
    std::vector<quint8> values; // for each attribute the place of its value

    friend bool operator==(const Summary&, const Summary&) = default;
};

// Session summaries that were found to be k-anonymous and diverse: every combination of all attributes stands in at
// least k rows, and whoever knows what a bystander sees finds at least l values of everything else. No lasting id,
// date, order or text is in it. Only anonymise() can make one, and writers accept nothing else.
class AnonymisedExport
{
public:
    const Account& account() const { return m_account; }
    const QList<ExportedAttribute>& attributes() const { return m_attributes; }

    const std::vector<Summary>& rows() const { return m_rows; }

    // What it tells of which session of the vault: for the guard that keeps exports apart, never written in a file.
    storage::SummaryExport record(const QDate& day) const;

private:
    friend AnonymisedExport anonymise(const Candidates& candidates, const Options& options,
                                      const QList<storage::SummaryExport>& earlier);

    AnonymisedExport() = default;

    Account m_account;
    QList<ExportedAttribute> m_attributes;
    std::vector<Summary> m_rows;
    QList<storage::ToldSession> m_told; // by session
};

} // namespace privacy
