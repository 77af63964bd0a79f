#include "privacy/detector_score.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using privacy::MalformedLine;
using privacy::MarkedSpan;
using privacy::Tag;

namespace {

bool isWord(const QString& word)
{
    return test::dutchSpeller().isCorrect(word);
}

std::optional<std::pair<qint64, MalformedLine::Kind>> whatIsWrong(const QByteArray& file)
{
    try {
        privacy::markedSentencesIn(file);
    } catch (const MalformedLine& malformed) {
        return std::pair(malformed.line(), malformed.kind());
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("Marked sentences are read with their spans, their line and the names that are known there")
{
    const auto sentences = privacy::markedSentencesIn("\xEF\xBB\xBF# a remark\r\n"
                                                      "@ Zo\xC3\xAB Vis = kind; De Brug = organisatie\r\n"
                                                      "\r\n"
                                                      "Met [person|Zo\xC3\xAB] naar {de kerk}.\r\n"
                                                      "@\r\n"
                                                      "  Niemand hier.  ");
    REQUIRE(sentences.size() == 2);
    CHECK(sentences[0].text == u"Met Zoë naar de kerk."_s);
    CHECK(sentences[0].line == 4);
    CHECK(sentences[0].spans == QList<MarkedSpan>{{4, 3, Tag::Person}, {13, 7, std::nullopt}});
    CHECK(sentences[0].known
          == QList<privacy::KnownName>{
              {.name = u"Zoë Vis"_s, .placeholder = u"KIND"_s},
              {.name = u"De Brug"_s, .placeholder = u"ORGANISATIE"_s, .tag = Tag::Organisation}});
    CHECK_FALSE(sentences[0].isPlain());
    CHECK(sentences[1].text == u"Niemand hier."_s);
    CHECK(sentences[1].known.isEmpty());
    CHECK(sentences[1].isPlain());
    CHECK(privacy::markedSentencesIn("").isEmpty());
}

TEST_CASE("A line of marked sentences that is not as it should be is named by its number")
{
    using Kind = MalformedLine::Kind;
    const QList<std::pair<QByteArray, Kind>> wrong{{"met [person|Jan", Kind::NotClosed},
                                                   {"een {lokker", Kind::NotClosed},
                                                   {"met [Jan] mee", Kind::NoTag},
                                                   {"met [persoon|Jan]", Kind::UnknownTag},
                                                   {"met [|Jan]", Kind::UnknownTag},
                                                   {"met [person|] mee", Kind::NothingMarked},
                                                   {"een { } mee", Kind::NothingMarked},
                                                   {"met Jan] mee", Kind::StraySign},
                                                   {"a | b", Kind::StraySign},
                                                   {"met [person|Jan {de} Vis]", Kind::StraySign},
                                                   {"[person|a|b]", Kind::StraySign},
                                                   {"@ Jan", Kind::NoRole},
                                                   {"@ = moeder", Kind::NoRole},
                                                   {"@ Jan = moeders", Kind::UnknownRole},
                                                   {"@ Jan = moeder = a", Kind::UnknownRole},
                                                   {"caf\xE9", Kind::NoUtf8}};
    for (const auto& [line, kind] : wrong) {
        INFO(line.toStdString());
        CHECK(whatIsWrong("goed\n# ook goed [\n" + line + "\nmet [person") == std::pair(qint64(3), kind));
    }
    CHECK_FALSE(whatIsWrong("@ Jan = moeder;\n@\n\n"));
}

TEST_CASE("A score tells what was found, of which kind, what was missed on which line, and what was marked for nothing")
{
    const auto score =
        privacy::scoreOn(privacy::markedSentencesIn("# no line counts that is no sentence\n"
                                                    "@ Marieke Kuiper = zus\n"
                                                    "Met [person|Mariekes] zus, [person|Mraieke] dus, en "
                                                    "[person|Samira] belt.\n"
                                                    "@\n"
                                                    "Het was {warm} en [person|stil] en [bsn|111222333].\n"
                                                    "Hij las {Xenquor} aan tafel voor.\n"),
                         isWord);
    CHECK(score.sentences == 3);
    CHECK(score.spans == privacy::Counted{4, 5});
    CHECK(score.byTag == std::map<Tag, privacy::Counted>{{Tag::Person, {3, 4}}, {Tag::Bsn, {1, 1}}});
    CHECK(score.known == privacy::Counted{2, 2});
    CHECK(score.decoys == privacy::Counted{1, 2});
    CHECK(score.missed == QList<privacy::MissedSpan>{{5, Tag::Person, u"stil"_s}});
    CHECK(score.plainWords == 6);
    CHECK(score.plainMarks == 1);
}
