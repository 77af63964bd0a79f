#include "privacy/detector.h"

#include "privacy/addresses.h"
#include "privacy/dates_and_ages.h"
#include "privacy/fixed_forms.h"
#include "privacy/name_context.h"
#include "privacy/word_lists.h"

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 100; // that a dictionary could have

Tag tagOf(Form form)
{
    switch (form) {
    case Form::Bsn: return Tag::Bsn;
    case Form::Iban: return Tag::Iban;
    case Form::Phone: return Tag::Phone;
    case Form::Email: return Tag::Email;
    case Form::Url: return Tag::Url;
    case Form::Postcode: return Tag::Postcode;
    case Form::Plate: return Tag::Plate;
    case Form::Number: return Tag::Number;
    }
    Q_UNREACHABLE();
    return Tag::Number;
}

// Whether it says what kind of organisation the name behind it is: slagerij, wandelclub.
bool isKindOfOrganisation(const QString& word)
{
    static const QStringList endings = [] {
        QStringList all;
        for (const QString& kind : wordList("kinds_of_organisation"_L1)) {
            if (kind.startsWith(u'-'))
                all.append(kind.sliced(1));
        }
        return all;
    }();
    static const QSet<QString>& kinds = wordList("kinds_of_organisation"_L1);
    return kinds.contains(word) || std::ranges::any_of(endings, [&](const QString& ending) {
               return word.size() > ending.size() + 1 && word.endsWith(ending);
           });
}

// Of a school or a church: Openbare Basisschool De Vlieger.
bool isBelief(const QString& word)
{
    static const QSet<QString> beliefs{u"openbare"_s,     u"christelijke"_s,  u"katholieke"_s, u"protestantse"_s,
                                       u"islamitische"_s, u"gereformeerde"_s, u"hervormde"_s,  u"vrije"_s,
                                       u"algemene"_s,     u"stichting"_s,     u"bijzondere"_s};
    return beliefs.contains(word);
}

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
        for (const FoundAddress& address : addressesIn(m_text, m_tokens, m_isWord))
            add(address.start, address.length, Tag::Address, MarkLevel::Red);
        forEachWord([this](qsizetype at) { addAnnounced(at); });
        forEachWord([this](qsizetype at) {
            if (m_tokens[at].length > 1 && isFree(m_tokens[at]))
                addUnknown(at);
        });
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

    bool isNameLike(qsizetype at) const { return isWordToken(at) && canBeName(m_tokens[at]); }

    bool isInitial(qsizetype at) const // with its point
    {
        return isWordToken(at) && m_tokens[at].length == 1 && token(at + 1)
            && m_tokens[at + 1].start == m_tokens[at].end() && m_text[m_tokens[at + 1].start] == u'.';
    }

    // Small words that are of the name behind them: van der Berg, ter Horst, and not van Jan.
    bool isTussenvoegsel(qsizetype at) const
    {
        static const QSet<QString> own{u"der"_s, u"den"_s, u"ter"_s, u"ten"_s, u"el"_s,  u"al"_s,
                                       u"von"_s, u"du"_s,  u"'t"_s,  u"vd"_s,  u"bin"_s, u"ibn"_s};
        static const QSet<QString> articles{u"de"_s, u"den"_s, u"der"_s, u"het"_s, u"'t"_s};
        const QString& word = m_tokens[at].folded;
        const bool isBeforeArticle = isWordToken(at + 1) && articles.contains(m_tokens[at + 1].folded);
        const bool isArticle = isWordToken(at - 1) && articles.contains(word)
            && (m_tokens[at - 1].folded == u"van"_s || m_tokens[at - 1].folded == u"in"_s);
        return own.contains(word) || isArticle || ((word == u"van"_s || word == u"in"_s) && isBeforeArticle);
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
        while (isWordToken(first - 1) && isTussenvoegsel(first - 1))
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

    // From a capitalised word as far as the name goes on: Fatima El Amrani, Jan de Vries, Van der Meer-Jansen.
    qsizetype endOfName(qsizetype at) const
    {
        qsizetype last = at;
        for (qsizetype next = at + 1; isWordToken(next); ++next) {
            if (m_tokens[next].start > m_tokens[next - 1].end() + 1 || m_tokens[next].beginsSentence)
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
        if (!isNameLike(first) || !isFree(m_tokens[first]) || m_tokens[first].beginsSentence || first > at + 3
            || m_tokens[first].start > m_tokens[first - 1].end() + 1)
            return;
        qsizetype begin = at;
        while (begin > 0 && isWordToken(begin - 1) && m_tokens[begin - 1].isCapitalised
               && (!m_tokens[begin - 1].beginsSentence || isBelief(m_tokens[begin - 1].folded)))
            --begin;
        add(m_tokens[begin].start, endOfOrganisation(first) - m_tokens[begin].start, Tag::Organisation, MarkLevel::Red);
    }

    // Knip & Zo, Kolkman BV, Zandoog '64.
    qsizetype endOfOrganisation(qsizetype first) const
    {
        static const QSet<QString> forms{u"bv"_s, u"nv"_s, u"vof"_s};
        qsizetype last = endOfName(first);
        for (bool goesOn = true; goesOn;) {
            const bool isAnd = token(last + 1) && m_text[m_tokens[last + 1].start] == u'&' && isWordToken(last + 2);
            const bool isForm = isWordToken(last + 1) && forms.contains(m_tokens[last + 1].folded);
            goesOn = isAnd || isForm;
            last += isAnd ? 2 : (isForm ? 1 : 0);
        }
        const Token* mark = token(last + 1);
        const Token* year = token(last + 2);
        const bool isYear = year && year->kind == Token::Kind::Number && year->length == 2
            && mark->kind == Token::Kind::Mark && year->start == mark->end();
        return isYear ? year->end() : m_tokens[last].end();
    }

    // Meneer bakker, haar kleindochter marieke, dr. A. Visser, hij heet Bilal.
    void addAnnounced(qsizetype at)
    {
        if (!isFamilyWord(m_tokens[at].folded))
            return;
        qsizetype first = at + 1;
        if (const Token* mark = token(first); mark && mark->kind == Token::Kind::Mark && mark->length == 1
            && m_text[mark->start] == u'.' && mark->start == m_tokens[at].end())
            ++first;
        qsizetype word = first;
        while (isInitial(word))
            word += 2;
        while (isWordToken(word) && isParticle(m_tokens[word].folded) && word - first < 5)
            ++word;
        if (!isWordToken(word) || m_tokens[word].start > m_tokens[std::max(at, word - 1)].end() + 1)
            return;
        const Token& name = m_tokens[word];
        if (!isFree(name))
            return;
        if (isNameLike(word) && !(name.beginsSentence && m_isWord(name.folded)))
            return addName(first, endOfName(word), Tag::Person, MarkLevel::Red);
        static const QSet<QString>& titles = wordList("titles"_L1);
        static const QSet<QString>& surnames = wordList("names_that_are_words"_L1);
        static const QSet<QString>& givenNames = wordList("given_names_that_are_words"_L1);
        const QSet<QString>& namesThatAreWords = titles.contains(m_tokens[at].folded) ? surnames : givenNames;
        const bool isUnknown = !isOrdinary(name.folded) && name.length > 2;
        if (isUnknown || (word == first && namesThatAreWords.contains(name.folded)))
            addName(first, word, Tag::Person, isUnknown ? MarkLevel::Red : MarkLevel::Amber);
    }

    // Ziekte van Graves, syndroom van Down, de Beck-lijst.
    bool isEponym(qsizetype at) const
    {
        static const QSet<QString> before{u"ziekte"_s, u"syndroom"_s, u"stoornis"_s, u"test"_s,       u"schaal"_s,
                                          u"lijst"_s,  u"fenomeen"_s, u"teken"_s,    u"wet"_s,        u"dementie"_s,
                                          u"model"_s,  u"methode"_s,  u"theorie"_s,  u"vragenlijst"_s};
        static const QStringList behind{u"-lijst"_s,    u"-schaal"_s,   u"-test"_s,    u"-score"_s,
                                        u"-index"_s,    u"-methode"_s,  u"-groep"_s,   u"-vragenlijst"_s,
                                        u"-therapie"_s, u"-training"_s, u"-stoornis"_s};
        const bool isOf = at > 1 && m_tokens[at - 1].folded == u"van"_s && before.contains(m_tokens[at - 2].folded);
        return isOf
            || std::ranges::any_of(behind, [&](const QString& each) { return m_tokens[at].folded.endsWith(each); });
    }

    // HbA1c, T4.
    bool isPartOfCode(const Token& word) const
    {
        const bool touchesDigit = (word.start > 0 && m_text[word.start - 1].isDigit())
            || (word.end() < m_text.size() && m_text[word.end()].isDigit());
        return word.length <= 3 && touchesDigit;
    }

    void addUnknown(qsizetype at)
    {
        const Token& word = m_tokens[at];
        if (!word.isCapitalised && m_isWord(word.folded))
            return; // most are, and this is soon told
        if (namesNobody(word.folded) || (word.isCapitalised && !canBeName(word)) || isPartOfCode(word) || isEponym(at))
            return;
        const bool isKnownSmall =
            isOrdinary(word.folded) || m_isWord(m_text.sliced(word.start, word.length).toString().toLower());
        if (word.isInCapitals && isKnownSmall)
            return; // shouted
        if (!word.isCapitalised) {
            if (!isKnownSmall && word.length > 2 && !isFamilyWord(word.folded) && !isCompound(word.folded))
                addName(at, at, Tag::Person, MarkLevel::Amber);
            return;
        }
        if (word.beginsSentence && (isKnownSmall || isCompound(word.folded)))
            return;
        if (isParticle(word.folded) && isKnownSmall && !isNameLike(at + 1))
            return;
        const Token* before = token(at - 1);
        const bool isPlace = before && isPlacePreposition(before->folded) && !isKnownSmall;
        addName(beginOfName(at), endOfName(at), isPlace ? Tag::Place : Tag::Person,
                isKnownSmall ? MarkLevel::Amber : MarkLevel::Red);
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
