#include "spelling/words_of.h"
#include "support/catch_qt.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QString& text)
{
    QStringList texts;
    for (const spelling::Word& word : spelling::wordsOf(text))
        texts.append(word.text);
    return texts;
}

} // namespace

TEST_CASE("Words are found where they stand, whatever is around them")
{
    const QString text = u"Moeder (62) zei: ‘één keer’… 🙂 toen\tniet-weten, foto’s en mama's."_s;

    CHECK(textsOf(text)
          == QStringList{u"Moeder"_s, u"zei"_s, u"één"_s, u"keer"_s, u"toen"_s, u"niet-weten"_s, u"foto’s"_s, u"en"_s,
                         u"mama's"_s});
    for (const spelling::Word& word : spelling::wordsOf(text))
        CHECK(text.mid(word.start, word.end() - word.start) == word.text);
}

TEST_CASE("A letter with a loose accent is one letter of its word")
{
    CHECK(textsOf(u"één café"_s.normalized(QString::NormalizationForm_D)).size() == 2);
}

TEST_CASE("A quotation mark or dash around a word is no part of it, and a half word is no word")
{
    CHECK(textsOf(u"- 'oude' vrienden' -- ’s avonds –"_s) == QStringList{u"oude"_s, u"vrienden"_s, u"avonds"_s});
    CHECK(textsOf(u"gezins- en familieleven, half-"_s) == QStringList{u"en"_s, u"familieleven"_s});
}

TEST_CASE("Numbers, addresses, abbreviations and single letters are no words to check")
{
    CHECK(textsOf(u"3 uur"_s) == QStringList{u"uur"_s});
    CHECK(textsOf(u"2e 12:30 mp3 A4 4x"_s).isEmpty());
    CHECK(textsOf(u"mail jan@voorbeeld.nl of www.thuisarts.nl of https://113.nl/chat nu"_s)
          == QStringList{u"mail"_s, u"of"_s, u"of"_s, u"nu"_s});
    CHECK(textsOf(u"i.p.v. o.a. d.w.z. u.s."_s).isEmpty());
    CHECK(textsOf(u"a 's ’t"_s).isEmpty());
    CHECK(textsOf({}).isEmpty());
}

TEST_CASE("Short words in capitals are names of things, longer ones are words said loudly")
{
    CHECK(textsOf(u"GGZ POH WMO UWV SOEPS"_s).isEmpty());
    CHECK(textsOf(u"ALTIJD WEER ALLEEN"_s) == QStringList{u"ALTIJD"_s, u"ALLEEN"_s});
}
