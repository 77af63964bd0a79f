#include "privacy/detector.h"

#include "privacy/addresses.h"
#include "privacy/dates_and_ages.h"
#include "privacy/fixed_forms.h"
#include "privacy/name_context.h"
#include "privacy/names_nobody.h"
#include "privacy/organisations.h"
#include "privacy/word_lists.h"

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 100; // that a dictionary could have

class Text
{
public:
    Text(QStringView text, const IsWord& isWord, const KnownNames& known, const Moments& moments)
        : m_text(text),
          m_tokens(tokensIn(text)),
          m_isWord(isWord),
          m_known(known),
          m_moments(moments),
          m_taken(text.size())
    {
    }

    QList<Mark> marks()
    {
        for (const FoundMoment& moment : m_moments.in(m_text))
            add(moment.start, moment.length, moment.isAge ? Tag::Age : Tag::Date, MarkLevel::Red);
        for (const FoundForm& form : fixedFormsIn(m_text))
            add(form.start, form.length, tagOf(form.form), form.isSure ? MarkLevel::Red : MarkLevel::Amber);
        for (const FoundName& name : m_known.in(m_tokens))
            addKnown(name);
        forEachWord([this](qsizetype at) { addOrganisation(at); });
        for (const Phrase& phrase : phrasesIn(m_tokens))
            m_taken.take(m_tokens[phrase.first].start, m_tokens[phrase.last].end() - m_tokens[phrase.first].start);
        for (const FoundAddress& address : addressesIn(m_text, m_tokens, m_isWord))
            add(address.start, address.length, Tag::Address, MarkLevel::Red);
        forEachWord([this](qsizetype at) { addAnnounced(at); });
        forEachWord([this](qsizetype at) {
            if (m_tokens[at].length > 1 && isFree(m_tokens[at]))
                addUnknown(at);
        });
        addAgesBehindNames();
        std::ranges::sort(m_marks, {}, &Mark::start);
        return m_marks;
    }

private:
    template <typename Look>
    void forEachWord(const Look& look)
    {
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            if (isWordToken(at))
                look(at);
        }
    }

    const Token* token(qsizetype at) const { return at >= 0 && at < m_tokens.size() ? &m_tokens[at] : nullptr; }
    bool isWordToken(qsizetype at) const { return token(at) && token(at)->kind == Token::Kind::Word; }
    bool isFree(const Token& token) const { return m_taken.isFree(token.start, token.length); }
    bool isOrdinary(const QString& word) const { return namesNobody(word) || m_isWord(word); }

    bool isKnownSmall(const Token& word) const // in small letters
    {
        return isOrdinary(word.folded) || m_isWord(m_text.sliced(word.start, word.length).toString().toLower());
    }

    // Two words in one, as people make them: schuldhulpgedoe, klantnr.
    bool isCompound(const QString& word) const
    {
        if (word.size() > longestWord)
            return false;
        for (qsizetype cut = 4; cut + 3 <= word.size(); ++cut) {
            const QString rest = word.sliced(cut);
            const bool restIs = m_isWord(rest) || namesNobody(rest);
            if (restIs && (m_isWord(word.first(cut)) || (word[cut - 1] == u's' && m_isWord(word.first(cut - 1)))))
                return true;
        }
        return word.contains(u'-')
            && std::ranges::all_of(word.split(u'-'), [&](const QString& part) { return isOrdinary(part); });
    }

    bool isCapitalised(qsizetype at) const { return isWordToken(at) && m_tokens[at].isCapitalised; }
    bool isNameLike(qsizetype at) const { return isWordToken(at) && canBeName(m_tokens[at]); }

    bool isInitial(qsizetype at) const // with its point
    {
        return isWordToken(at) && m_tokens[at].length == 1 && token(at + 1)
            && m_tokens[at + 1].start == m_tokens[at].end() && m_text[m_tokens[at + 1].start] == u'.';
    }

    // Back over initials: W.F. Hendriks, Ö. Aksoy.
    qsizetype beginOfName(qsizetype at) const
    {
        qsizetype first = at;
        while (first > 0 && isWordToken(first - 1) && isConnector(first - 1) && first > 1
               && m_tokens[first - 2].kind == Token::Kind::Mark)
            --first;
        while (first > 1 && m_tokens[first - 1].kind == Token::Kind::Mark && m_text[m_tokens[first - 1].start] == u'.'
               && isWordToken(first - 2) && m_tokens[first - 2].length == 1 && m_tokens[first - 2].isCapitalised
               && m_tokens[first - 1].start == m_tokens[first - 2].end())
            first -= 2;
        while (isWordToken(first - 1) && isTussenvoegsel(m_tokens, first - 1))
            --first;
        const bool isBehindAbbreviation = first > 0 && m_tokens[first - 1].isInCapitals
            && m_tokens[first].start == m_tokens[first - 1].end() + 1; // RIBW De Vliet
        return isBehindAbbreviation ? first - 1 : first;
    }

    // Between the parts of a name: Jan de Vries, Karel in 't Veld, and not Jan in Ermelo.
    bool isConnector(qsizetype at) const
    {
        static const QSet<QString> where{u"in"_s, u"op"_s, u"aan"_s, u"uit"_s, u"voor"_s};
        static const QSet<QString> articles{u"'t"_s, u"t"_s, u"den"_s, u"der"_s};
        if (!isWordToken(at) || !isParticle(m_tokens[at].folded))
            return false;
        return !where.contains(m_tokens[at].folded)
            || (isWordToken(at + 1) && articles.contains(m_tokens[at + 1].folded));
    }

    bool beginsLegalForm(qsizetype at) const // B.V.
    {
        return m_tokens[at].length <= 3 && lengthOfLegalForm(m_text.sliced(m_tokens[at - 1].end())) > 0;
    }

    // From a capitalised word as far as the name goes on: Fatima El Amrani, Jan de Vries, Van der Meer-Jansen.
    qsizetype endOfName(qsizetype at) const
    {
        qsizetype last = at;
        for (qsizetype next = at + 1; isWordToken(next); ++next) {
            next = behindShortened(m_tokens, next);
            if (!isWordToken(next) || m_tokens[next].start > m_tokens[next - 1].end() + 1
                || m_tokens[next].beginsSentence || beginsLegalForm(next))
                break;
            if (isNameLike(next))
                last = next;
            else if (!isConnector(next))
                break;
        }
        return withTail(m_tokens, last);
    }

    void addKnown(const FoundName& name)
    {
        add({.start = name.start,
             .length = name.length,
             .tag = m_known[name.name].tag,
             .level = name.isSure ? MarkLevel::Red : MarkLevel::Amber,
             .placeholder = m_known[name.name].placeholder,
             .known = name.name});
    }

    void addName(qsizetype first, qsizetype last, Tag tag, MarkLevel level)
    {
        add(m_tokens[first].start, m_tokens[last].end() - m_tokens[first].start, tag, level);
    }

    void addOrganisation(qsizetype at)
    {
        if (!isFree(m_tokens[at]) || !isKindOfOrganisation(m_tokens[at].folded))
            return;
        qsizetype first = at + 1;
        if (isWordToken(first) && m_tokens[first].isInCapitals && isNameLike(first + 1))
            ++first; // voetbalclub FC Trefpunt
        while (isConnector(first) && !m_tokens[first].isCapitalised)
            ++first;
        const bool isName = isNameLike(first) || (isCapitalised(first) && isNameLike(first + 1)); // Haagse Linden
        if (!isName || !isFree(m_tokens[first]) || m_tokens[first].beginsSentence || first > at + 3
            || m_tokens[first].start > m_tokens[first - 1].end() + 1)
            return;
        qsizetype begin = at;
        while (begin > 0 && isWordToken(begin - 1) && m_tokens[begin - 1].isCapitalised
               && (!m_tokens[begin - 1].beginsSentence || isBelief(m_tokens[begin - 1].folded)))
            --begin;
        if (isCapitalised(first + 2) && !m_tokens[first + 2].beginsSentence && isInName(m_tokens, first + 1))
            first += 2;
        add(m_tokens[begin].start, endOfOrganisation(first) - m_tokens[begin].start, Tag::Organisation, MarkLevel::Red);
    }

    // Knip & Zo, Kolkman BV, Zandoog '64.
    qsizetype endOfOrganisation(qsizetype first) const
    {
        qsizetype last = endOfName(first);
        while (token(last + 1) && m_text[m_tokens[last + 1].start] == u'&' && isWordToken(last + 2))
            last = endOfName(last + 2);
        const qsizetype end = m_tokens[last].end();
        const Token* mark = token(last + 1);
        const Token* year = token(last + 2);
        const bool isYear = year && year->kind == Token::Kind::Number && year->length == 2
            && mark->kind == Token::Kind::Mark && year->start == mark->end();
        return isYear ? year->end() : end + lengthOfLegalForm(m_text.sliced(end));
    }

    // Dhr Oosterhuis, 21, en zijn zus (bijna zes).
    void addAgesBehindNames()
    {
        const QList<Mark> names = m_marks;
        for (const Mark& name : names) {
            if (name.tag != Tag::Person)
                continue;
            if (const std::optional<FoundMoment> age = ageBehind(m_text, name.start + name.length))
                add(age->start, age->length, Tag::Age, MarkLevel::Red);
        }
    }

    // Meneer bakker, haar kleindochter marieke, dr. A. Visser, hij heet Bilal.
    void addAnnounced(qsizetype at)
    {
        if (!isFamilyWord(m_tokens[at].folded) || (at > 0 && isPet(m_tokens[at - 1].folded)))
            return;
        qsizetype first = at + 1;
        if (const Token* mark = token(first); mark && mark->kind == Token::Kind::Mark && mark->length == 1
            && (m_text[mark->start] == u'.' || (m_text[mark->start] == u':' && isCapitalised(first + 1)))
            && mark->start == m_tokens[at].end())
            ++first;
        qsizetype word = first;
        while (isInitial(word))
            word += 2;
        while (isWordToken(word) && isParticle(m_tokens[word].folded) && word - first < 5)
            ++word;
        if (!isWordToken(word) || m_tokens[word].start > m_tokens[std::max(at, word - 1)].end() + 1)
            return;
        const Token& name = m_tokens[word];
        if (!isFree(name) || (name.length == 1 && word == first)) // maat M
            return;
        const bool isNameOfOrdinaryWords = isCapitalised(word) && !name.beginsSentence && isNameLike(word + 1);
        if ((isNameLike(word) || isNameOfOrdinaryWords) && !(name.beginsSentence && m_isWord(name.folded)))
            return addName(first, endOfName(word), Tag::Person, MarkLevel::Red);
        static const QSet<QString>& titles = wordList("titles"_L1);
        static const QSet<QString>& surnames = wordList("names_that_are_words"_L1);
        static const QSet<QString>& givenNames = wordList("given_names_that_are_words"_L1);
        const QSet<QString>& namesThatAreWords = titles.contains(m_tokens[at].folded) ? surnames : givenNames;
        const bool isUnknown = !isKnownSmall(name) && name.length > 2;
        if (isUnknown || (word == first && namesThatAreWords.contains(name.folded)))
            addName(first, word, Tag::Person, isUnknown ? MarkLevel::Red : MarkLevel::Amber);
    }

    bool isNobody(qsizetype at) const
    {
        const Token& word = m_tokens[at];
        return namesNobody(word.folded) || isMedicine(word.folded) || isPartOfCode(m_text, word)
            || isPartOfWord(m_text, word) || isEponym(m_tokens, at) || (at > 0 && isPet(m_tokens[at - 1].folded));
    }

    // Een CIZ-brief, een Senseo, Lyxumia 20 mcg.
    bool isThing(qsizetype at) const
    {
        const Token& word = m_tokens[at];
        const QStringView written = m_text.sliced(word.start, word.length);
        const QStringView before = written.first(std::max<qsizetype>(written.indexOf(u'-'), 0));
        const bool isAbbreviationWithWord = before.size() > 1
            && std::ranges::all_of(before, [](QChar letter) { return letter.isUpper(); })
            && isOrdinary(word.folded.sliced(before.size() + 1));
        return isAbbreviationWithWord || isKindOfThing(word.folded) || isBehindThing(m_tokens, at);
    }

    void addUnknown(qsizetype at)
    {
        const Token& word = m_tokens[at];
        if (!word.isCapitalised && m_isWord(word.folded))
            return; // most are, and this is soon told
        if (isNobody(at) || (word.isCapitalised && (!canBeName(word) || isThing(at))))
            return;
        const bool isKnown = isKnownSmall(word);
        if (word.isInCapitals && isKnown)
            return; // shouted
        if (word.isCapitalised)
            addCapitalised(at, isKnown);
        else if (!isKnown && word.length > 2)
            addSmall(at);
    }

    void addSmall(qsizetype at)
    {
        const Token& word = m_tokens[at];
        const bool isAfterPlace = at > 0 && isPlacePreposition(m_tokens[at - 1].folded);
        if (isAfterPlace && endsAsPlace(word.folded))
            addName(at, at, Tag::Place, MarkLevel::Amber);
        else if (!isFamilyWord(word.folded) && !isAbbreviation(word.folded) && !isMadeOfWords(word.folded)
                 && !isCompound(word.folded))
            addName(at, at, Tag::Person, MarkLevel::Amber);
    }

    void addCapitalised(qsizetype at, bool isWord)
    {
        const Token& word = m_tokens[at];
        const bool isLabel = token(at + 1) && m_text[m_tokens[at + 1].start] == u':';
        const bool isOrdinaryWord = isWord || isCompound(word.folded) || isMadeOfWords(word.folded);
        if ((word.beginsSentence || isLabel) && isOrdinaryWord && !isNamePair(at))
            return;
        if (isParticle(word.folded) && isWord && !isNameLike(at + 1))
            return;
        const Token* before = token(at - 1);
        const qsizetype start = m_tokens[beginOfName(at)].start;
        const qsizetype end = endOfOrganisation(at);
        if (isWord && isNameWithArticle(at))
            return add(before->start, end - before->start, Tag::Organisation, MarkLevel::Amber);
        const bool isPlace = before && isPlacePreposition(before->folded) && !isWord;
        add(start, end - start, isPlace ? Tag::Place : Tag::Person, isWord ? MarkLevel::Amber : MarkLevel::Red);
    }

    // Bewindvoerder: Balans Bewind. Behind a colon a capital is not that of a sentence alone.
    bool isNamePair(qsizetype at) const
    {
        const bool isBehindColon = at > 0 && m_text[m_tokens[at - 1].start] == u':';
        return isBehindColon && isNameLike(at + 1) && !m_tokens[at + 1].beginsSentence
            && m_tokens[at + 1].start == m_tokens[at].end() + 1;
    }

    // Bij de Zwaluw, op het Kompas.
    bool isNameWithArticle(qsizetype at) const
    {
        static const QSet<QString> articles{u"de"_s, u"het"_s, u"'t"_s};
        static const QSet<QString> places{u"bij"_s, u"van"_s, u"op"_s, u"naar"_s, u"in"_s, u"via"_s, u"vanuit"_s};
        return isWordToken(at - 1) && articles.contains(m_tokens[at - 1].folded) && isWordToken(at - 2)
            && places.contains(m_tokens[at - 2].folded) && isFree(m_tokens[at - 1]);
    }

    void add(qsizetype start, qsizetype length, Tag tag, MarkLevel level)
    {
        add({.start = start, .length = length, .tag = tag, .level = level, .placeholder = {}});
    }

    // What of it was not found before: of Jan Mei 2020 the month is a date already.
    void add(const Mark& mark)
    {
        const qsizetype end = mark.start + mark.length;
        for (qsizetype start = mark.start; start < end;) {
            qsizetype stop = start;
            while (stop < end && m_taken.isFree(stop, 1))
                ++stop;
            addWhole(mark, start, stop);
            start = stop + 1;
        }
    }

    void addWhole(Mark mark, qsizetype start, qsizetype stop)
    {
        const auto tells = [&](qsizetype at) { return m_text[at].isLetterOrNumber() || m_text[at].isSurrogate(); };
        const bool isPart = start > mark.start || stop < mark.start + mark.length;
        while (isPart && start < stop && !tells(start))
            ++start;
        while (isPart && start < stop && !tells(stop - 1))
            --stop;
        const QStringView rest = m_text.sliced(start, std::max<qsizetype>(stop - start, 0));
        const bool isOfNumber = mark.tag >= Tag::Bsn && mark.tag != Tag::Email && mark.tag != Tag::Url;
        const bool hasDigit = std::ranges::any_of(rest, [](QChar character) { return character.isDigit(); });
        if (rest.isEmpty() || (isPart && isOfNumber && !hasDigit))
            return;
        mark.start = start;
        mark.length = stop - start;
        m_taken.take(start, mark.length);
        m_marks.append(mark);
    }

    QStringView m_text;
    const QList<Token> m_tokens;
    const IsWord& m_isWord;
    const KnownNames& m_known;
    const Moments& m_moments;
    TakenLetters m_taken;
    QList<Mark> m_marks;
};

} // namespace

Detector::Detector(QList<KnownName> known, const IsWord& isWord)
    : m_isWord([isWord, cache = std::make_shared<QHash<QString, bool>>()](const QString& word) {
          if (word.size() > longestWord)
              return false;
          const auto seen = cache->constFind(word);
          return seen != cache->constEnd() ? *seen : *cache->insert(word, isWord(word));
      }),
      m_known(std::move(known), m_isWord)
{
}

QList<Mark> Detector::marksIn(QStringView text) const
{
    return Text(text, m_isWord, m_known, m_moments).marks();
}

} // namespace privacy
