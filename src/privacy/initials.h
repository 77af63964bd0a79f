#pragma once

#include "privacy/tokens.h"

namespace privacy {

// Letters that stand for a name, in small, and where they end.
struct Initials
{
    QString letters;
    qsizetype end = 0;

    friend bool operator==(const Initials&, const Initials&) = default;
};

bool isPoint(const Token& token);
bool isOneLetter(const Token& token);

// Van der as people shorten it: vd, v.d., v/d.
bool isShortenedParticle(const Token& token);

// From this token, the longest last: of "S. B." the S and both. None when there are more letters than a name has.
QList<Initials> initialsFrom(const QList<Token>& tokens, qsizetype at, qsizetype mostLetters);

} // namespace privacy
