#pragma once

#include "privacy/ladders.h"

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

    friend bool operator==(const ExportedAttribute&, const ExportedAttribute&) = default;
};

// For an attribute about what was experienced or decided: in how many of the groups that the other attributes
// make everybody has the same value, which tells that value of everyone in the group. A note, not a demand.
struct DiversityNote
{
    QString attribute;
    int groups = 0;
    int groupsWithOneValue = 0;

    friend bool operator==(const DiversityNote&, const DiversityNote&) = default;
};

// What was done to come to an export, and what is not in it.
struct Account
{
    int k = 0;
    int held = 0; // closed sessions that may be learned from
    int exported = 0;
    int tooRare = 0;           // closed, left out because fewer than k were like it
    int notClosed = 0;         // left out because they were not closed
    int withoutPermission = 0; // likewise because nobody may learn from them
    QList<Value> attributesLeftOut;
    bool isSmallestLoss = true; // proven to be the release with the smallest loss of information
    QList<DiversityNote> diversity;

    friend bool operator==(const Account&, const Account&) = default;
};

// Session summaries that were found to be k-anonymous: every combination of all attributes stands in at least k
// rows. No id, date, order or text is in it. Only anonymise() can make one, and writers accept nothing else.
class AnonymisedExport
{
public:
    const Account& account() const { return m_account; }
    const QList<ExportedAttribute>& attributes() const { return m_attributes; }

    // For each row the place of a value in each attribute.
    const std::vector<std::vector<quint8>>& rows() const { return m_rows; }

private:
    friend AnonymisedExport anonymise(const Candidates& candidates, const Options& options);

    AnonymisedExport() = default;

    Account m_account;
    QList<ExportedAttribute> m_attributes;
    std::vector<std::vector<quint8>> m_rows;
};

} // namespace privacy
