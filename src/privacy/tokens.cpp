#include "privacy/tokens.h"

#include <QHash>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'‘' || character == u'`';
}

// 't, 's, 'n and the Frisian 'e, which begin with their apostrophe.
bool isShortWord(QStringView text, qsizetype at)
{
    const bool isLetter = at + 1 < text.size() && QStringView(u"tsne").contains(text[at + 1].toLower());
    const bool isAlone = at + 2 >= text.size() || text[at + 2].isSpace();
    return isApostrophe(text[at]) && isLetter && isAlone && (at == 0 || text[at - 1].isSpace());
}

// Letters, with hyphens and apostrophes between them, and an apostrophe at the end: Iris', Van-der-Meer, mama's.
qsizetype endOfWord(QStringView text, qsizetype at)
{
    qsizetype end = isShortWord(text, at) ? at + 1 : at;
    while (end < text.size()) {
        const QChar character = text[end];
        const bool joins = character == u'-' || isApostrophe(character);
        const bool goesOn = end + 1 < text.size() && (text[end + 1].isLetter() || text[end + 1].isMark());
        if (character.isLetter() || character.isMark() || character.isSurrogate() || (joins && goesOn && end > at))
            ++end;
        else
            break;
    }
    if (end < text.size() && isApostrophe(text[end]) && end > at && text[end - 1].toLower() == u's')
        ++end;
    return end;
}

qsizetype endOfNumber(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

bool endsSentence(QChar mark)
{
    return mark == u'.' || mark == u'!' || mark == u'?' || mark == u'\n' || mark == u':' || mark == u'•';
}

// A point behind an initial or an abbreviation ends no sentence.
bool isShortened(const QList<Token>& tokens, qsizetype at)
{
    static const QStringList abbreviations{
        u"dr"_s,   u"drs"_s, u"mw"_s,  u"mevr"_s, u"mvr"_s, u"dhr"_s, u"hr"_s,  u"ds"_s,   u"fam"_s, u"geb"_s,
        u"prof"_s, u"mr"_s,  u"ir"_s,  u"st"_s,   u"nr"_s,  u"tel"_s, u"vd"_s,  u"bijv"_s, u"ca"_s,  u"evt"_s,
        u"incl"_s, u"ong"_s, u"blz"_s, u"afd"_s,  u"zr"_s,  u"br"_s,  u"ing"_s, u"mej"_s,  u"gr"_s,  u"resp"_s};
    if (tokens.isEmpty() || tokens.last().kind != Token::Kind::Word || tokens.last().end() != at)
        return false;
    const Token& word = tokens.last();
    const bool isBehindPoint = tokens.size() > 1 && tokens[tokens.size() - 2].folded == u"."_s
        && tokens[tokens.size() - 2].end() == word.start; // o.a.
    const bool isLetter =
        word.length == 1 && (word.isCapitalised || isBehindPoint || word.folded == u"v"_s || word.folded == u"d"_s);
    return isLetter || abbreviations.contains(word.folded);
}

// The letter that people type for it; nothing for a diacritic.
void appendPlain(QString& result, QChar character)
{
    static const QHash<QChar, QString> plain{{u'ı', u"i"_s},  {u'ł', u"l"_s},  {u'ø', u"o"_s}, {u'đ', u"d"_s},
                                             {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'ĳ', u"ij"_s}};
    if (character.isMark())
        return;
    if (isApostrophe(character))
        result.append(u'\'');
    else if (const auto found = plain.constFind(character); found != plain.constEnd())
        result.append(*found);
    else
        result.append(character);
}

void countCapitals(Token& token, QStringView text)
{
    qsizetype letters = 0;
    for (const QChar character : text.sliced(token.start, token.length)) {
        letters += character.isLetter() ? 1 : 0;
        token.capitals += character.isUpper() ? 1 : 0;
    }
    token.isCapitalised = text[token.start].isUpper();
    token.isInCapitals = letters > 1 && token.capitals == letters;
}

} // namespace

QString wellFormed(QStringView text)
{
    QString result = text.toString();
    for (qsizetype at = 0; at < result.size(); ++at) {
        if (!result[at].isSurrogate())
            continue;
        const bool isPair = result[at].isHighSurrogate() && at + 1 < result.size() && result[at + 1].isLowSurrogate();
        if (!isPair)
            result[at] = QChar::ReplacementCharacter;
        at += isPair ? 1 : 0;
    }
    return result;
}

QString folded(QStringView word)
{
    const QString small = word.toString().toLower();
    if (std::ranges::all_of(small, [](QChar character) { return character.unicode() < 0x80 && character != u'`'; }))
        return small;
    QString result;
    for (const QChar character : small) {
        // what is made of several letters by itself: Qt takes apart a long word in time quadratic in its length
        for (const QChar part : QString(character).normalized(QString::NormalizationForm_D))
            appendPlain(result, part);
    }
    return result;
}

QList<Token> tokensIn(QStringView text)
{
    QList<Token> tokens;
    bool isNew = true; // nothing of the sentence stood there yet
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text[at];
        if (character.isSpace() && character != u'\n') {
            ++at;
            continue;
        }
        Token token{.start = at, .length = 1, .kind = Token::Kind::Mark, .folded = {}};
        if (character.isLetter() || character.isSurrogate() || isShortWord(text, at)) {
            token.length = endOfWord(text, at) - at;
            token.kind = Token::Kind::Word;
            token.folded = folded(text.sliced(at, token.length));
            countCapitals(token, text);
            token.beginsSentence = isNew;
            isNew = false;
        } else if (character.isDigit()) {
            token.length = endOfNumber(text, at) - at;
            token.kind = Token::Kind::Number;
            token.beginsSentence = isNew;
            isNew = false;
        } else {
            token.folded = character;
            isNew = isNew || (endsSentence(character) && !(character == u'.' && isShortened(tokens, at)));
        }
        at = token.end();
        tokens.append(token);
    }
    return tokens;
}

} // namespace privacy
