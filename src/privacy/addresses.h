#pragma once

#include "privacy/known_names.h"

namespace privacy {

// A street with its number, a street that has a name of its own, or a box at the post office.
struct FoundAddress
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const FoundAddress&, const FoundAddress&) = default;
};

QList<FoundAddress> addressesIn(QStringView text, const QList<Token>& tokens, const IsWord& isWord);

} // namespace privacy
