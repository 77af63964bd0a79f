#include "support/catch_qt.h"
#include "support/dutch_speller.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

spelling::Dictionary write(const QTemporaryDir& folder, const QByteArray& affixes, const QByteArray& words)
{
    const spelling::Dictionary written{.affixes = folder.filePath(u"nl_NL.aff"_s),
                                       .words = folder.filePath(u"nl_NL.dic"_s)};
    for (const auto& [path, content] : {std::pair(written.affixes, affixes), {written.words, words}}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    return written;
}

} // namespace

TEST_CASE("The first folder with a whole dictionary is the one that counts")
{
    const QTemporaryDir empty;
    const QTemporaryDir half;
    const QTemporaryDir whole;
    const spelling::Dictionary written = write(whole, "SET UTF-8\n", "1\nfiets\n");
    REQUIRE(QFile::copy(written.words, half.filePath(u"nl_NL.dic"_s)));

    const auto found = spelling::findDictionary(u"nl_NL"_s, {empty.path(), half.path(), whole.path()});

    REQUIRE(found);
    CHECK(found->words == written.words);
    CHECK(spelling::Speller::load(*found)->isCorrect(u"fiets"_s));
    CHECK_FALSE(spelling::findDictionary(u"nl_NL"_s, {empty.path(), half.path()}));
    CHECK_FALSE(spelling::findDictionary(u"fy_NL"_s, {whole.path()}));
}

TEST_CASE("Files that are no dictionary are not used, so that not every word is wrong")
{
    const QTemporaryDir folder;

    CHECK_FALSE(spelling::Speller::load(write(folder, "SET UTF-8\n", "")));
    CHECK_FALSE(spelling::Speller::load(write(folder, "", "1\nfiets\n")));
    CHECK_FALSE(spelling::Speller::load(write(folder, "SET ISO8859-1\n", "1\nfiets\n")));
}
