#pragma once

#include "privacy/minimised_export.h"

#include <QDate>
#include <QStringList>

namespace exchange {

// A line of the account: what it is about, and what there is to say.
struct AccountLine
{
    QString about;
    QString words;

    friend bool operator==(const AccountLine&, const AccountLine&) = default;
};

// What a file of summaries says, whatever its format: made of an export that was checked and of nothing else.
class SummaryBook
{
public:
    SummaryBook(const privacy::AnonymisedExport& anonymised, const QDate& day);
    SummaryBook(const privacy::MinimisedExport& minimised, const QDate& day);

    const privacy::AnonymisedExport& summaries() const { return m_summaries; }
    const QList<privacy::ApprovedSentence>& sentences() const { return m_sentences; } // none in an anonymous one
    const QString& reason() const { return m_reason; }
    const QDate& day() const { return m_day; }

    QString title() const;
    QString label() const;      // the kind, and how it was checked, in one line
    QString shortLabel() const; // the kind alone
    QList<AccountLine> account() const;
    QStringList limits() const; // what the file is no guarantee of

    // Every word and number that a file of this book may hold.
    QStringList vocabulary() const;

private:
    QList<AccountLine> aboutSentences() const;

    privacy::AnonymisedExport m_summaries;
    QList<privacy::ApprovedSentence> m_sentences;
    QString m_reason;
    QDate m_day;
};

// Who read a sentence, as a file says it: by role.
QString readersOf(const privacy::ApprovedSentence& sentence);
QString roleOf(const privacy::ApprovedSentence& sentence); // empty where it is asked once

// How an attribute is told, and why not more precisely.
QString tellingOf(const privacy::ExportedAttribute& attribute);

} // namespace exchange
