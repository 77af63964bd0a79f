#include "privacy/known_names.h"

#include "privacy/initials.h"
#include "privacy/name_context.h"
#include "privacy/name_forms.h"
#include "privacy/word_lists.h"

#include <algorithm>
#include <bit>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestPart = 2;
constexpr qsizetype shortestSound = 4;
constexpr qsizetype longestMeant = 7; // above it a slip may be two letters

// The words of a name; what stands between brackets is about it.
QList<Token> wordsOf(const QString& name)
{
    QString words = name;
    if (const qsizetype bracket = words.indexOf(u'('); bracket > 0)
        words = words.first(bracket);
    QList<Token> tokens = tokensIn(words.replace(u'-', u' '));
    tokens.removeIf([](const Token& token) { return token.kind != Token::Kind::Word; });
    return tokens;
}

// A bit for each letter that is in it: one slip changes two bits at most.
quint32 lettersOf(const QString& word)
{
    quint32 letters = 0;
    for (const QChar character : word)
        letters |= 1U << (character.unicode() % 32U);
    return letters;
}

} // namespace

bool isParticle(const QString& folded)
{
    static const QSet<QString>& words = wordList("particles"_L1);
    return words.contains(folded);
}

bool isFamilyWord(const QString& folded)
{
    static const QSet<QString>& words = wordList("family_words"_L1);
    return words.contains(folded);
}

bool canBeName(const Token& token)
{
    constexpr qsizetype longestAbbreviation = 4;
    const bool isAbbreviation = token.isInCapitals && token.length <= longestAbbreviation;
    return token.kind == Token::Kind::Word && token.isCapitalised && !isAbbreviation && !namesNobody(token.folded);
}

bool isPlacePreposition(const QString& folded)
{
    static const QSet<QString> words{u"in"_s,     u"uit"_s, u"naar"_s,     u"te"_s,
                                     u"vanuit"_s, u"bij"_s, u"richting"_s, u"nabij"_s};
    return words.contains(folded);
}

KnownNames::KnownNames(QList<KnownName> names, IsWord isWord) : m_names(std::move(names)), m_isWord(std::move(isWord))
{
    for (qsizetype place = 0; place < m_names.size(); ++place)
        learn(place);
    for (auto part = m_parts.constBegin(); part != m_parts.constEnd(); ++part) {
        const bool isOwn = std::ranges::any_of(*part, [this](qsizetype name) { return isOfThisSession(name); });
        if (isOwn && part.key().size() >= shortestSound)
            m_sounds[soundOf(part.key())].unite(*part);
        if (isOwn && part.key().size() >= shortestFuzzy)
            m_partsByLength[part.key().size()].append({part.key(), lettersOf(part.key())});
    }
    for (auto initials = m_initials.constBegin(); initials != m_initials.constEnd(); ++initials)
        m_mostInitials = std::max(m_mostInitials, initials.key().size());
}

void KnownNames::learn(qsizetype place)
{
    const QList<Token> words = wordsOf(m_names[place].name);
    QSet<QString> own;
    QString initials;
    QString withoutParticles;
    qsizetype parts = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString& word = words[at].folded;
        if (isFamilyWord(word) && words.size() > 1) {
            own.insert(word);
            continue;
        }
        initials.append(word.front());
        if (isParticle(word) && words.size() > 1) {
            own.insert(word);
            continue;
        }
        withoutParticles.append(word.front());
        ++parts;
        if (word.size() >= shortestPart)
            m_parts[word].insert(place);
    }
    m_beside.append(own);
    m_letters.append(withoutParticles);
    const bool beginsWithGiven = parts > 1 && !isParticle(words.front().folded) && !isFamilyWord(words.front().folded);
    m_given.append(beginsWithGiven && m_names[place].tag == Tag::Person ? words.front().folded : QString());
    if (!isOfThisSession(place))
        return;
    if (!withoutParticles.isEmpty())
        m_initials[withoutParticles.first(1)].insert(place);
    if (parts < 2)
        return;
    m_initials[initials].insert(place);
    for (qsizetype letters = 2; letters <= withoutParticles.size(); ++letters)
        m_initials[withoutParticles.first(letters)].insert(place); // G.J. of Gerrit-Jan ter Braak
}

QSet<qsizetype> KnownNames::namesWith(const QString& word) const
{
    for (const QString& stem : stemsOf(word)) {
        if (const auto found = m_parts.constFind(stem); found != m_parts.constEnd())
            return *found;
    }
    return {};
}

// By a slip of the pen, or two in a long name, which an ordinary word is not.
QSet<qsizetype> KnownNames::namesLike(const QString& word) const
{
    QSet<qsizetype> names;
    if (word.size() < shortestFuzzy || m_isWord(word))
        return names;
    for (const QString& stem : stemsOf(word)) {
        for (qsizetype length = stem.size() - 2; length <= stem.size() + 2 && stem.size() >= shortestFuzzy; ++length)
            names.unite(namesLike(stem, length));
    }
    return names;
}

// Of the names with a part of this length.
QSet<qsizetype> KnownNames::namesLike(const QString& stem, qsizetype length) const
{
    QSet<qsizetype> names;
    const quint32 letters = lettersOf(stem);
    const int most = mostSlips(length);
    for (const Part& part : m_partsByLength.value(length)) {
        if (std::popcount(letters ^ part.letters) <= 2 * most && slipsBetween(stem, part.word, most) <= most)
            names.unite(m_parts[part.word]);
    }
    return names;
}

// An ordinary word with which somebody seems to be meant: Chris for Christiaan, Kemel for Kemal.
QSet<qsizetype> KnownNames::namesMeantBy(const QString& word) const
{
    QSet<qsizetype> names;
    if (word.size() < shortestSound || word.size() > longestMeant)
        return names;
    for (qsizetype length = word.size() - 1; length <= word.size() + 1 && word.size() >= shortestFuzzy; ++length)
        names.unite(namesLike(word, length));
    for (qsizetype name = 0; name < m_names.size(); ++name) {
        if (isOfThisSession(name) && m_given[name].size() > word.size() && m_given[name].startsWith(word))
            names.insert(name);
    }
    return names;
}

KnownNames::WordMatch KnownNames::soundingLike(const QString& word) const
{
    WordMatch match;
    for (const QString& stem : stemsOf(word)) {
        if (stem.size() + 1 >= shortestSound && match.names.isEmpty())
            match.names = m_sounds.value(soundOf(stem));
    }
    match.isWordOfItsOwn = !match.names.isEmpty() && m_isWord(word);
    match.isSlip = !match.isWordOfItsOwn;
    return match;
}

KnownNames::WordMatch KnownNames::lookUp(const QString& word) const
{
    const auto seen = m_seen.constFind(word);
    if (seen != m_seen.constEnd())
        return *seen;
    WordMatch match{.names = namesWith(word)};
    if (match.names.isEmpty() && word.contains(u'-')) {
        for (const QString& half : word.split(u'-'))
            match.names.unite(namesWith(half));
    }
    if (match.names.isEmpty())
        match = soundingLike(word);
    if (match.names.isEmpty())
        match = {.names = namesLike(word), .isSlip = true};
    match.isOfThisSession = std::ranges::any_of(match.names, [this](qsizetype name) { return isOfThisSession(name); });
    match.isOfPlace =
        std::ranges::any_of(match.names, [this](qsizetype name) { return m_names[name].tag == Tag::Place; });
    return *m_seen.insert(word, match);
}

KnownNames::Strength KnownNames::strengthOf(const WordMatch& found, const QList<Token>& tokens, qsizetype at) const
{
    const Token& token = tokens[at];
    if ((found.isWordOfItsOwn && !token.isCapitalised) || isMonthHere(tokens, at))
        return Strength::None;
    const bool isAnnounced = at > 0 && isFamilyWord(tokens[at - 1].folded);
    if (found.isSlip || isAnnounced || !m_isWord(token.folded) || (token.isCapitalised && !token.beginsSentence))
        return Strength::Sure;
    const bool isWhereAPlaceStands = found.isOfPlace && at > 0 && isPlacePreposition(tokens[at - 1].folded);
    if (!found.isOfThisSession || (token.isCapitalised && isVerbBeforePronoun(tokens, at)))
        return Strength::IfNear;
    const bool isOnlyPlace = found.isOfPlace && found.names.size() == 1;
    const bool standsAsSmallName = !isOnlyPlace
        && (isSurname(found.names, token.folded) ? canStandAsSurname(tokens, at) : canStandAsName(tokens, at));
    const bool canStand = token.isCapitalised || isWhereAPlaceStands || standsAsSmallName;
    return canStand ? Strength::Unsure : Strength::IfNear;
}

bool KnownNames::isGiven(qsizetype name, const QString& word) const
{
    return !m_given[name].isEmpty() && isFormOf(word, m_given[name]);
}

// Of all that it may be: behind a given name that is known as well.
bool KnownNames::isSurname(const QSet<qsizetype>& names, const QString& word) const
{
    return std::ranges::all_of(names, [&](qsizetype name) { return !m_given[name].isEmpty() && !isGiven(name, word); });
}

KnownNames::Match KnownNames::matchOf(const QList<Token>& tokens, qsizetype at) const
{
    const Token& token = tokens[at];
    if (token.kind != Token::Kind::Word || m_parts.isEmpty() || isFamilyWord(token.folded) || isSaying(tokens, at))
        return {};
    const WordMatch found = lookUp(token.folded);
    if (found.names.isEmpty()) {
        const bool mayBeMeant = token.beginsSentence && token.isCapitalised && doesSomething(tokens, at);
        const QSet<qsizetype> meant = mayBeMeant ? namesMeantBy(token.folded) : QSet<qsizetype>();
        return {.names = meant, .strength = meant.isEmpty() ? Strength::None : Strength::Unsure};
    }
    return {.names = found.names, .strength = strengthOf(found, tokens, at)};
}

// J.d.V. and JdV.
std::optional<FoundName> KnownNames::initialsAt(const QList<Token>& tokens, qsizetype at) const
{
    const Token& first = tokens[at];
    if (first.kind != Token::Kind::Word || !first.isCapitalised || first.length > 2 * m_mostInitials
        || (first.length > 1 && first.capitals < 2))
        return std::nullopt;
    const QList<Initials> read = initialsFrom(tokens, at, m_mostInitials);
    const auto initials = std::find_if(read.rbegin(), read.rend(),
                                       [&](const Initials& each) { return m_initials.contains(each.letters); });
    if (initials == read.rend())
        return std::nullopt;
    const qsizetype end = initials->end;
    if (initials->letters.size() == 1) { // F. and Y., but not the one before a name
        const auto next =
            std::find_if(tokens.begin() + at, tokens.end(), [&](const Token& token) { return token.start >= end; });
        const bool isBeforeName = next != tokens.end() && next->kind == Token::Kind::Word
            && (next->isCapitalised || isParticle(next->folded));
        if ((end == first.end() && !isLoneInitial(tokens, at)) || isBeforeName)
            return std::nullopt;
    }
    const QSet<qsizetype> names = m_initials[initials->letters];
    return FoundName{.start = first.start,
                     .length = end - first.start,
                     .name = *std::ranges::min_element(names),
                     .isSure = isOneLetter(first) && initials->letters.size() > 1};
}

// As far as parts of one name go on, with particles between them.
KnownNames::Run KnownNames::runFrom(const QList<Token>& tokens, const QList<Match>& matches, qsizetype at) const
{
    Run run{.match = matches[at], .first = at, .last = at};
    for (qsizetype next = at + 1; next < tokens.size(); ++next) {
        const bool isMatch = matches[next].strength != Strength::None;
        const bool isBetween = tokens[next].folded == u"_"_s
            || (tokens[next].kind == Token::Kind::Word && isParticle(tokens[next].folded));
        if (!isMatch && isBetween)
            continue;
        QSet<qsizetype> both = run.match.names;
        both.intersect(matches[next].names);
        if (!isMatch || both.isEmpty())
            break;
        run = {.match = {.names = both, .strength = Strength::Sure}, .first = at, .last = next};
    }
    return run;
}

// Back over what belongs to the name: particles, a family word, initials.
qsizetype KnownNames::beginOf(const QList<Token>& tokens, const Run& run) const
{
    static const QSet<QString> inContractions{u"van"_s, u"de"_s, u"den"_s, u"der"_s};
    const auto belongs = [&](qsizetype place) {
        if (place < 0 || tokens[place].kind != Token::Kind::Word)
            return false;
        const Token& token = tokens[place];
        const bool isShort = isShortenedParticle(token);
        return std::ranges::any_of(run.match.names, [&](qsizetype each) {
            if (isParticle(token.folded) && isGiven(each, tokens[run.first].folded))
                return false; // de wolf is no Wolf de Boer
            return m_beside[each].contains(token.folded) || (isShort && m_beside[each].intersects(inContractions));
        });
    };
    const auto isInitial = [&](qsizetype place) {
        if (place < 0 || !isOneLetter(tokens[place]))
            return false;
        return tokens[place].isCapitalised || isInitialOf(run.match.names, tokens[place].folded.front());
    };
    const auto isPointBehind = [&](qsizetype place) {
        return place > 0 && (isPoint(tokens[place]) || tokens[place].folded == u"/"_s)
            && tokens[place].start == tokens[place - 1].end();
    };
    qsizetype first = run.first;
    while (belongs(first - 1) || (isPointBehind(first - 1) && belongs(first - 2)))
        first -= belongs(first - 1) ? 1 : 2;
    if (isInitial(first - 1))
        --first; // J de Vries
    while (isPointBehind(first - 1) && isInitial(first - 2))
        first -= 2;
    return first;
}

bool KnownNames::isInitialOf(const QSet<qsizetype>& names, QChar letter) const
{
    return std::ranges::any_of(names, [&](qsizetype name) { return m_letters[name].contains(letter); });
}

// Yasmina B., also in small letters; Bouzidi, Y.
qsizetype KnownNames::withInitialBehind(const QList<Token>& tokens, const Run& run) const
{
    qsizetype next = run.last + 1;
    const bool hasComma = next < tokens.size() && tokens[next].folded == u","_s;
    next += hasComma ? 1 : 0;
    if (next + 1 >= tokens.size() || !isOneLetter(tokens[next]) || !isPoint(tokens[next + 1])
        || tokens[next + 1].start != tokens[next].end() || tokens[next].start > tokens[next - 1].end() + 1)
        return run.last;
    const bool isOfName = isInitialOf(run.match.names, tokens[next].folded.front());
    return isOfName || (tokens[next].isCapitalised && !hasComma) ? next : run.last;
}

// Fatima en roos; dekker, willem en fatima.
bool KnownNames::isBesideName(const QList<Token>& tokens, const QList<Match>& matches, qsizetype at) const
{
    static const QSet<QString> between{u"en"_s, u","_s, u"/"_s, u"&"_s, u"+"_s, u"of"_s};
    const auto isName = [&](qsizetype name, qsizetype link) {
        return name >= 0 && name < tokens.size() && between.contains(tokens[link].folded)
            && matches[name].strength == Strength::Sure
            && std::ranges::any_of(matches[name].names,
                                   [this](qsizetype each) { return m_names[each].tag == Tag::Person; });
    };
    const bool isPerson = std::ranges::any_of(matches[at].names, [this](qsizetype each) {
        return isOfThisSession(each) && m_names[each].tag == Tag::Person;
    });
    const bool isAlone =
        at + 1 >= tokens.size() || tokens[at + 1].kind == Token::Kind::Mark || between.contains(tokens[at + 1].folded);
    return isPerson && (isName(at + 2, at + 1) || (isAlone && isName(at - 2, at - 1)));
}

QList<FoundName> KnownNames::in(const QList<Token>& tokens) const
{
    QList<Match> matches;
    for (qsizetype at = 0; at < tokens.size(); ++at)
        matches.append(matchOf(tokens, at));

    for (qsizetype at = 0; at < matches.size(); ++at) {
        if (matches[at].strength == Strength::IfNear && isBesideName(tokens, matches, at))
            matches[at].strength = Strength::Unsure;
    }

    QList<FoundName> found;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (matches[at].strength == Strength::None) {
            const std::optional<FoundName> initials = initialsAt(tokens, at);
            if (!initials)
                continue;
            found.append(*initials);
            while (at + 1 < tokens.size() && tokens[at + 1].start < initials->start + initials->length)
                ++at;
            continue;
        }
        Run run = runFrom(tokens, matches, at);
        const qsizetype first = beginOf(tokens, run);
        run.last = withTail(tokens, withInitialBehind(tokens, run));
        if (run.match.strength == Strength::IfNear && first == at)
            continue;
        found.append({.start = tokens[first].start,
                      .length = tokens[run.last].end() - tokens[first].start,
                      .name = *std::ranges::min_element(run.match.names),
                      .isSure = run.match.strength != Strength::Unsure});
        at = run.last;
    }
    return found;
}

} // namespace privacy
