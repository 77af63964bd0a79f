#pragma once

#include "privacy/tokens.h"

namespace privacy {

// Words with a capital, or that no dictionary has, which are no names all the same.

bool isMedicine(const QString& folded);     // by the ending that medicines of its kind have: rivastigmine
bool isMadeOfWords(const QString& folded);  // by an ending that makes a noun or an adjective: somatiek
bool isAbbreviation(const QString& folded); // letters that no word ends in, or no vowel at all: oorspr, dgl
bool isPet(const QString& folded);          // behind it stands the name of an animal
bool isEponym(const QList<Token>& tokens, qsizetype at); // ziekte van Graves, de Beck-lijst

// Dinsdag, Jeugdwet, Signaleringsplan: also with a capital they name nobody.
bool isKindOfThing(const QString& word);

// Het programma Zomergasten, Lyxumia 20 mcg.
bool isBehindThing(const QList<Token>& tokens, qsizetype at);

bool isPartOfCode(QStringView text, const Token& word); // HbA1c, T4
bool isPartOfWord(QStringView text, const Token& word); // A4-tje, D-tjes, T-shirt

// Sayings, titles and brands of more than one word, in which there may be names: the tokens that they take.
struct Phrase
{
    qsizetype first = 0;
    qsizetype last = 0;

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

QList<Phrase> phrasesIn(const QList<Token>& tokens);

} // namespace privacy
