#include "privacy/detector.h"
#include "privacy/placeholders.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/marked_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using privacy::Mark;
using privacy::MarkLevel;

namespace {

bool isWord(const QString& word)
{
    return test::dutchSpeller().isCorrect(word);
}

bool touches(const Mark& mark, const test::MarkedSpan& span)
{
    return mark.start < span.start + span.length && span.start < mark.start + mark.length;
}

// Every letter of it, so that nothing is left standing.
bool covers(const QList<Mark>& marks, const test::MarkedSpan& span, const QString& text)
{
    for (qsizetype at = span.start; at < span.start + span.length; ++at) {
        const bool isInside = std::ranges::any_of(
            marks, [at](const Mark& mark) { return at >= mark.start && at < mark.start + mark.length; });
        if (text[at].isLetterOrNumber() && !isInside)
            return false;
    }
    return true;
}

// A person in whose name stands a word of a name that is known.
bool isOfKnown(const test::MarkedSpan& span, const test::MarkedSentence& sentence)
{
    QSet<QString> known;
    for (const privacy::KnownName& name : sentence.known) {
        for (const privacy::Token& token : privacy::tokensIn(QString(name.name).replace(u'-', u' '))) {
            if (token.kind == privacy::Token::Kind::Word && !privacy::isParticle(token.folded)
                && !privacy::isFamilyWord(token.folded))
                known.insert(token.folded);
        }
    }
    const QString words = sentence.text.mid(span.start, span.length).replace(u'-', u' ');
    return span.tag == u"person"_s && std::ranges::any_of(privacy::tokensIn(words), [&](const privacy::Token& token) {
               return known.contains(token.folded);
           });
}

struct Score
{
    int spans = 0;
    int found = 0;
    int known = 0;
    int knownFound = 0;
    int decoys = 0;
    int decoysHit = 0;
    qsizetype plainWords = 0;
    qsizetype plainMarks = 0;
    QHash<QString, std::pair<int, int>> byTag; // found, spans
};

Score scoreOf(const QString& file)
{
    Score score;
    for (const test::MarkedSentence& sentence : test::markedSentences(QStringLiteral(SENTENCES) + u'/' + file)) {
        const QList<Mark> marks = privacy::Detector(sentence.known, isWord).marksIn(sentence.text);
        for (const test::MarkedSpan& span : sentence.spans) {
            if (span.tag.isEmpty()) {
                ++score.decoys;
                score.decoysHit += std::ranges::any_of(marks, [&](const Mark& mark) { return touches(mark, span); });
                continue;
            }
            const bool isFound = covers(marks, span, sentence.text);
            auto& [tagFound, tagSpans] = score.byTag[span.tag];
            ++score.spans;
            ++tagSpans;
            score.found += isFound;
            tagFound += isFound;
            score.known += isOfKnown(span, sentence);
            score.knownFound += isOfKnown(span, sentence) && isFound;
        }
        if (sentence.isPlain()) {
            score.plainWords += sentence.text.split(u' ', Qt::SkipEmptyParts).size();
            score.plainMarks += marks.size();
        }
    }
    return score;
}

QString replaced(const QString& text, const QList<privacy::KnownName>& known = {})
{
    return privacy::withPlaceholders(text, privacy::Detector(known, isWord).marksIn(text));
}

} // namespace

TEST_CASE("Nearly all personal data in the sentences for building is found, and little else")
{
    const Score score = scoreOf(u"building.txt"_s);
    INFO(score.found << " of " << score.spans << "; known " << score.knownFound << " of " << score.known << "; decoys "
                     << score.decoysHit << " of " << score.decoys << "; marks " << score.plainMarks << " in "
                     << score.plainWords << " plain words");

    REQUIRE(score.spans > 400);
    CHECK(score.found >= 0.97 * score.spans);
    CHECK(score.knownFound == score.known);
    CHECK(score.decoysHit <= 0.1 * score.decoys);
    CHECK(static_cast<double>(score.plainMarks) <= 0.02 * static_cast<double>(score.plainWords));
    for (const QString& tag :
         {u"bsn"_s, u"iban"_s, u"email"_s, u"url"_s, u"phone"_s, u"postcode"_s, u"plate"_s, u"number"_s}) {
        INFO(tag.toStdString());
        CHECK(score.byTag[tag].first == score.byTag[tag].second);
    }
}

TEST_CASE("A word between brackets stands for what was found, the same for the same name")
{
    CHECK(replaced(u"Fatima belde. Haar zus Samira komt dinsdag, fatima ook."_s,
                   {{.name = u"Fatima Haddad"_s, .placeholder = u"HULPVRAGER"_s}})
          == u"[HULPVRAGER] belde. Haar zus [PERSOON-1] komt dinsdag, [HULPVRAGER] ook."_s);
    CHECK(replaced(u"Tel 06-12345678, woont Kastanjelaan 14, 3852 XK Ermelo, bsn 111222333."_s)
          == u"Tel [TELEFOON], woont [ADRES], [POSTCODE] [PERSOON-1], bsn [BSN]."_s);
    CHECK(replaced(u"Gisteren was het rustig op de dagbesteding."_s)
          == u"Gisteren was het rustig op de dagbesteding."_s);
}

TEST_CASE("What is surely personal is red, and what may be an ordinary word amber")
{
    const privacy::Detector detector({{.name = u"Roos"_s, .placeholder = u"ZUS"_s}}, isWord);
    const auto levels = [&](const QString& text) {
        QList<MarkLevel> all;
        for (const Mark& mark : detector.marksIn(text))
            all.append(mark.level);
        return all;
    };
    CHECK(levels(u"Daar kwam Roos binnen."_s) == QList{MarkLevel::Red});
    CHECK(levels(u"Roos kwam binnen."_s) == QList{MarkLevel::Amber});
    CHECK(levels(u"Zij kreeg een roos van de buren."_s).isEmpty());
    CHECK(levels(u"Toen zei zus roos dat het goed was."_s) == QList{MarkLevel::Red});
}

TEST_CASE("A common name that is also a month, a saint or a method is found")
{
    for (const QString& name : {u"Jan"_s, u"Maria"_s, u"Mohammed"_s, u"Wim"_s, u"Albert"_s, u"Rogers"_s, u"Becker"_s}) {
        const QString text = u"Daar was %1 ook bij."_s.arg(name);
        INFO(text.toStdString());
        const QList<Mark> marks = privacy::Detector({}, isWord).marksIn(text);
        REQUIRE(marks.size() == 1);
        CHECK(text.mid(marks[0].start, marks[0].length) == name);
    }
}

TEST_CASE("Marks stand in their order inside the text, and no two share a letter, whatever the text")
{
    for (const QString& text :
         {u""_s, u" "_s, u"."_s, u"'"_s, u"\n\n"_s, u"𝔍an 👩‍👧 é\u0301"_s, u"J.J.J.J."_s, u"@@@.nl"_s,
          u"00000000000000000000"_s, u"[[{{||}}]]"_s, u"van van de de der der"_s, QString(QChar(0xd800)) + u"x"_s,
          QString(5000, u'A'), u"(0)(0)(0)"_s}) {
        qsizetype last = 0;
        for (const Mark& mark : privacy::Detector({{.name = u"J. de J"_s, .placeholder = {}}}, isWord).marksIn(text)) {
            CHECK(mark.start >= last);
            CHECK(mark.length > 0);
            last = mark.start + mark.length;
        }
        CHECK(last <= text.size());
    }
}
