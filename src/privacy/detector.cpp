#include "privacy/detector.h"

#include "privacy/dates_and_ages.h"
#include "privacy/fixed_forms.h"
#include "privacy/word_lists.h"

#include <QRegularExpression>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 100; // that a dictionary could have

bool isListed(const QString& folded) // of those that name nobody
{
    static const QSet<QString>& words = wordList("ordinary"_L1);
    return words.contains(folded);
}

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

QRegularExpression pattern(const QString& words)
{
    QRegularExpression made(words, QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

bool endsInOneOf(const QString& word, const QStringList& endings)
{
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return word.size() >= ending.size() + 3 && word.endsWith(ending); });
}

// Endings that hardly ever are anything but a street.
bool isSurelyStreet(const Token& token)
{
    static const QStringList endings{u"straat"_s, u"straatje"_s, u"laan"_s,  u"steeg"_s,    u"gracht"_s,
                                     u"kade"_s,   u"singel"_s,   u"dreef"_s, u"plantsoen"_s};
    return endsInOneOf(token.folded, endings);
}

bool isStreet(const Token& token)
{
    static const QStringList endings{u"weg"_s,  u"plein"_s, u"hof"_s,   u"dijk"_s,  u"pad"_s,   u"erf"_s,   u"markt"_s,
                                     u"kamp"_s, u"veld"_s,  u"akker"_s, u"brink"_s, u"poort"_s, u"horst"_s, u"beek"_s,
                                     u"burg"_s, u"hage"_s,  u"park"_s,  u"ring"_s,  u"kant"_s,  u"wal"_s,   u"oord"_s};
    return isSurelyStreet(token) || endsInOneOf(token.folded, endings);
}

class Text
{
public:
    Text(QStringView text, const IsWord& isWord, const KnownNames& known)
        : m_text(text),
          m_tokens(tokensIn(text)),
          m_isWord(isWord),
          m_known(known),
          m_taken(text.size())
    {
    }

    QList<Mark> marks()
    {
        for (const FoundMoment& moment : momentsIn(m_text))
            add(moment.start, moment.length, moment.isAge ? Tag::Age : Tag::Date, MarkLevel::Red);
        static const QRegularExpression box = pattern(u"(?i)\\bpostbus\\s+\\d{1,6}\\b"_s);
        for (auto boxes = box.globalMatch(m_text.toString()); boxes.hasNext();) {
            const QRegularExpressionMatch match = boxes.next();
            add(match.capturedStart(), match.capturedLength(), Tag::Address, MarkLevel::Red);
        }
        for (const FoundForm& form : fixedFormsIn(m_text))
            add(form.start, form.length, tagOf(form.form), form.isSure ? MarkLevel::Red : MarkLevel::Amber);
        for (const FoundName& name : m_known.in(m_tokens))
            addKnown(name);
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            if (!isWordToken(at))
                continue;
            addAddress(at);
            addOrganisation(at);
            addAnnounced(at);
        }
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            if (isWordToken(at) && m_tokens[at].length > 1 && isFree(m_tokens[at]))
                addUnknown(at);
        }
        std::ranges::sort(m_marks, {}, &Mark::start);
        return m_marks;
    }

private:
    const Token* token(qsizetype at) const { return at >= 0 && at < m_tokens.size() ? &m_tokens[at] : nullptr; }
    bool isWordToken(qsizetype at) const { return token(at) && token(at)->kind == Token::Kind::Word; }
    bool isFree(const Token& token) const { return m_taken.isFree(token.start, token.length); }
    bool isOrdinary(const QString& word) const { return isListed(word) || m_isWord(word); }

    // All in capitals, as an abbreviation is.
    bool isAbbreviation(const Token& token) const
    {
        const QStringView word = m_text.sliced(token.start, token.length);
        return token.length > 1 && token.length <= 6
            && std::ranges::all_of(word, [](QChar character) { return !character.isLetter() || character.isUpper(); });
    }

    // Two words in one, as people make them: schuldhulpgedoe, klantnr.
    bool isCompound(const QString& word) const
    {
        if (word.size() > longestWord)
            return false;
        for (qsizetype cut = 4; cut + 3 <= word.size(); ++cut) {
            const QString rest = word.sliced(cut);
            const bool restIs = m_isWord(rest) || isListed(rest);
            if (restIs && (m_isWord(word.first(cut)) || (word[cut - 1] == u's' && m_isWord(word.first(cut - 1)))))
                return true;
        }
        return word.contains(u'-')
            && std::ranges::all_of(word.split(u'-'), [&](const QString& part) { return isOrdinary(part); });
    }

    bool isNameLike(qsizetype at) const
    {
        return isWordToken(at) && m_tokens[at].isCapitalised && !isAbbreviation(m_tokens[at])
            && !isListed(m_tokens[at].folded);
    }

    // Back over initials: W.F. Hendriks, Ö. Aksoy.
    qsizetype beginOfName(qsizetype at) const
    {
        qsizetype first = at;
        while (first > 0 && isWordToken(first - 1) && isParticle(m_tokens[first - 1].folded) && first > 1
               && m_tokens[first - 2].kind == Token::Kind::Mark)
            --first;
        while (first > 1 && m_tokens[first - 1].kind == Token::Kind::Mark && m_text[m_tokens[first - 1].start] == u'.'
               && isWordToken(first - 2) && m_tokens[first - 2].length == 1 && m_tokens[first - 2].isCapitalised
               && m_tokens[first - 1].start == m_tokens[first - 2].end())
            first -= 2;
        return first;
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
            else if (!isParticle(m_tokens[next].folded))
                break;
        }
        return last;
    }

    // Word by word where a date or a number took some of it: Jan Mei 2020.
    void addKnown(const FoundName& name)
    {
        Mark mark{.start = name.start,
                  .length = name.length,
                  .tag = m_known[name.name].tag,
                  .level = name.isSure ? MarkLevel::Red : MarkLevel::Amber,
                  .placeholder = m_known[name.name].placeholder,
                  .known = name.name};
        if (m_taken.isFree(name.start, name.length))
            return add(mark);
        const qsizetype end = name.start + name.length;
        auto token = std::ranges::lower_bound(m_tokens, name.start, {}, &Token::start);
        for (; token != m_tokens.end() && token->start < end; ++token) {
            mark.start = token->start;
            mark.length = token->length;
            if (token->kind == Token::Kind::Word)
                add(mark);
        }
    }

    void addName(qsizetype first, qsizetype last, Tag tag, MarkLevel level)
    {
        add(m_tokens[first].start, m_tokens[last].end() - m_tokens[first].start, tag, level);
    }

    // Rozenlaan 12a, de kerkstraat 3, aan het Hofplein.
    void addAddress(qsizetype at)
    {
        const Token& street = m_tokens[at];
        if (!isStreet(street))
            return;
        const Token* next = token(at + 1);
        const bool hasNumber =
            next && next->kind == Token::Kind::Number && next->start <= street.end() + 1 && next->length <= 4;
        const bool isNamed =
            street.isCapitalised && (!street.beginsSentence || isSurelyStreet(street)) && !m_isWord(street.folded);
        const bool isKnownWord = m_isWord(street.folded);
        if (!(hasNumber && (!isKnownWord || isSurelyStreet(street) || street.isCapitalised)) && !isNamed
            && !(street.isCapitalised && !street.beginsSentence) && !(isSurelyStreet(street) && !isKnownWord))
            return;
        qsizetype first = at;
        while (first > 0 && isNameLike(first - 1) && !m_tokens[first - 1].beginsSentence)
            --first;
        if (first > 1 && m_text[m_tokens[first - 1].start] == u'.'
            && m_tokens[first - 1].start == m_tokens[first - 2].end() && m_tokens[first - 2].isCapitalised
            && m_tokens[first - 2].length <= 4)
            first -= 2; // Ds. Kuyperstraat
        qsizetype end = street.end();
        if (hasNumber) {
            end = next->end();
            const Token* dash = token(at + 2);
            const Token* behind = token(at + 3);
            if (dash && behind && dash->kind == Token::Kind::Mark && dash->start == end && m_text[dash->start] == u'-'
                && behind->start == dash->end() && behind->length <= 3)
                end = behind->end(); // 7-II
            const Token* letter = token(at + 2);
            if (letter && letter->kind == Token::Kind::Word && letter->length <= 2 && letter->start <= end + 1
                && (letter->start == end || !m_isWord(letter->folded)))
                end = letter->end();
        }
        add(m_tokens[first].start, end - m_tokens[first].start, Tag::Address, MarkLevel::Red);
    }

    void addOrganisation(qsizetype at)
    {
        static const QSet<QString>& kinds = wordList("kinds_of_organisation"_L1);
        if (!kinds.contains(m_tokens[at].folded) || !isFree(m_tokens[at]))
            return;
        qsizetype first = at + 1;
        while (isWordToken(first) && isParticle(m_tokens[first].folded) && !m_tokens[first].isCapitalised)
            ++first;
        if (!isNameLike(first) || m_tokens[first].beginsSentence || first > at + 3
            || m_tokens[first].start > m_tokens[first - 1].end() + 1)
            return;
        qsizetype begin = at;
        while (begin > 0 && isWordToken(begin - 1) && m_tokens[begin - 1].isCapitalised
               && !m_tokens[begin - 1].beginsSentence)
            --begin;
        qsizetype last = endOfName(first);
        static const QSet<QString> forms{u"bv"_s, u"nv"_s, u"vof"_s};
        while (isWordToken(last + 1) && (forms.contains(m_tokens[last + 1].folded) || isNameLike(last + 1)))
            ++last;
        qsizetype end = m_tokens[last].end();
        if (token(last + 2) && m_tokens[last + 2].kind == Token::Kind::Number && m_tokens[last + 2].length == 2
            && m_tokens[last + 1].kind == Token::Kind::Mark && m_tokens[last + 2].start == m_tokens[last + 1].end())
            end = m_tokens[last + 2].end(); // '64
        add(m_tokens[begin].start, end - m_tokens[begin].start, Tag::Organisation, MarkLevel::Red);
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
        while (isWordToken(word) && m_tokens[word].length == 1 && m_tokens[word].isCapitalised && token(word + 1)
               && m_tokens[word + 1].kind == Token::Kind::Mark)
            word += 2; // initials
        while (isWordToken(word) && isParticle(m_tokens[word].folded) && word - first < 5)
            ++word;
        if (!isWordToken(word) || m_tokens[word].start > m_tokens[std::max(at, word - 1)].end() + 1)
            return;
        const Token& name = m_tokens[word];
        if (isNameLike(word) && !(name.beginsSentence && m_isWord(name.folded)))
            return addName(first, endOfName(word), Tag::Person, MarkLevel::Red);
        static const QSet<QString>& namesThatAreWords = wordList("names_that_are_words"_L1);
        const bool isUnknown = !isOrdinary(name.folded) && name.length > 2;
        if (isUnknown || (word == first && namesThatAreWords.contains(name.folded)))
            addName(first, word, Tag::Person, isUnknown ? MarkLevel::Red : MarkLevel::Amber);
    }

    void addUnknown(qsizetype at)
    {
        const Token& word = m_tokens[at];
        if (isListed(word.folded) || isAbbreviation(word))
            return;
        const bool isKnownSmall =
            isOrdinary(word.folded) || m_isWord(m_text.sliced(word.start, word.length).toString().toLower());
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

    void add(const Mark& mark)
    {
        if (!m_taken.isFree(mark.start, mark.length))
            return;
        m_taken.take(mark.start, mark.length);
        m_marks.append(mark);
    }

    QStringView m_text;
    const QList<Token> m_tokens;
    const IsWord& m_isWord;
    const KnownNames& m_known;
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
    return Text(text, m_isWord, m_known).marks();
}

} // namespace privacy
