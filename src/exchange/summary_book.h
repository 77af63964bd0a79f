#pragma once

#include "privacy/anonymised_export.h"

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

    const privacy::AnonymisedExport& summaries() const { return m_summaries; }
    const QDate& day() const { return m_day; }

    QString title() const;
    QString label() const;      // the kind, and how it was checked, in one line
    QString shortLabel() const; // the kind alone
    QList<AccountLine> account() const;
    QStringList limits() const; // what the file is no guarantee of

    // Every word and number that a file of this book may hold.
    QStringList vocabulary() const;

private:
    privacy::AnonymisedExport m_summaries;
    QDate m_day;
};

// How an attribute is told, and why not more precisely.
QString tellingOf(const privacy::ExportedAttribute& attribute);

} // namespace exchange
