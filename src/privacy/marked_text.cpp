#include "privacy/marked_text.h"

#include "privacy/placeholders.h"

#include <QStringDecoder>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;
using Kind = MalformedLine::Kind;

// Tells what is wrong of the line that is being read.
class Line
{
public:
    Line(const QByteArray& bytes, qint64 number) : m_number(number)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        m_text = decoder(bytes);
        if (decoder.hasError())
            refuse(Kind::NoUtf8);
        m_text = m_text.trimmed();
    }

    const QString& text() const { return m_text; }

    MarkedSentence sentence() const
    {
        MarkedSentence sentence{.line = m_number, .text = {}, .spans = {}, .known = {}};
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const QChar sign = m_text[at];
            if (sign != u'[' && sign != u'{') {
                if (isSign(sign))
                    refuse(Kind::StraySign);
                sentence.text.append(sign);
                continue;
            }
            const qsizetype end = m_text.indexOf(sign == u'[' ? u']' : u'}', at);
            if (end < 0)
                refuse(Kind::NotClosed);
            addSpan(sentence, m_text.sliced(at + 1, end - at - 1), sign);
            at = end;
        }
        return sentence;
    }

    QList<KnownName> known() const
    {
        QList<KnownName> names;
        for (const QString& entry : m_text.sliced(1).split(u';')) {
            if (entry.trimmed().isEmpty())
                continue;
            const QString name = entry.section(u'=', 0, 0).trimmed();
            const QString role = entry.section(u'=', 1).trimmed();
            if (name.isEmpty() || role.isEmpty())
                refuse(Kind::NoRole);
            names.append({.name = name, .placeholder = role.toUpper(), .tag = tagOfRole(role)});
        }
        return names;
    }

private:
    [[noreturn]] void refuse(Kind kind) const { throw MalformedLine(m_number, kind); }

    static bool isSign(QChar character)
    {
        return character == u'[' || character == u']' || character == u'{' || character == u'}' || character == u'|';
    }

    void addSpan(MarkedSentence& sentence, const QString& inside, QChar sign) const
    {
        std::optional<Tag> tag;
        QString words = inside;
        if (sign == u'[') {
            const qsizetype bar = inside.indexOf(u'|');
            if (bar < 0)
                refuse(Kind::NoTag);
            tag = tagOfCode(inside.first(bar));
            if (!tag)
                refuse(Kind::UnknownTag);
            words = inside.sliced(bar + 1);
        }
        if (words.trimmed().isEmpty())
            refuse(Kind::NothingMarked);
        if (std::ranges::any_of(words, isSign))
            refuse(Kind::StraySign);
        sentence.spans.append({.start = sentence.text.size(), .length = words.size(), .tag = tag});
        sentence.text.append(words);
    }

    Tag tagOfRole(const QString& role) const
    {
        static const QStringList persons{
            u"hulpvrager"_s, u"partner"_s, u"moeder"_s,       u"vader"_s, u"zus"_s,
            u"broer"_s,      u"kind"_s,    u"vriend"_s,       u"buur"_s,  u"collega"_s,
            u"huisarts"_s,   u"poh"_s,     u"hulpverlener"_s, u"ander"_s, u"clientondersteuner"_s};
        if (role == u"organisatie"_s)
            return Tag::Organisation;
        if (role == u"plaats"_s)
            return Tag::Place;
        if (!persons.contains(role))
            refuse(Kind::UnknownRole);
        return Tag::Person;
    }

    QString m_text;
    qint64 m_number;
};

} // namespace

QList<MarkedSentence> markedSentencesIn(const QByteArray& file)
{
    QList<MarkedSentence> sentences;
    QList<KnownName> known;
    qint64 number = 0;
    for (const QByteArray& bytes : file.split('\n')) {
        const Line line(bytes, ++number);
        if (line.text().isEmpty() || line.text().startsWith(u'#'))
            continue;
        if (line.text().startsWith(u'@')) {
            known = line.known();
            continue;
        }
        sentences.append(line.sentence());
        sentences.last().known = known;
    }
    return sentences;
}

} // namespace privacy
