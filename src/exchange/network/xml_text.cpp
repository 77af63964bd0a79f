#include "exchange/network/xml_text.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

bool isForbidden(QChar character)
{
    const char16_t code = character.unicode();
    const bool isControl = code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r';
    return isControl || code == 0xfffe || code == 0xffff;
}

QString escapeOf(QChar character)
{
    switch (character.unicode()) {
    case u'&': return u"&amp;"_s;
    case u'<': return u"&lt;"_s;
    case u'>': return u"&gt;"_s;
    case u'"': return u"&quot;"_s;
    // a reader would take these for white space of its own choice
    case u'\r': return u"&#13;"_s;
    case u'\n': return u"&#10;"_s;
    case u'\t': return u"&#9;"_s;
    default: return character;
    }
}

} // namespace

QString withoutForbidden(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const bool isPair = character.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair) {
            kept += character;
            kept += text[++at];
        } else if (!character.isSurrogate() && !isForbidden(character)) {
            kept += character;
        }
    }
    return kept;
}

QString escaped(const QString& text)
{
    QString made;
    made.reserve(text.size());
    for (const QChar character : text)
        made += escapeOf(character);
    return made;
}

} // namespace exchange
