#include "privacy/approved_text.h"

// Something that writes sentences of a vault, and is given GIVEN. It compiles only where that is an approved text.

using namespace Qt::StringLiterals;

void writeSentence(const privacy::ApprovedText& text);

void giveIt(const privacy::ApprovedText& approved, const privacy::Review& review, const storage::KeptReview& kept,
            const QString& plain, const privacy::Detector& detector)
{
    Q_UNUSED(approved)
    Q_UNUSED(review)
    Q_UNUSED(kept)
    Q_UNUSED(plain)
    Q_UNUSED(detector)
    writeSentence(GIVEN);
}
