#include "privacy/reviewed_sentences.h"

#include "privacy/vault_names.h"
#include "storage/review_store.h"
#include "storage/session_store.h"

#include <algorithm>
#include <map>

namespace privacy {

namespace {

using Place = std::tuple<qint64, QString, int>; // session, item, respondent

Place placeOf(qint64 session, const QString& item, std::optional<int> respondent)
{
    return {session, item, respondent.value_or(-1)};
}

bool holdsKnownName(const Detector& detector, const QString& text)
{
    return std::ranges::any_of(detector.marksIn(text),
                               [](const Mark& mark) { return mark.known.has_value() && mark.level == MarkLevel::Red; });
}

std::optional<ApprovedText> approvedOf(const storage::KeptReview& kept, const QString& text, const Detector& detector)
{
    const auto outcome = stillApproved(kept, text, detector);
    const auto* approved = std::get_if<ApprovedText>(&outcome);
    return approved && !holdsKnownName(detector, approved->text()) ? std::optional(*approved) : std::nullopt;
}

} // namespace

QList<std::optional<ApprovedText>> approvedOf(const QList<evaluation::Sentence>& sentences, storage::Database& database,
                                              const evaluation::Facts& facts, const IsWord& isWord)
{
    QList<std::optional<ApprovedText>> approved(sentences.size());
    const QList<storage::ReviewedSentence> reviews = storage::ReviewStore(database).all(); // by session
    if (reviews.isEmpty() || !isWord)
        return approved;
    std::map<Place, qsizetype> asked;
    for (qsizetype at = 0; at < sentences.size(); ++at) {
        const evaluation::Sentence& sentence = sentences[at];
        asked.emplace(placeOf(facts.number[sentence.session], sentence.item, sentence.respondent), at);
    }
    const VaultNames names(database, isWord);
    const storage::SessionStore sessions(database);
    std::unique_ptr<Detector> detector; // of one session after the other
    qint64 detected = 0;
    for (const auto& [place, review] : reviews) {
        const auto found = asked.find(placeOf(place.session, place.item, place.respondent));
        if (found == asked.end())
            continue;
        if (!detector || detected != place.session) {
            const auto session = sessions.loadNumbered(place.session);
            detector = std::make_unique<Detector>(session ? names.of(*session) : QList<KnownName>(), isWord);
            detected = place.session;
        }
        approved[found->second] = approvedOf(review, sentences[found->second].text, *detector);
    }
    return approved;
}

QList<evaluation::Sentence> withReviewed(QList<evaluation::Sentence> sentences, storage::Database& database,
                                         const evaluation::Facts& facts, const IsWord& isWord)
{
    const QList<std::optional<ApprovedText>> approved = approvedOf(sentences, database, facts, isWord);
    for (qsizetype at = 0; at < sentences.size(); ++at) {
        if (approved[at])
            sentences[at].reviewed = approved[at]->reviewed();
    }
    return sentences;
}

} // namespace privacy
