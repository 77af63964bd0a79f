#include "privacy/dates_and_ages.h"

#include "privacy/tokens.h"
#include "privacy/word_lists.h"

#include <algorithm>

namespace privacy {

using namespace Qt::StringLiterals;

QList<FoundMoment> momentsIn(QStringView text)
{
    static const QList<ListedPattern> patterns = patternsOf("moments"_L1);
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
    for (const auto& [kind, expression] : patterns) {
        for (auto matches = expression.globalMatch(string); matches.hasNext();)
            add(matches.next(), kind == u"age"_s);
    }
    std::ranges::sort(found, {}, &FoundMoment::start);
    return found;
}

} // namespace privacy
