#include "privacy/dates_and_ages.h"

#include "privacy/tokens.h"
#include "privacy/word_lists.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

struct Pattern
{
    QRegularExpression expression;
    bool isAge = false;
};

// The patterns of the list, with the parts that have a name put in their place.
QList<Pattern> patternsOf(const QStringList& lines)
{
    QList<std::pair<QString, QString>> parts;
    QList<Pattern> patterns;
    for (const QString& line : lines) {
        const QString kind = line.section(u' ', 0, 0);
        if (kind == u"part"_s) {
            parts.append({u'{' + line.section(u' ', 1, 1) + u'}', line.section(u' ', 2)});
            continue;
        }
        QString words = line.section(u' ', 1);
        for (const auto& [name, part] : parts)
            words.replace(name, part);
        patterns.append(
            {QRegularExpression(
                 words, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
             kind == u"age"_s});
        patterns.last().expression.optimize();
    }
    return patterns;
}

} // namespace

QList<FoundMoment> momentsIn(QStringView text)
{
    static const QList<Pattern> patterns = patternsOf(linesOf("moments"_L1));
    const QString string = wellFormed(text);
    QList<FoundMoment> found;
    TakenLetters taken(text.size());
    const auto add = [&](const QRegularExpressionMatch& match, bool isAge) {
        const int group = match.lastCapturedIndex();
        const FoundMoment moment{
            .start = match.capturedStart(group), .length = match.capturedLength(group), .isAge = isAge};
        if (moment.length == 0 || !taken.isFree(moment.start, moment.length))
            return;
        taken.take(moment.start, moment.length);
        found.append(moment);
    };
    for (const auto& [expression, isAge] : patterns) {
        for (auto matches = expression.globalMatch(string); matches.hasNext();)
            add(matches.next(), isAge);
    }
    std::ranges::sort(found, {}, &FoundMoment::start);
    return found;
}

} // namespace privacy
