#pragma once

#include "privacy/mark.h"
#include "privacy/tokens.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace privacy {

// Of a text about one session. A name of another is looked for with more reserve: not by initials or with a slip of
// the pen, nor where an ordinary word is written the same.
enum class Whose { ThisSession, ElsewhereInVault };

// Somebody or something that the vault knows by name.
struct KnownName
{
    QString name;
    QString placeholder; // what stands in its place, such as MOEDER; empty where nothing is known but the name
    Tag tag = Tag::Person;
    Whose whose = Whose::ThisSession;

    friend bool operator==(const KnownName&, const KnownName&) = default;
};

// Whether a dictionary has a word as it is written; the words of a text are mostly small.
using IsWord = std::function<bool(const QString&)>;

struct FoundName
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype name = 0; // place among the known names
    bool isSure = true; // false where it may be an ordinary word at the beginning of a sentence, or other initials

    friend bool operator==(const FoundName&, const FoundName&) = default;
};

// Finds known names however they are written: a part of them, in small letters, without diacritics, as a possessive or
// a diminutive, with initials, with a slip of the pen. A name that is also an ordinary word is found where it has a
// capital, or stands with another part of the name or behind a word such as "zus" or "meneer".
class KnownNames
{
public:
    KnownNames(QList<KnownName> names, IsWord isWord);

    QList<FoundName> in(const QList<Token>& tokens) const;

    const KnownName& operator[](qsizetype place) const { return m_names[place]; }

private:
    enum class Strength { None, IfNear, Unsure, Sure }; // IfNear: an ordinary word unless other parts are beside it

    struct Match
    {
        QSet<qsizetype> names;
        Strength strength = Strength::None;
    };

    // Parts of one name beside each other.
    struct Run
    {
        Match match;
        qsizetype first = 0; // token
        qsizetype last = 0;
    };

    // A part of names, and which letters are in it: that tells at once of most words that they are not like it.
    struct Part
    {
        QString word;
        quint32 letters = 0;
    };

    struct WordMatch
    {
        QSet<qsizetype> names;
        bool isSlip = false;
        bool isWordOfItsOwn = false; // which only sounds like the name
        bool isOfThisSession = false;
        bool isOfPlace = false;
    };

    void learn(qsizetype place);
    WordMatch lookUp(const QString& folded) const;
    Strength strengthOf(const WordMatch& found, const QList<Token>& tokens, qsizetype at) const;
    Match matchOf(const QList<Token>& tokens, qsizetype at) const;
    QSet<qsizetype> namesWith(const QString& folded) const;
    WordMatch soundingLike(const QString& folded) const;
    QSet<qsizetype> namesLike(const QString& folded) const;
    QSet<qsizetype> namesLike(const QString& stem, qsizetype length) const;
    bool isGiven(qsizetype name, const QString& word) const;
    bool isSurname(const QSet<qsizetype>& names, const QString& word) const;
    bool isOfThisSession(qsizetype name) const { return m_names[name].whose == Whose::ThisSession; }
    Run runFrom(const QList<Token>& tokens, const QList<Match>& matches, qsizetype at) const;
    qsizetype beginOf(const QList<Token>& tokens, const Run& run) const;
    QSet<qsizetype> namesMeantBy(const QString& word) const;
    bool isBesideName(const QList<Token>& tokens, const QList<Match>& matches, qsizetype at) const;
    bool isInitialOf(const QSet<qsizetype>& names, QChar letter) const;
    qsizetype withInitialBehind(const QList<Token>& tokens, const Run& run) const;
    std::optional<FoundName> initialsAt(const QList<Token>& tokens, qsizetype at) const;

    QList<KnownName> m_names;
    IsWord m_isWord;
    QHash<QString, QSet<qsizetype>> m_parts;       // names by a folded part of them
    QHash<QString, QSet<qsizetype>> m_initials;    // likewise by all first letters
    QStringList m_letters;                         // of each name, with which its parts begin
    QStringList m_given;                           // of each person with a surname the given name
    QList<QSet<QString>> m_beside;                 // of each name, such as "van", "der" and "tante"
    QHash<qsizetype, QList<Part>> m_partsByLength; // of this session
    QHash<QString, QSet<qsizetype>> m_sounds;      // likewise
    qsizetype m_mostInitials = 0;
    mutable QHash<QString, WordMatch> m_seen; // words of texts, for they come again
};

bool isParticle(const QString& folded);   // van, de, el, …
bool isFamilyWord(const QString& folded); // moeder, tante, meneer, dokter, …: a name follows it

bool isPlacePreposition(const QString& folded); // in, uit, naar, …

// With a capital, and neither an abbreviation nor a word that names nobody.
bool canBeName(const Token& token);

} // namespace privacy
