#pragma once

#include "domain/coding.h"
#include "storage/kept_review.h"

#include <QList>

namespace storage {

class Database;

struct ReviewedSentence
{
    domain::SentencePlace place;
    KeptReview review;

    friend bool operator==(const ReviewedSentence&, const ReviewedSentence&) = default;
};

// Keeps which sentences were read and found fit to leave, and as which text. A review goes with its conversation, with
// its words and with the permission for them. Every member throws StorageError.
class ReviewStore
{
public:
    explicit ReviewStore(Database& database) : m_database(database) {}

    QList<ReviewedSentence> all() const;
    std::optional<KeptReview> load(const domain::SentencePlace& place) const;
    void save(const domain::SentencePlace& place, const KeptReview& review); // instead of an earlier one
    void forget(const domain::SentencePlace& place);

private:
    Database& m_database;
};

// After the answers of a session were written: of one that is gone the review goes as well, and of one that was changed
// nothing is left but that it was read. The transaction is the caller's. Throws StorageError.
void forgetChangedReviews(Database& database, qint64 session);

} // namespace storage
