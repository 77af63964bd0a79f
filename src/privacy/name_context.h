#pragma once

#include "privacy/tokens.h"

namespace privacy {

// What the words beside a word that may be a known name tell of it.

// Whether a verb of one person follows: "Kemel was het ook".
bool doesSomething(const QList<Token>& tokens, qsizetype at);

// Ad hoc, non actief: the word is a name elsewhere alone.
bool isSaying(const QList<Token>& tokens, qsizetype at);

bool canStandAsName(const QList<Token>& tokens, qsizetype at);      // a given name in small letters: dat peter weet
bool canStandAsSurname(const QList<Token>& tokens, qsizetype at);   // likewise: met koster gebeld, koster belde
bool isVerbBeforePronoun(const QList<Token>& tokens, qsizetype at); // Wil zij, Ben ik
bool isMonthHere(const QList<Token>& tokens, qsizetype at);         // sinds jan
bool isLoneInitial(const QList<Token>& tokens, qsizetype at);       // H weet het, and not maat M or vitamine D

bool isTussenvoegsel(const QList<Token>& tokens, qsizetype at);      // van der Berg, ter Horst, and not van Jan
qsizetype behindShortened(const QList<Token>& tokens, qsizetype at); // the word behind v.d. or v/d that begins there
bool isInName(const QList<Token>& tokens, qsizetype at); // of a club or a house: Wit aan Zet, Hulp voor Elkaar
bool endsAsPlace(const QString& folded);                 // waalwijk, hoogeveen

// The last word of what belongs to the name that ends there: Scholten sr, Castricum aan Zee, Alphen aan den Rijn.
qsizetype withTail(const QList<Token>& tokens, qsizetype last);

} // namespace privacy
