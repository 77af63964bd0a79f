#pragma once

#include "privacy/marked_text.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace test {

// Those of a file in tests/privacy/sentences.
inline QList<privacy::MarkedSentence> markedSentences(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return privacy::markedSentencesIn(file.readAll());
}

} // namespace test
