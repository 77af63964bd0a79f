#include "privacy/dates_and_ages.h"

#include "privacy/tokens.h"
#include "privacy/word_lists.h"

#include <algorithm>

namespace privacy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBeginning = 3;
constexpr auto unchecked = QRegularExpression::DontCheckSubjectStringMatchOption;

const QList<ListedPattern>& patterns()
{
    static const QList<ListedPattern> all = [] {
        QList<ListedPattern> listed = patternsOf("moments"_L1);
        listed.removeIf([](const ListedPattern& each) { return each.kind == u"behind"_s; });
        return listed;
    }();
    return all;
}

// Of what stands behind a name.
const QList<ListedPattern>& patternsBehind()
{
    static const QList<ListedPattern> all = [] {
        QList<ListedPattern> listed = patternsOf("moments"_L1);
        listed.removeIf([](const ListedPattern& each) { return each.kind != u"behind"_s; });
        return listed;
    }();
    return all;
}

bool belongsToWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'_' || character.isSurrogate();
}

// Each pattern is tried where it can begin alone, from the left, each time behind what was found.
class Search
{
public:
    explicit Search(const QString& text) : m_text(text), m_taken(text.size()) {}

    void look(const ListedPattern& pattern, const std::vector<qsizetype>& starts)
    {
        qsizetype end = 0;
        for (const qsizetype start : starts) {
            if (start < end)
                continue;
            const QRegularExpressionMatch match =
                pattern.expression.match(m_text, start, QRegularExpression::NormalMatch,
                                         unchecked | QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch())
                continue;
            end = match.capturedEnd();
            add(match, pattern.kind == u"age"_s);
        }
    }

    QList<FoundMoment> found()
    {
        std::ranges::sort(m_found, {}, &FoundMoment::start);
        return m_found;
    }

private:
    void add(const QRegularExpressionMatch& match, bool isAge)
    {
        const int group = match.lastCapturedIndex();
        const FoundMoment moment{
            .start = match.capturedStart(group), .length = match.capturedLength(group), .isAge = isAge};
        if (moment.length == 0 || !m_taken.isFree(moment.start, moment.length))
            return;
        m_taken.take(moment.start, moment.length);
        m_found.append(moment);
    }

    const QString& m_text;
    TakenLetters m_taken;
    QList<FoundMoment> m_found;
};

} // namespace

std::optional<FoundMoment> ageBehind(QStringView text, qsizetype name)
{
    constexpr qsizetype longest = 60;
    const QStringView next = text.sliced(name).trimmed();
    if (next.isEmpty()
        || !(next.front() == u',' || next.front() == u'(' || next.front() == u'v' || next.front().isDigit()))
        return std::nullopt;
    const QString behind = wellFormed(text.sliced(name, std::min(text.size() - name, longest)));
    for (const ListedPattern& pattern : patternsBehind()) {
        const QRegularExpressionMatch match = pattern.expression.match(behind, 0, QRegularExpression::NormalMatch,
                                                                       QRegularExpression::AnchorAtOffsetMatchOption);
        const int group = match.lastCapturedIndex();
        if (match.hasMatch())
            return FoundMoment{
                .start = name + match.capturedStart(group), .length = match.capturedLength(group), .isAge = true};
    }
    return std::nullopt;
}

// The patterns are asked themselves whether these letters can be the first of what they find.
const std::vector<std::size_t>& Moments::patternsFrom(QStringView beginning) const
{
    quint64 key = 0;
    for (const QChar letter : beginning)
        key = key << 16U | letter.unicode();
    const auto known = m_beginnings.find(key);
    if (known != m_beginnings.end())
        return known->second;
    const QString letters = beginning.toString();
    std::vector<std::size_t> places;
    for (qsizetype place = 0; place < patterns().size(); ++place) {
        const QRegularExpressionMatch match =
            patterns()[place].expression.match(letters, 0, QRegularExpression::PartialPreferCompleteMatch,
                                               unchecked | QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch() || match.hasPartialMatch())
            places.push_back(static_cast<std::size_t>(place));
    }
    return m_beginnings.emplace(key, std::move(places)).first->second;
}

QList<FoundMoment> Moments::in(QStringView text) const
{
    const QString string = wellFormed(text);
    std::vector<std::vector<qsizetype>> starts(static_cast<std::size_t>(patterns().size()));
    for (qsizetype at = 0; at < string.size();) {
        qsizetype end = at + 1;
        while (belongsToWord(string[at]) && end < string.size() && belongsToWord(string[end]))
            ++end;
        const bool isBeforeSpace = end < string.size() && string[end].isSpace(); // ze is not the beginning of zes
        const QStringView beginning =
            QStringView(string).sliced(at, std::min(end - at + (isBeforeSpace ? 1 : 0), longestBeginning));
        if (!string[at].isSpace() && !beginning.back().isHighSurrogate()) {
            for (const std::size_t place : patternsFrom(beginning))
                starts[place].push_back(at);
        }
        at = end;
    }
    Search search(string);
    for (qsizetype place = 0; place < patterns().size(); ++place)
        search.look(patterns()[place], starts[static_cast<std::size_t>(place)]);
    return search.found();
}

} // namespace privacy
