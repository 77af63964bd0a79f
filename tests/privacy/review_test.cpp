#include "privacy/review.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using privacy::Decision;
using privacy::Recognisable;
using privacy::Review;
using privacy::StillToDo;
using privacy::Tag;

namespace {

bool isWord(const QString& word)
{
    return test::dutchSpeller().isCorrect(word);
}

// Fatima is surely somebody; Roos at the beginning of a sentence may be a flower.
const privacy::Detector& detector()
{
    static const privacy::Detector made(
        {{.name = u"Fatima Haddad"_s, .placeholder = u"HULPVRAGER"_s}, {.name = u"Roos"_s, .placeholder = u"NAASTE"_s}},
        isWord);
    return made;
}

Review reviewOf(const QString& text)
{
    return Review(text, detector());
}

QString wordsOf(const Review& review, qsizetype passage)
{
    const privacy::Mark& mark = review.passages()[passage].mark;
    return review.text().mid(mark.start, mark.length);
}

void mark(Review& review, const QString& words, Tag tag = Tag::Other)
{
    review.mark(review.text().indexOf(words), words.size(), tag);
}

void readAll(Review& review)
{
    for (qsizetype paragraph = 0; paragraph < review.paragraphs().size(); ++paragraph)
        review.confirmRead(paragraph);
}

} // namespace

TEST_CASE("What is sure is replaced from the beginning, and what is not is asked")
{
    const Review review = reviewOf(u"Roos kwam met Fatima mee.\n\nHet was een goed gesprek."_s);

    REQUIRE(review.passages().size() == 2);
    CHECK(wordsOf(review, 0) == u"Roos"_s);
    CHECK(review.passages()[0].decision == Decision::Open);
    CHECK(review.passages()[1].decision == Decision::Replace);
    CHECK(review.paragraphs().size() == 2);
    CHECK(review.output() == u"[NAASTE] kwam met [HULPVRAGER] mee.\n\nHet was een goed gesprek."_s);
    CHECK(review.placeholders() == QStringList{u"[NAASTE]"_s, u"[HULPVRAGER]"_s});
    CHECK(review.stillToDo() == StillToDo{.undecided = 1, .unread = 2, .recognisable = Recognisable::NotAnswered});
}

TEST_CASE("A replacement is taken back for one occurrence at a time")
{
    Review review = reviewOf(u"Daar was Fatima, en Fatima lachte."_s);
    REQUIRE(review.passages().size() == 2);

    review.keep(1);

    CHECK(review.output() == u"Daar was [HULPVRAGER], en Fatima lachte."_s);
    CHECK(review.placeholders() == QStringList{u"[HULPVRAGER]"_s, u""_s});
    review.replace(1);
    CHECK(review.output() == u"Daar was [HULPVRAGER], en [HULPVRAGER] lachte."_s);
}

TEST_CASE("Nothing is left to do only after every decision, every paragraph and a no")
{
    Review review = reviewOf(u"Roos kwam mee.\nHet was goed."_s);
    readAll(review);
    review.answer(Recognisable::No);
    CHECK_FALSE(review.stillToDo().isNothing());

    review.keep(0);
    CHECK(review.stillToDo() == StillToDo{.undecided = 0, .unread = 1, .recognisable = Recognisable::NotAnswered});
    review.confirmRead(0);
    CHECK_FALSE(review.stillToDo().isNothing());
    review.answer(Recognisable::No);

    CHECK(review.stillToDo().isNothing());
    review.takeBackRead(1);
    CHECK_FALSE(review.stillToDo().isNothing());
}

TEST_CASE("Whatever is changed makes its paragraph unread and asks the question again")
{
    Review review = reviewOf(u"Daar was Fatima.\nDe enige dominee van het dorp was er ook."_s);
    readAll(review);
    review.answer(Recognisable::No);
    REQUIRE(review.stillToDo().isNothing());
    const Review before = review;

    mark(review, u"enige dominee"_s);

    CHECK(review.output() == u"Daar was [HULPVRAGER].\nDe [WEGGELATEN] van het dorp was er ook."_s);
    CHECK(review.paragraphs()[0].isRead);
    CHECK_FALSE(review.paragraphs()[1].isRead);
    CHECK(review.recognisable() == Recognisable::NotAnswered);

    review = before;
    review.replace(0); // as it was
    CHECK(review == before);
    review.keep(0);
    CHECK_FALSE(review.paragraphs()[0].isRead);
    CHECK(review.recognisable() == Recognisable::NotAnswered);
}

TEST_CASE("Who says that somebody can be recognised must replace more before it is asked again")
{
    Review review = reviewOf(u"Daar was Fatima, de enige dominee van het dorp."_s);
    readAll(review);
    review.answer(Recognisable::Yes);
    CHECK_FALSE(review.stillToDo().isNothing());

    review.answer(Recognisable::No);
    CHECK(review.recognisable() == Recognisable::Yes);
    review.keep(0);
    CHECK(review.recognisable() == Recognisable::Yes);
    review.replace(0); // no more than there was
    CHECK(review.recognisable() == Recognisable::Yes);

    mark(review, u"dominee"_s);
    CHECK(review.recognisable() == Recognisable::NotAnswered);
    readAll(review);
    review.answer(Recognisable::No);
    CHECK(review.stillToDo().isNothing());
}

TEST_CASE("Replacing what was doubtful is replacing more")
{
    Review review = reviewOf(u"Roos kwam mee."_s);
    review.answer(Recognisable::Yes);
    review.replace(0);
    CHECK(review.recognisable() == Recognisable::NotAnswered);
}

TEST_CASE("What is marked by hand takes in whole words and the passages that it touches, and no space")
{
    Review review = reviewOf(u"Daar was Fatima uit het hoekhuis bij ons."_s);
    mark(review, u"tima uit het hoekh"_s, Tag::Place);
    REQUIRE(review.passages().size() == 1);
    CHECK(wordsOf(review, 0) == u"Fatima uit het hoekhuis"_s);
    CHECK(review.passages()[0].isByHand);
    CHECK(review.output() == u"Daar was [PLAATS] bij ons."_s);

    mark(review, u"huis bij "_s, Tag::Address); // over the earlier one
    REQUIRE(review.passages().size() == 1);
    CHECK(wordsOf(review, 0) == u"Fatima uit het hoekhuis bij"_s);

    review.keep(0); // and what was found comes back, replaced as it was
    REQUIRE(review.passages().size() == 1);
    CHECK(review.output() == u"Daar was [HULPVRAGER] uit het hoekhuis bij ons."_s);

    const Review before = review;
    mark(review, u" "_s);
    review.mark(0, 0, Tag::Other);
    CHECK(review == before);
}

TEST_CASE("A doubtful word is asked again when a mark over it is taken back")
{
    Review review = reviewOf(u"Roos kwam mee."_s);
    mark(review, u"Roos kwam"_s);
    CHECK(review.stillToDo().undecided == 0);
    review.keep(0);
    CHECK(review.stillToDo().undecided == 1);
}

TEST_CASE("A passage over two paragraphs makes both unread")
{
    Review review = reviewOf(u"Dit ging goed\r\ndat ging goed\u2029alles"_s);
    CHECK(review.paragraphs().size() == 3);
    readAll(review);
    mark(review, u"goed\r\ndat"_s);
    CHECK_FALSE(review.paragraphs()[0].isRead);
    CHECK_FALSE(review.paragraphs()[1].isRead);
    CHECK(review.paragraphs()[2].isRead);
}

TEST_CASE("Passages never share a letter and stay in their order, whatever is marked")
{
    Review review =
        reviewOf(u"Roos en Fatima liepen naar Fatima's huis, 𝔍an 👩‍👧 ook. Roos bleef é\u0301 weg."_s);
    unsigned dice = 7;
    for (int round = 0; round < 2000; ++round) {
        dice = dice * 1664525 + 1013904223;
        const auto start = static_cast<qsizetype>(dice >> 8) % review.text().size();
        if (dice % 3 == 0 && !review.passages().isEmpty())
            review.keep(start % review.passages().size());
        else
            review.mark(start, static_cast<qsizetype>(dice >> 20) % 9, Tag::Person);
        qsizetype last = 0;
        for (const privacy::Passage& passage : review.passages()) {
            REQUIRE(passage.mark.start >= last);
            REQUIRE(passage.mark.length > 0);
            last = passage.mark.start + passage.mark.length;
        }
        REQUIRE(last <= review.text().size());
        REQUIRE(review.placeholders().size() == review.passages().size());
    }
}

TEST_CASE("The hash of what was found differs when anything else is found")
{
    const QString text = u"Daar was Fatima met Roos."_s; // of whom only the last is found otherwise
    CHECK(reviewOf(text).foundHash() == reviewOf(text).foundHash());
    CHECK(reviewOf(text).foundHash() != Review(text, privacy::Detector({}, isWord)).foundHash());
    const QString first = u"Roos kwam, en Fatima ook."_s;
    CHECK(reviewOf(first).foundHash() != Review(first, privacy::Detector({}, isWord)).foundHash());
}
