#pragma once

#include <QStringList>

namespace privacy {

// How people write a name otherwise than it is known. All words are folded.

QStringList stemsOf(const QString& word); // without the endings of a name: Fatima's, Iris', Jans, Jantje, Jantjes

inline constexpr qsizetype shortestFuzzy = 5; // letters; shorter names have no slips
int mostSlips(qsizetype length);              // that a name of so many letters may have

// Letters to be added, left out, changed or turned round to make the one of the other; most + 1 where there are more.
int slipsBetween(const QString& one, const QString& other, int most);

// Whether it is this part of a name, with an ending or a slip of the pen.
bool isFormOf(const QString& word, const QString& part);

// The same for names that sound alike.
QString soundOf(const QString& name);

} // namespace privacy
