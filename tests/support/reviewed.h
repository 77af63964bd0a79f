#pragma once

#include "privacy/approved_text.h"

namespace test {

// A text that somebody read and approved as it is.
inline privacy::ApprovedText approvedAsItIs(const QString& text)
{
    privacy::Review review(text, privacy::Detector({}, [](const QString&) { return true; }));
    for (qsizetype passage = 0; passage < review.passages().size(); ++passage)
        review.keep(passage);
    for (qsizetype paragraph = 0; paragraph < review.paragraphs().size(); ++paragraph)
        review.confirmRead(paragraph);
    review.answer(privacy::Recognisable::No);
    return privacy::approve(review, {.on = QDate(2026, 11, 23)}).value();
}

} // namespace test
