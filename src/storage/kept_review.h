#pragma once

#include "domain/vocabulary.h"

#include <QDate>

namespace storage {

// What a vault keeps of the reading of one sentence before it may leave. Whether it still holds, storage cannot tell:
// privacy/approved_text.h does.
struct KeptReview
{
    QString sourceHash; // of the sentence that was read
    QString foundHash;  // of what was found in it
    QString output;     // empty once the sentence was changed
    QString outputHash;
    int detectorVersion = 0;
    QDate on;
    domain::Role reader = domain::Role::PohGgz;
    std::optional<domain::Role> secondReader;

    friend bool operator==(const KeptReview&, const KeptReview&) = default;
};

QString hashOf(const QString& text); // SHA-256 of its UTF-8, in hex

} // namespace storage
