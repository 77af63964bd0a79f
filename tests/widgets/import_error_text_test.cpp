#include "exchange/network/import_error.h"
#include "support/catch_qt.h"
#include "widgets/error_text.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using exchange::ImportError;

TEST_CASE("Every file that cannot be imported has a sentence of its own, with the place in the file")
{
    const int last = static_cast<int>(ImportError::Kind::UnclosedQuote);
    QSet<QString> sentences;
    for (int kind = 0; kind <= last; ++kind) {
        const ImportError error(static_cast<ImportError::Kind>(kind), {.file = u"x_ego.csv"_s, .line = 12});
        const QString sentence = widgets::sentenceFor(error);
        INFO(sentence.toStdString());
        CHECK(sentence.contains(u"line 12"));
        CHECK(sentence.contains(u"x_ego.csv"));
        CHECK(sentence.endsWith(u"Nothing was imported."));
        sentences.insert(sentence);
    }
    CHECK(sentences.size() == last + 1);
    const ImportError error(ImportError::Kind::UnknownEndpoint, {.file = {}, .name = u"n9"_s});
    CHECK(widgets::sentenceFor(error) == u"A relation leads to “n9”, which is not in it. Nothing was imported.");
}
