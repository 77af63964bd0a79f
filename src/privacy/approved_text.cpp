#include "privacy/approved_text.h"

namespace privacy {

std::optional<ApprovedText> approve(const Review& review, const ReadBy& readBy)
{
    if (!review.stillToDo().isNothing())
        return std::nullopt;
    const QString output = review.output();
    return ApprovedText({.sourceHash = storage::hashOf(review.text()),
                         .foundHash = review.foundHash(),
                         .output = output,
                         .outputHash = storage::hashOf(output),
                         .detectorVersion = Detector::version,
                         .on = readBy.on,
                         .reader = readBy.reader,
                         .secondReader = readBy.secondReader});
}

std::variant<ApprovedText, Outdated> stillApproved(const storage::KeptReview& kept, const QString& text,
                                                   const Detector& detector)
{
    if (storage::hashOf(text) != kept.sourceHash)
        return Outdated::TextChanged;
    if (storage::hashOf(kept.output) != kept.outputHash)
        return Outdated::OutputChanged;
    if (kept.detectorVersion != Detector::version)
        return Outdated::OtherDetector;
    if (Review(text, detector).foundHash() != kept.foundHash)
        return Outdated::OtherFound;
    return ApprovedText(kept);
}

} // namespace privacy
