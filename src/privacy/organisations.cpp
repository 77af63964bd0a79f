#include "privacy/organisations.h"

#include "privacy/word_lists.h"

#include <QHash>

#include <algorithm>

namespace privacy {

using namespace Qt::StringLiterals;

bool isKindOfOrganisation(const QString& word)
{
    static const QHash<QChar, QStringList> endings = [] { // by their last letter
        QHash<QChar, QStringList> all;
        for (const QString& kind : wordList("kinds_of_organisation"_L1)) {
            if (kind.startsWith(u'-'))
                all[kind.back()].append(kind.sliced(1));
        }
        return all;
    }();
    static const QSet<QString>& kinds = wordList("kinds_of_organisation"_L1);
    const auto likely = endings.constFind(word.back());
    return kinds.contains(word)
        || (likely != endings.constEnd() && std::ranges::any_of(*likely, [&](const QString& ending) {
                return word.size() > ending.size() + 1 && word.endsWith(ending);
            }));
}

bool isBelief(const QString& word)
{
    static const QSet<QString> beliefs{u"openbare"_s,     u"christelijke"_s,  u"katholieke"_s, u"protestantse"_s,
                                       u"islamitische"_s, u"gereformeerde"_s, u"hervormde"_s,  u"vrije"_s,
                                       u"algemene"_s,     u"stichting"_s,     u"bijzondere"_s};
    return beliefs.contains(word);
}

qsizetype lengthOfLegalForm(QStringView behind)
{
    static const QRegularExpression form(
        u"^ (?:B\\.?V\\b\\.?|N\\.?V\\b\\.?|V\\.?O\\.?F\\b\\.?|vof\\b|bv\\b|(?:&|en) (?:Zn|Zonen|Zoon|Dochters|Co|Partners)\\b\\.?)"_s);
    constexpr qsizetype longest = 16;
    return form.match(behind.first(std::min(behind.size(), longest)).toString()).capturedLength();
}

} // namespace privacy
