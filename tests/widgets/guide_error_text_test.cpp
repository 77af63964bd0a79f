#include "guide/guide_error.h"
#include "support/catch_qt.h"
#include "widgets/error_text.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using guide::GuideError;
using guide::GuideProblem;

TEST_CASE("Every guide that cannot be used has a sentence of its own, with the file and the place in it")
{
    const int last = static_cast<int>(GuideProblem::Kind::OlderVersion);
    QSet<QString> sentences;
    for (int kind = 0; kind <= last; ++kind) {
        const GuideError error(u"/folder/mine.json"_s,
                               {.kind = static_cast<GuideProblem::Kind>(kind), .place = u"/questions/2/title"_s});
        const QString sentence = widgets::sentenceFor(error);
        INFO(sentence.toStdString());
        CHECK(sentence.startsWith(u"The file mine.json cannot be used. See /questions/2/title. "));
        CHECK(sentence.endsWith(u'.'));
        sentences.insert(sentence);
    }
    CHECK(sentences.size() == last + 1);
}

TEST_CASE("The sentence about a guide names the line, or the words that can stand there")
{
    using Kind = GuideProblem::Kind;

    CHECK(widgets::sentenceFor(GuideError(u"mine.json"_s, {.kind = Kind::TooDeep, .line = 12}))
          == u"The file mine.json cannot be used. See line 12. Too many things are inside one another."_s);
    CHECK(widgets::sentenceFor(GuideError(
              u"mine.json"_s, {.kind = Kind::WordExpected, .place = u"/lead"_s, .words = {u"poh_ggz"_s, u"tolk"_s}}))
          == u"The file mine.json cannot be used. See /lead. One of these words belongs there: poh_ggz, tolk."_s);
    CHECK(widgets::sentenceFor(GuideError(u"mine.json"_s, {.kind = Kind::TooLarge}))
          == u"The file mine.json cannot be used. It is far too large for a guide or an evaluation set."_s);
}
