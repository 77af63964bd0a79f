#pragma once

#include "privacy/known_names.h"

#include <stdexcept>

namespace privacy {

// A part of a sentence that must be found, or a decoy that must not.
struct MarkedSpan
{
    qsizetype start = 0; // in UTF-16 units
    qsizetype length = 0;
    std::optional<Tag> tag; // none for a decoy

    friend bool operator==(const MarkedSpan&, const MarkedSpan&) = default;
};

// A sentence in which it is marked what tells who somebody is, with the names that are known there.
struct MarkedSentence
{
    qint64 line = 0; // of its file
    QString text;
    QList<MarkedSpan> spans;
    QList<KnownName> known;

    bool isPlain() const // nothing in it tells who somebody is
    {
        return std::ranges::none_of(spans, [](const MarkedSpan& span) { return span.tag.has_value(); });
    }
};

// A line that is not as docs/deidentification.md says.
class MalformedLine : public std::runtime_error
{
public:
    enum class Kind { NoUtf8, NotClosed, NoTag, UnknownTag, NothingMarked, StraySign, NoRole, UnknownRole };

    MalformedLine(qint64 line, Kind kind)
        : std::runtime_error("malformed line " + std::to_string(line)),
          m_line(line),
          m_kind(kind)
    {
    }

    qint64 line() const { return m_line; }
    Kind kind() const { return m_kind; }

private:
    qint64 m_line;
    Kind m_kind;
};

// In the order of the file; empty lines and lines that begin with # are skipped. Throws MalformedLine.
QList<MarkedSentence> markedSentencesIn(const QByteArray& file);

} // namespace privacy
