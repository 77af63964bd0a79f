#pragma once

#include <QSet>
#include <QStringList>

// How plain Dutch is, as far as it can be counted: short sentences, common words, who does what. Level B1 asks more
// than that, which only readers can tell.
namespace test {

// A heading, a cell or a line on its own is a sentence too; a line that goes on in small letters belongs to the one
// before.
QStringList sentencesOf(const QString& text);

QStringList wordsIn(const QString& sentence); // in small letters; numbers are no words

// Whether something is done by nobody in particular ("wordt gebeld", "is beslist"). By a list and by the looks of
// words, so it can miss one.
bool isPassive(const QString& sentence);

// The words of a text that are neither common, nor an inflection of a common word, nor among those that were said.
QStringList uncommonWords(const QString& text, const QSet<QString>& said = {});

} // namespace test
