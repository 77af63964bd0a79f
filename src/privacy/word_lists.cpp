#include "privacy/word_lists.h"

#include "privacy/tokens.h"

#include <QFile>

#include <map>
#include <stdexcept>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

QSet<QString> wordsIn(const QStringList& lines)
{
    QSet<QString> words;
    for (const QString& line : lines) {
        for (const QString& word : line.split(u' ', Qt::SkipEmptyParts))
            words.insert(folded(word));
    }
    return words;
}

std::map<QString, QSet<QString>> allLists()
{
    std::map<QString, QSet<QString>> lists;
    for (const QLatin1StringView name :
         {"family_words"_L1, "kinds_of_organisation"_L1, "names_that_are_words"_L1, "ordinary"_L1, "particles"_L1,
          "public_sites"_L1, "given_names_that_are_words"_L1, "titles"_L1})
        lists[QString(name)] = wordsIn(linesOf(name));
    return lists;
}

} // namespace

QStringList linesOf(QLatin1StringView name)
{
    QFile list(u":/privacy/%1.txt"_s.arg(name));
    if (!list.open(QIODevice::ReadOnly))
        throw std::logic_error("a word list that is not there: "
                               + std::string(name.data(), static_cast<std::size_t>(name.size())));
    QStringList lines;
    while (!list.atEnd()) {
        const QString line = QString::fromUtf8(list.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append(line);
    }
    return lines;
}

bool namesNobody(const QString& folded)
{
    static const QSet<QString>& words = wordList("ordinary"_L1);
    const bool isInflected = folded.endsWith(u"se"_s) && words.contains(folded.chopped(1)); // Zweedse
    return isInflected || words.contains(folded) || folded.endsWith(u"nr"_s) || folded.endsWith(u"nummer"_s)
        || folded.endsWith(u"-code"_s);
}

QList<ListedPattern> patternsOf(QLatin1StringView name)
{
    QList<std::pair<QString, QString>> parts;
    QList<ListedPattern> patterns;
    for (const QString& line : linesOf(name)) {
        const QString kind = line.section(u' ', 0, 0);
        QString words = line.section(u' ', kind == u"part"_s ? 2 : 1);
        for (const auto& [part, meaning] : std::as_const(parts))
            words.replace(part, meaning);
        if (kind == u"part"_s) {
            parts.append({u'{' + line.section(u' ', 1, 1) + u'}', words});
            continue;
        }
        patterns.append(
            {kind,
             QRegularExpression(
                 words, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)});
        if (!patterns.last().expression.isValid())
            throw std::logic_error("a pattern that is none: " + words.toStdString());
        patterns.last().expression.optimize();
    }
    return patterns;
}

const QSet<QString>& wordList(QLatin1StringView name)
{
    static const std::map<QString, QSet<QString>> lists = allLists();
    return lists.at(QString(name));
}

} // namespace privacy
