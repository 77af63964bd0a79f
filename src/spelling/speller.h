#pragma once

#include "spelling/dictionary.h"

#include <memory>

class Hunspell;

namespace spelling {

// Knows how the words of one language are written. It is for one thread at a time.
class Speller
{
public:
    ~Speller();

    // Takes some tenths of a second. Null when the files are not a dictionary in UTF-8.
    static std::unique_ptr<Speller> load(const Dictionary& dictionary);

    // Also without the point of an abbreviation, or by the parts between its hyphens.
    bool isCorrect(const QString& word) const;
    QStringList suggestions(const QString& word) const; // the most likely first; takes a tenth of a second
    QStringList stems(const QString& word) const;       // that the word is an inflection of

private:
    explicit Speller(std::unique_ptr<Hunspell> hunspell);
    bool isKnown(const QString& word) const;

    const std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace spelling
