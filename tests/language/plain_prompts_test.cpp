#include "guide/library.h"
#include "language/plain_dutch.h"
#include "support/catch_qt.h"
#include "support/plain_texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 12; // words

} // namespace

TEST_CASE("What is asked in plain language is short, says who does what, and has common words alone")
{
    qsizetype sentences = 0;
    for (const guide::Guide& guide : guide::readLibrary().guides) {
        CAPTURE(guide.id);
        for (const QString& text : test::plainTexts(guide)) {
            CAPTURE(text);
            CHECK(test::uncommonWords(text) == QStringList());
            for (const QString& sentence : test::sentencesOf(text)) {
                ++sentences;
                CHECK(test::wordsIn(sentence).size() <= longestSentence);
                CHECK_FALSE(test::isPassive(sentence));
            }
        }
    }
    CHECK(sentences > 300);
}
