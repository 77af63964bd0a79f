#pragma once

#include "privacy/detector.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace test {

// A sentence in which it is marked what tells who somebody is, as tests/privacy/sentences/README.md says.
struct MarkedSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString tag; // empty for a decoy
};

struct MarkedSentence
{
    QString text;
    QList<MarkedSpan> spans;
    QList<privacy::KnownName> known;

    bool isPlain() const
    {
        return std::ranges::all_of(spans, [](const MarkedSpan& span) { return span.tag.isEmpty(); });
    }
};

inline MarkedSentence parsedSentence(const QString& line)
{
    MarkedSentence sentence;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isSpan = line[at] == u'[';
        if (!isSpan && line[at] != u'{') {
            sentence.text.append(line[at]);
            continue;
        }
        const qsizetype end = line.indexOf(isSpan ? u']' : u'}', at);
        const qsizetype bar = isSpan ? line.indexOf(u'|', at) : at;
        REQUIRE(end > bar);
        const QString words = line.mid(bar + 1, end - bar - 1);
        sentence.spans.append(
            {sentence.text.size(), words.size(), isSpan ? line.mid(at + 1, bar - at - 1) : QString()});
        sentence.text.append(words);
        at = end;
    }
    return sentence;
}

inline QList<MarkedSentence> markedSentences(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<MarkedSentence> sentences;
    QList<privacy::KnownName> known;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!line.startsWith(u'@')) {
            sentences.append(parsedSentence(line));
            sentences.last().known = known;
            continue;
        }
        known.clear();
        for (const QString& entry : line.mid(1).split(u';', Qt::SkipEmptyParts)) {
            const QStringList parts = entry.split(u'=');
            if (!parts.first().trimmed().isEmpty())
                known.append({parts.first().trimmed(), parts.value(1).trimmed().toUpper()});
        }
    }
    return sentences;
}

} // namespace test
