#pragma once

#include "domain/coding.h"
#include "guide/evaluation_set.h"

#include <array>

namespace storage {
class Database;
}

namespace evaluation {

// The themes of a practice as far as they differ from the set. Throws StorageError.
QList<domain::Theme> readThemes(storage::Database& database);

// The set with the themes as they are now: renamed, without those that count as another, and with those that were
// added.
guide::EvaluationSet withThemes(guide::EvaluationSet set, const QList<domain::Theme>& themes);

// A sentence with what each of the two readers gave it.
struct CodedSentence
{
    domain::SentencePlace place;
    std::optional<domain::Role> role;
    QString text;
    std::array<domain::Reading, 2> readings; // by domain::Reader

    friend bool operator==(const CodedSentence&, const CodedSentence&) = default;

    const domain::Reading& by(domain::Reader reader) const { return readings[static_cast<std::size_t>(reader)]; }
    bool isReadByBoth() const { return readings[0].isRead && readings[1].isRead; }
};

// Ids of the items in answer to which something was said in a session that was closed. Throws StorageError.
QStringList answeredItems(storage::Database& database);

// Those of one item, of sessions that were closed: in an order that stays the same and does not tell sessions apart.
// Throws StorageError.
QList<CodedSentence> readCodedSentences(storage::Database& database, const QString& item);

// What both readers gave one sentence, as the themes are counted now.
using GivenByBoth = std::array<QStringList, 2>;

bool isSame(const GivenByBoth& given); // in whatever order

struct ThemeAgreement
{
    QString theme;
    int both = 0;
    int onlyFirst = 0;
    int onlySecond = 0;

    friend bool operator==(const ThemeAgreement&, const ThemeAgreement&) = default;
};

// How far two readers gave the same, in counts: a figure of it would say more than few sentences can bear.
struct Agreement
{
    int sentences = 0; // that both read
    int same = 0;      // exactly the same themes, or none by both
    int partly = 0;
    int different = 0;            // not one theme the same
    QList<ThemeAgreement> themes; // those that were given, in the order of the item's options

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

Agreement agreementOf(const QList<GivenByBoth>& sentences, const guide::Item& item);

} // namespace evaluation
