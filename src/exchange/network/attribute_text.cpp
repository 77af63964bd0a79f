#include "exchange/network/attribute_text.h"

#include <QLocale>

#include <cmath>

namespace exchange {

using namespace Qt::StringLiterals;

QString numberText(double number)
{
    return QString::number(number + 0.0, 'g', QLocale::FloatingPointShortest); // and no -0
}

QString truthText(bool truth)
{
    return truth ? u"true"_s : u"false"_s;
}

QString joined(const QStringList& names)
{
    QStringList escaped;
    for (QString name : names)
        escaped.append(name.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s));
    return escaped.join(u"; "_s);
}

QStringList split(const QString& text)
{
    QStringList names;
    QString name;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\' && at + 1 < text.size()) {
            name += text[++at];
        } else if (text[at] == u';') {
            names.append(name);
            name.clear();
            if (at + 1 < text.size() && text[at + 1] == u' ')
                ++at;
        } else {
            name += text[at];
        }
    }
    if (!text.isEmpty())
        names.append(name);
    return names;
}

std::optional<double> numberOf(const QString& text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> wholeNumberOf(const QString& text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<bool> truthOf(const QString& text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"1")
        return true;
    if (word == u"false" || word == u"0")
        return false;
    return std::nullopt;
}

QString supportOf(const QString& text)
{
    QString letters;
    for (const QChar letter : supportLetters) {
        if (text.contains(letter, Qt::CaseInsensitive))
            letters += letter;
    }
    return letters;
}

} // namespace exchange
