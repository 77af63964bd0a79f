#pragma once

#include "spelling/speller.h"

#include <catch2/catch_test_macros.hpp>

namespace test {

// The dictionary of this computer, read once; a test that needs it fails without.
inline const spelling::Speller& dutchSpeller()
{
    using namespace Qt::StringLiterals;
    static const auto speller = [] {
        const auto found = spelling::findDictionary(u"nl_NL"_s, spelling::dictionaryFolders());
        return found ? spelling::Speller::load(*found) : nullptr;
    }();
    INFO("scripts/dependencies installs hunspell-nl");
    REQUIRE(speller);
    return *speller;
}

inline bool dutchWord(const QString& word)
{
    return dutchSpeller().isCorrect(word);
}

} // namespace test
