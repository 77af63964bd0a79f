#include "privacy/name_forms.h"

#include <algorithm>
#include <array>
#include <vector>

namespace privacy {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestTwoSlips = 8;

QStringList stemsOf(const QString& folded)
{
    QStringList stems{folded};
    const auto without = [&](const QString& word, QLatin1StringView ending) {
        if (word.size() > ending.size() + 1 && word.endsWith(ending))
            stems.append(word.chopped(ending.size()));
    };
    without(folded, "'s"_L1);
    without(folded, "'"_L1);
    without(folded, "s"_L1);
    const QStringList possessed = stems;
    for (const QString& word : possessed) {
        for (const QLatin1StringView ending : {"tje"_L1, "etje"_L1, "pje"_L1, "je"_L1, "ke"_L1, "tjes"_L1, "jes"_L1})
            without(word, ending);
    }
    return stems;
}

int mostSlips(qsizetype length)
{
    return length >= shortestTwoSlips ? 2 : 1;
}

bool isFormOf(const QString& word, const QString& part)
{
    const QStringList stems = stemsOf(word);
    if (stems.contains(part))
        return true;
    const int most = mostSlips(part.size());
    return part.size() >= shortestFuzzy && std::ranges::any_of(stems, [&](const QString& stem) {
               return stem.size() >= shortestFuzzy && slipsBetween(stem, part, most) <= most;
           });
}

int slipsBetween(const QString& one, const QString& other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(other.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> now(width);
    for (std::size_t column = 0; column < width; ++column)
        last[column] = static_cast<int>(column);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        now[0] = static_cast<int>(row);
        for (qsizetype column = 1; column <= other.size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            const int change = one[row - 1] == other[column - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + change});
            const bool isTurned =
                row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
            if (isTurned)
                now[at] = std::min(now[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return std::min(last.back(), most + 1);
}

// Thijs and Tijs, Mirthe and Mirte, Lucas and Lukas, Sarah and Sara.
QString soundOf(const QString& name)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 13> alike{{{"ph"_L1, "f"_L1},
                                                                                            {"th"_L1, "t"_L1},
                                                                                            {"dt"_L1, "t"_L1},
                                                                                            {"ck"_L1, "k"_L1},
                                                                                            {"ch"_L1, "g"_L1},
                                                                                            {"c"_L1, "k"_L1},
                                                                                            {"q"_L1, "k"_L1},
                                                                                            {"x"_L1, "ks"_L1},
                                                                                            {"z"_L1, "s"_L1},
                                                                                            {"ij"_L1, "i"_L1},
                                                                                            {"y"_L1, "i"_L1},
                                                                                            {"ie"_L1, "i"_L1},
                                                                                            {"ah"_L1, "a"_L1}}};
    QString sound = name;
    for (const auto& [letters, plain] : alike)
        sound.replace(letters, plain);
    QString single;
    for (const QChar letter : std::as_const(sound)) {
        const bool isVowel = QStringView(u"aeiou").contains(letter);
        if (isVowel || single.isEmpty() || single.back() != letter)
            single.append(letter);
    }
    return single;
}

} // namespace privacy
