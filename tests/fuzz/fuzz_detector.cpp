#include "privacy/detector.h"
#include "privacy/placeholders.h"

#include <cstdlib>
#include <numeric>

// Known names, a line each, the byte 0x1e, and a text. A line that begins with ! is the name of another session.

namespace {

using namespace Qt::StringLiterals;
using privacy::KnownName;
using privacy::Mark;
using privacy::Token;

constexpr char separator = 0x1e;

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

// A language of half of all words: without a dictionary a fuzzer is fast.
bool isWord(const QString& word)
{
    const int sum = std::accumulate(word.begin(), word.end(), 0,
                                    [](int before, QChar character) { return before + character.unicode(); });
    return sum % 2 == 0;
}

QList<KnownName> namesIn(const QString& lines)
{
    QList<KnownName> names;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isElsewhere = line.startsWith(u'!');
        const QString placeholder = names.size() % 2 == 0 ? u"MOEDER"_s : QString();
        names.append({.name = isElsewhere ? line.sliced(1) : line,
                      .placeholder = placeholder,
                      .whose = isElsewhere ? privacy::Whose::ElsewhereInVault : privacy::Whose::ThisSession});
    }
    return names;
}

void checkMarks(const QList<Mark>& marks, const QString& text)
{
    const auto splitsPair = [&](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    qsizetype last = 0;
    for (const Mark& mark : marks) {
        require(mark.start >= last && mark.length > 0);
        last = mark.start + mark.length;
        require(last <= text.size() && !splitsPair(mark.start) && !splitsPair(last));
    }
}

// A name of one word that no dictionary has, so that wherever it stands it is the name.
bool isUnmistakable(const QString& name)
{
    const QList<Token> tokens = privacy::tokensIn(name);
    return tokens.size() == 1 && tokens[0].folded.size() > 1 && !isWord(tokens[0].folded)
        && !privacy::isFamilyWord(tokens[0].folded) && !tokens[0].folded.contains(u'-');
}

// As known, and not only as a word that no dictionary has; what a date or a number holds comes before that.
void checkKnown(const QList<KnownName>& names, const QList<Mark>& marks, const QString& text)
{
    const QList<Token> tokens = privacy::tokensIn(text);
    const auto isSeen = [&](const Token& token) {
        return std::ranges::any_of(marks, [&](const Mark& mark) {
            const bool isBefore = mark.tag >= privacy::Tag::Date;
            return (mark.known || isBefore) && mark.start < token.end() && token.start < mark.start + mark.length;
        });
    };
    for (const KnownName& name : names) {
        if (!isUnmistakable(name.name))
            continue;
        const QString word = privacy::tokensIn(name.name).first().folded;
        require(std::ranges::all_of(tokens, [&](const Token& token) { return token.folded != word || isSeen(token); }));
    }
}

// What stands between the brackets of the placeholders is ours.
QString withoutPlaceholders(const QString& text, const QList<Mark>& marks)
{
    QString rest;
    qsizetype at = 0;
    for (const Mark& mark : marks) {
        rest += text.sliced(at, mark.start - at) + u"\n"_s;
        at = mark.start + mark.length;
    }
    return rest + text.sliced(at);
}

void checkGone(const QList<KnownName>& names, const QString& rest)
{
    const QList<Token> tokens = privacy::tokensIn(rest);
    for (const KnownName& name : names) {
        if (!isUnmistakable(name.name))
            continue;
        const QString word = privacy::tokensIn(name.name).first().folded;
        require(std::ranges::none_of(tokens, [&](const Token& token) { return token.folded == word; }));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf(separator);
    const QList<KnownName> names = namesIn(QString::fromUtf8(bytes.first(std::max<qsizetype>(end, 0))));
    const QString text = QString::fromUtf8(bytes.sliced(end + 1));
    const privacy::Detector detector(names, isWord);
    const QList<Mark> marks = detector.marksIn(text);
    checkMarks(marks, text);
    checkKnown(names, marks, text);
    require(privacy::Detector(names, isWord).marksIn(text) == marks);

    const QString rest = withoutPlaceholders(text, marks);
    checkGone(names, rest);
    const QList<Mark> again = detector.marksIn(rest);
    checkMarks(again, rest);
    checkGone(names, withoutPlaceholders(rest, again));
    require(privacy::withPlaceholders(text, marks).count(u'[') >= marks.size());
    return 0;
}
