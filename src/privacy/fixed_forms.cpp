#include "privacy/fixed_forms.h"

#include "privacy/tokens.h"
#include "privacy/word_lists.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestIban = 15;

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits.append(QChar(u'0' + character.digitValue()));
    }
    return digits;
}

QRegularExpression pattern(const QString& words)
{
    QRegularExpression made(words,
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

// Everybody may ring or visit these, and knowing them tells nothing of anybody.
bool isEverybodys(Form form, QStringView text)
{
    if (form == Form::Url) {
        const QString site = text.toString().toLower();
        return std::ranges::any_of(wordList("public_sites"_L1), [&](const QString& each) {
            const qsizetype at = site.indexOf(each);
            return at == 0 || (at > 0 && (site[at - 1] == u'.' || site[at - 1] == u'/'));
        });
    }
    const QString digits = digitsOf(text);
    return form == Form::Phone && (digits.startsWith(u"0800"_s) || digits.startsWith(u"0900"_s));
}

// A national number has ten digits, one with the number of its country eleven to fourteen.
bool isPhone(QStringView text)
{
    const QString digits = digitsOf(text);
    const bool isAbroad = text.startsWith(u'+') || digits.startsWith(u"00"_s);
    return isAbroad ? digits.size() >= 10 && digits.size() <= 15 : digits.size() == 10;
}

// Small letters behind a number are mostly a unit or the next word.
bool isPostcode(QStringView text, bool isBeforePlace)
{
    static const QSet<QString> units{u"cc"_s, u"cm"_s, u"dl"_s, u"eu"_s, u"gb"_s, u"gr"_s, u"ha"_s, u"ie"_s, u"jr"_s,
                                     u"kg"_s, u"km"_s, u"kw"_s, u"mb"_s, u"mg"_s, u"ml"_s, u"mm"_s, u"pp"_s, u"st"_s};
    static const QSet<QString> words{u"al"_s, u"am"_s, u"as"_s, u"de"_s, u"en"_s, u"er"_s, u"ga"_s, u"ik"_s, u"in"_s,
                                     u"is"_s, u"je"_s, u"ma"_s, u"me"_s, u"na"_s, u"nu"_s, u"of"_s, u"om"_s, u"op"_s,
                                     u"pm"_s, u"te"_s, u"tm"_s, u"tv"_s, u"uu"_s, u"we"_s, u"ze"_s, u"zo"_s};
    const QStringView letters = text.last(2);
    const QString lower = letters.toString().toLower();
    if (lower == u"sa"_s || lower == u"sd"_s || lower == u"ss"_s)
        return false; // never given out
    if (letters.front().isUpper() && letters.back().isUpper())
        return true;
    const bool isApart = text.size() > 6;
    const bool isYear = text.startsWith(u"19") || text.startsWith(u"20");
    const bool isRound = text[3] == u'0' || text[3] == u'5'; // as amounts of so much mostly are
    if (units.contains(lower) && (isApart || isRound))
        return false;
    return !(isApart && ((isYear && !isBeforePlace) || words.contains(lower)));
}

// Letters (L) and digits (D) in the order of one of the kinds that were given out.
bool isPlate(QStringView text, bool isAnnounced)
{
    static const QStringList kinds{u"LL-DD-DD"_s, u"DD-DD-LL"_s, u"DD-LL-DD"_s, u"LL-DD-LL"_s, u"LL-LL-DD"_s,
                                   u"DD-LL-LL"_s, u"DD-LLL-D"_s, u"D-LLL-DD"_s, u"LL-DDD-L"_s, u"L-DDD-LL"_s,
                                   u"LLL-DD-L"_s, u"L-DD-LLL"_s, u"D-LL-DDD"_s, u"DDD-LL-D"_s};
    QString kind;
    bool hasSpaces = false;
    qsizetype capitals = 0;
    qsizetype letters = 0;
    for (const QChar character : text) {
        if (character.isDigit())
            kind.append(u'D');
        else if (character.isLetter())
            kind.append(u'L');
        else
            kind.append(u'-');
        hasSpaces |= character.isSpace();
        letters += character.isLetter() ? 1 : 0;
        capitals += character.isUpper() ? 1 : 0;
    }
    if (capitals > 0 && capitals < letters)
        return false; // the word before it: is 12 AB
    const bool isSet = capitals > 0 || isAnnounced;
    if (kind.contains(u'-'))
        return kinds.contains(kind) && (isSet || !hasSpaces);
    return isSet && std::ranges::any_of(kinds, [&](QString each) { return each.remove(u'-') == kind; });
}

QString lettersOf(QStringView part)
{
    QString letters = part.toString().toUpper();
    letters.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return letters;
}

// Of one with wrong check digits: two letters, two digits, four letters and ten digits. 0 where it is none.
qsizetype lengthOfDutchIban(QStringView part)
{
    static const QRegularExpression dutch = pattern(u"^nl\\s?\\d{2}[ .-]?[a-z]{4}(?:[ .-]?\\d){10}"_s);
    return dutch.match(part.toString()).capturedLength();
}

bool isAmount(QStringView text, qsizetype start, qsizetype end)
{
    static const QRegularExpression before = pattern(u"(?:€|euro|eur)\\s*$"_s);
    static const QRegularExpression after = pattern(u"^\\s*(?:,-|euro|eur\\b|€|stappen|keer|x\\b)"_s);
    return before.match(text.first(start).last(std::min<qsizetype>(start, 8)).toString()).hasMatch()
        || after.match(text.sliced(end).first(std::min<qsizetype>(text.size() - end, 10)).toString()).hasMatch();
}

QList<std::pair<Form, QRegularExpression>> formPatterns()
{
    static const QHash<QString, Form> forms{{u"email"_s, Form::Email}, {u"url"_s, Form::Url},
                                            {u"iban"_s, Form::Iban},   {u"phone"_s, Form::Phone},
                                            {u"bsn"_s, Form::Bsn},     {u"postcode"_s, Form::Postcode},
                                            {u"plate"_s, Form::Plate}, {u"number"_s, Form::Number}};
    QList<std::pair<Form, QRegularExpression>> patterns;
    for (const auto& [kind, expression] : patternsOf("forms"_L1))
        patterns.append({forms.value(kind), expression});
    return patterns;
}

class Finder
{
public:
    explicit Finder(QStringView text) : m_text(text), m_string(wellFormed(text)), m_taken(text.size()) {}

    // The first that is found keeps its letters: the surest forms come first.
    QList<FoundForm> all()
    {
        static const QList<std::pair<Form, QRegularExpression>> patterns = formPatterns();
        for (const auto& [form, expression] : patterns)
            search(expression, form);
        std::ranges::sort(m_found, {}, &FoundForm::start);
        return m_found;
    }

private:
    // What only looks like it may overlap what is it, so the search goes on one letter further.
    template <typename Take>
    void searchEach(const QRegularExpression& expression, const Take& take) const
    {
        const auto next = [&](qsizetype from) {
            return expression.match(m_string, from, QRegularExpression::NormalMatch,
                                    QRegularExpression::DontCheckSubjectStringMatchOption);
        };
        for (QRegularExpressionMatch match = next(0); match.hasMatch();) {
            const qsizetype start = match.capturedStart();
            const qsizetype oneOn = start + (m_string[start].isHighSurrogate() ? 2 : 1);
            match = next(take(match) ? match.capturedEnd() : oneOn);
        }
    }

    // Words may follow at once, so the end is where the check digits are right.
    bool takeIban(const QRegularExpressionMatch& match)
    {
        const QStringView part = m_text.sliced(match.capturedStart(), match.capturedLength());
        std::optional<qsizetype> length;
        for (qsizetype end = part.size(); end >= shortestIban && !length; --end) {
            if (isIban(lettersOf(part.first(end))))
                length = end;
        }
        const bool isSure = length.has_value();
        if (!length)
            length = lengthOfDutchIban(part);
        if (*length == 0 || !m_taken.isFree(match.capturedStart(), *length))
            return false;
        m_taken.take(match.capturedStart(), *length);
        m_found.append({.start = match.capturedStart(), .length = *length, .form = Form::Iban, .isSure = isSure});
        return true;
    }

    bool take(const QRegularExpressionMatch& match, Form form)
    {
        const int group = match.lastCapturedIndex(); // the number alone where a word says what it is
        const qsizetype start = match.capturedStart(group);
        const qsizetype length = match.capturedLength(group);
        const std::optional<bool> isSure = judged(form, start, length, group > 0);
        if (!isSure || !m_taken.isFree(start, length))
            return false;
        m_taken.take(start, length);
        m_found.append({.start = start, .length = length, .form = form, .isSure = *isSure});
        return true;
    }

    void search(const QRegularExpression& expression, Form form)
    {
        searchEach(expression, [&](const QRegularExpressionMatch& match) {
            return form == Form::Iban ? takeIban(match) : take(match, form);
        });
    }

    // None where it only looks like it; else whether it is sure.
    std::optional<bool> judged(Form form, qsizetype start, qsizetype length, bool isCalled) const
    {
        const QStringView part = m_text.sliced(start, length);
        if (isEverybodys(form, part))
            return std::nullopt;
        switch (form) {
        case Form::Email:
        case Form::Url:
        case Form::Iban: return true;
        case Form::Phone: return isPhone(part) ? std::optional(true) : std::nullopt;
        case Form::Bsn: {
            const QString digits = digitsOf(part).rightJustified(9, u'0');
            const bool isWhole = digitsOf(part).size() == 9;
            if (!isBsn(digits) || isAmount(m_text, start, start + length))
                return std::nullopt;
            return isWhole;
        }
        case Form::Postcode: {
            static const QRegularExpression called = pattern(u"(?:postcode|pc)\\W*$"_s);
            static const QRegularExpression place(u"^ \\p{Lu}\\p{Ll}"_s);
            if (called.match(before(start)).hasMatch())
                return true;
            const bool isBeforePlace = place.match(m_string.mid(start + length, 3)).hasMatch();
            return isPostcode(part, isBeforePlace) ? std::optional(true) : std::nullopt;
        }
        case Form::Plate: {
            static const QRegularExpression called =
                pattern(u"(?:kenteken|nummerbord|nummerplaat|kentekenplaat)(?:\\W+\\p{L}+){0,2}\\W*$"_s);
            return isPlate(part, called.match(before(start)).hasMatch()) ? std::optional(true) : std::nullopt;
        }
        case Form::Number:
            if (isCalled)
                return true;
            return isAmount(m_text, start, start + length) ? std::nullopt : std::optional(true);
        }
        Q_UNREACHABLE();
        return {};
    }

    QString before(qsizetype start) const
    {
        return m_string.mid(std::max<qsizetype>(start - 40, 0), std::min<qsizetype>(start, 40));
    }

    QStringView m_text;
    QString m_string;
    TakenLetters m_taken;
    QList<FoundForm> m_found;
};

} // namespace

bool isBsn(QStringView digits)
{
    if (digits.size() != 9)
        return false;
    int sum = 0;
    int largest = 0;
    for (qsizetype place = 0; place < 9; ++place) {
        const int digit = digits[place].digitValue();
        if (digit < 0)
            return false;
        sum += digit * (place < 8 ? static_cast<int>(9 - place) : -1);
        largest = std::max(largest, digit);
    }
    return largest > 0 && sum % 11 == 0;
}

// The remainder of 97 of the number that the letters stand for, the first four at the end, is one.
bool isIban(QStringView letters)
{
    if (letters.size() < 15 || letters.size() > 34)
        return false;
    int rest = 0;
    for (qsizetype place = 0; place < letters.size(); ++place) {
        const QChar character = letters[(place + 4) % letters.size()];
        if (character >= u'0' && character <= u'9')
            rest = (rest * 10 + (character.unicode() - u'0')) % 97;
        else if (character >= u'A' && character <= u'Z')
            rest = (rest * 100 + (character.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
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

QList<FoundForm> fixedFormsIn(QStringView text)
{
    return Finder(text).all();
}

} // namespace privacy
