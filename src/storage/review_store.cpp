#include "storage/review_store.h"

#include "storage/database.h"
#include "storage/respondent.h"
#include "storage/statement.h"
#include "storage/transaction.h"

namespace storage {

namespace {

KeptReview reviewFrom(const Statement& row)
{
    return {.sourceHash = row.text(0),
            .foundHash = row.text(1),
            .output = row.text(2),
            .outputHash = row.text(3),
            .detectorVersion = static_cast<int>(row.integer(4)),
            .on = row.date(5).value_or(QDate()),
            .reader = row.coded<domain::Role>(6),
            .secondReader = row.optionalCoded<domain::Role>(7)};
}

struct OutOfStep
{
    QString item;
    QString respondent;
    bool isGone = false; // the answer, not only as it was
};

QList<OutOfStep> outOfStep(Database& database, qint64 session)
{
    QList<OutOfStep> found;
    Statement rows(database, R"sql(
        SELECT review.item, review.respondent, review.source_hash, answer.text
        FROM review
        LEFT JOIN answer ON answer.session = review.session AND answer.item = review.item
                        AND answer.respondent = review.respondent AND answer.state = 'given' AND answer.text <> ''
        WHERE review.session = ?
    )sql");
    for (rows.bind(session); rows.next();) {
        if (hashOf(rows.text(3)) != rows.text(2))
            found.append({rows.text(0), rows.text(1), rows.isNull(3)});
    }
    return found;
}

} // namespace

QList<ReviewedSentence> ReviewStore::all() const
{
    QList<ReviewedSentence> sentences;
    Statement rows(m_database, R"sql(
        SELECT source_hash, found_hash, output, output_hash, detector, reviewed_on, reader, second_reader,
               review.session, review.item, participant.place
        FROM review
        LEFT JOIN participant ON participant.session = review.session AND participant.id = review.respondent
        WHERE review.respondent = '' OR participant.id IS NOT NULL
        ORDER BY review.session, review.item, participant.place
    )sql");
    while (rows.next()) {
        sentences.append({.place = {.session = rows.integer(8), .item = rows.text(9), .respondent = rows.number(10)},
                          .review = reviewFrom(rows)});
    }
    return sentences;
}

std::optional<KeptReview> ReviewStore::load(const domain::SentencePlace& place) const
{
    Statement row(m_database, R"sql(
        SELECT source_hash, found_hash, output, output_hash, detector, reviewed_on, reader, second_reader
        FROM review
        WHERE session = ? AND item = ? AND respondent = ?
    )sql");
    if (!row.bind(place.session, place.item, respondentOf(m_database, place)).next())
        return std::nullopt;
    return reviewFrom(row);
}

void ReviewStore::save(const domain::SentencePlace& place, const KeptReview& review)
{
    Statement(m_database, R"sql(
        INSERT OR REPLACE INTO review (session, item, respondent, source_hash, found_hash, output, output_hash,
                                       detector, reviewed_on, reader, second_reader)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql")
        .bind(place.session, place.item, respondentOf(m_database, place), review.sourceHash, review.foundHash,
              review.output, review.outputHash, review.detectorVersion, review.on, codeOf(review.reader),
              review.secondReader)
        .run();
}

void ReviewStore::forget(const domain::SentencePlace& place)
{
    Statement(m_database, "DELETE FROM review WHERE session = ? AND item = ? AND respondent = ?")
        .bind(place.session, place.item, respondentOf(m_database, place))
        .run();
}

void forgetChangedReviews(Database& database, qint64 session)
{
    for (const auto& [item, respondent, isGone] : outOfStep(database, session)) {
        const char* sql = isGone ? "DELETE FROM review WHERE session = ? AND item = ? AND respondent = ?"
                                 : "UPDATE review SET source_hash = '', found_hash = '', output = '', output_hash = '' "
                                   "WHERE session = ? AND item = ? AND respondent = ?";
        Statement(database, sql).bind(session, item, respondent).run();
    }
}

} // namespace storage
