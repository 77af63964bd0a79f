#pragma once

#include "evaluation/reviewed_text.h"
#include "privacy/review.h"
#include "storage/kept_review.h"

#include <variant>

namespace privacy {

// Who read a text, and when.
struct ReadBy
{
    domain::Role reader = domain::Role::PohGgz;
    std::optional<domain::Role> secondReader;
    QDate on;

    friend bool operator==(const ReadBy&, const ReadBy&) = default;
};

// Why an approval of before no longer holds.
enum class Outdated {
    TextChanged,   // since it was read
    OutputChanged, // what was to go out is not what was approved
    OtherDetector,
    OtherFound, // there is a new name in the vault, or another dictionary
};

// A text with placeholders that somebody read to the end and found fit to leave the vault. Only approve() and
// stillApproved() can make one, and whatever writes sentences of a vault accepts nothing else.
class ApprovedText final
{
public:
    const QString& text() const { return m_kept.output; }
    evaluation::ReviewedText reviewed() const { return evaluation::ReviewedText(m_kept.output); }
    const QString& hash() const { return m_kept.outputHash; } // SHA-256 of the text in UTF-8, in hex
    int detectorVersion() const { return m_kept.detectorVersion; }
    ReadBy readBy() const { return {m_kept.reader, m_kept.secondReader, m_kept.on}; }

    const storage::KeptReview& kept() const { return m_kept; } // to be stored

    friend bool operator==(const ApprovedText&, const ApprovedText&) = default;

private:
    friend std::optional<ApprovedText> approve(const Review& review, const ReadBy& readBy);
    friend std::variant<ApprovedText, Outdated> stillApproved(const storage::KeptReview& kept, const QString& text,
                                                              const Detector& detector);

    explicit ApprovedText(storage::KeptReview kept) : m_kept(std::move(kept)) {}

    storage::KeptReview m_kept;
};

// None while anything is left to do.
std::optional<ApprovedText> approve(const Review& review, const ReadBy& readBy);

// What was kept of an approval, together with the text as it is now and what the detector finds in it now.
std::variant<ApprovedText, Outdated> stillApproved(const storage::KeptReview& kept, const QString& text,
                                                   const Detector& detector);

} // namespace privacy
