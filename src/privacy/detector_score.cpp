#include "privacy/detector_score.h"

#include "privacy/detector.h"
#include "privacy/name_forms.h"

#include <memory>

namespace privacy {

namespace {

bool touches(const Mark& mark, const MarkedSpan& span)
{
    return mark.start < span.start + span.length && span.start < mark.start + mark.length;
}

// Every letter of it, so that nothing is left standing.
bool covers(const QList<Mark>& marks, const MarkedSpan& span, const QString& text)
{
    for (qsizetype at = span.start; at < span.start + span.length; ++at) {
        const bool isInside = std::ranges::any_of(
            marks, [at](const Mark& mark) { return at >= mark.start && at < mark.start + mark.length; });
        if (text[at].isLetterOrNumber() && !isInside)
            return false;
    }
    return true;
}

QList<Token> nameWordsIn(QString text)
{
    QList<Token> words = tokensIn(text.replace(u'-', u' '));
    words.removeIf([](const Token& token) {
        return token.kind != Token::Kind::Word || isParticle(token.folded) || isFamilyWord(token.folded);
    });
    return words;
}

// Whether one of these words is a form of a part of the name.
bool namesAnyOf(const QList<Token>& words, const KnownName& name)
{
    return std::ranges::any_of(nameWordsIn(name.name), [&](const Token& part) {
        return std::ranges::any_of(words, [&](const Token& word) { return isFormOf(word.folded, part.folded); });
    });
}

bool isOfKnown(const MarkedSpan& span, const MarkedSentence& sentence)
{
    if (span.tag != Tag::Person && span.tag != Tag::Place && span.tag != Tag::Organisation)
        return false;
    const QList<Token> words = nameWordsIn(sentence.text.mid(span.start, span.length));
    return std::ranges::any_of(sentence.known, [&](const KnownName& name) { return namesAnyOf(words, name); });
}

void count(Counted& counted, bool isFound)
{
    ++counted.all;
    counted.found += isFound ? 1 : 0;
}

void addSpan(DetectorScore& score, const MarkedSentence& sentence, const MarkedSpan& span, const QList<Mark>& marks)
{
    if (!span.tag) {
        count(score.decoys, std::ranges::any_of(marks, [&](const Mark& mark) { return touches(mark, span); }));
        return;
    }
    const bool isFound = covers(marks, span, sentence.text);
    count(score.spans, isFound);
    count(score.byTag[*span.tag], isFound);
    if (isOfKnown(span, sentence))
        count(score.known, isFound);
    if (!isFound)
        score.missed.append(
            {.line = sentence.line, .tag = *span.tag, .text = sentence.text.mid(span.start, span.length)});
}

void score(DetectorScore& score, const MarkedSentence& sentence, const QList<Mark>& marks)
{
    ++score.sentences;
    for (const MarkedSpan& span : sentence.spans)
        addSpan(score, sentence, span, marks);
    if (sentence.isPlain()) {
        score.plainWords += sentence.text.split(u' ', Qt::SkipEmptyParts).size();
        score.plainMarks += marks.size();
    }
}

} // namespace

DetectorScore scoreOn(const QList<MarkedSentence>& sentences, const IsWord& isWord)
{
    DetectorScore total;
    std::unique_ptr<Detector> detector;
    const QList<KnownName>* known = nullptr; // that the detector was made for
    for (const MarkedSentence& sentence : sentences) {
        if (!detector || *known != sentence.known)
            detector = std::make_unique<Detector>(sentence.known, isWord);
        known = &sentence.known;
        score(total, sentence, detector->marksIn(sentence.text));
    }
    return total;
}

} // namespace privacy
