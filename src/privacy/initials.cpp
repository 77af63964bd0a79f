#include "privacy/initials.h"

#include "privacy/known_names.h"

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

bool isNextTo(const QList<Token>& tokens, qsizetype at)
{
    return at + 1 < tokens.size() && isOneLetter(tokens[at]) && tokens[at].isCapitalised && isPoint(tokens[at - 1])
        && tokens[at].start == tokens[at - 1].end() + 1 && isPoint(tokens[at + 1]);
}

// The small word of a name between two initials: F. el A.
bool isSmallWordBetween(const QList<Token>& tokens, qsizetype at)
{
    return at > 0 && at + 2 < tokens.size() && tokens[at].kind == Token::Kind::Word && !tokens[at].isCapitalised
        && isParticle(tokens[at].folded) && isPoint(tokens[at - 1]) && isOneLetter(tokens[at + 1])
        && tokens[at + 1].isCapitalised && isPoint(tokens[at + 2]);
}

} // namespace

bool isPoint(const Token& token)
{
    return token.kind == Token::Kind::Mark && token.folded == u"."_s;
}

bool isOneLetter(const Token& token)
{
    return token.kind == Token::Kind::Word && token.length == 1;
}

bool isShortenedParticle(const Token& token)
{
    static const QSet<QString> shortened{u"vd"_s, u"vdn"_s, u"vdr"_s};
    return !token.isCapitalised && isParticle(token.folded) && (token.length == 1 || shortened.contains(token.folded));
}

QList<Initials> initialsFrom(const QList<Token>& tokens, qsizetype at, qsizetype mostLetters)
{
    Initials read{.letters = tokens[at].folded, .end = tokens[at].end()};
    read.letters.remove(u'-'); // J-W
    QList<Initials> all;
    for (qsizetype next = at + 1; isOneLetter(tokens[at]) && next < tokens.size(); ++next) {
        if (read.letters.size() > mostLetters)
            return all;
        const Token& token = tokens[next];
        const bool isSmallWord = isSmallWordBetween(tokens, next);
        const bool isBehindSmallWord = isSmallWordBetween(tokens, next - 1);
        if (isSmallWord || isNextTo(tokens, next))
            all.append(read);
        else if (token.start != read.end && !isBehindSmallWord)
            break;
        const bool isDot = isPoint(token) || token.folded == u"-"_s;
        if (!isDot && !isSmallWord && !isOneLetter(token))
            break;
        if (!isDot)
            read.letters.append(token.folded.front());
        read.end = token.end();
    }
    all.append(read);
    return all;
}

} // namespace privacy
