#include "spelling/speller.h"

#include <QFile>

#include <algorithm>
#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace spelling {

namespace {

QStringList fromUtf8(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list.append(QString::fromStdString(word));
    return list;
}

// The list begins with how many there are; without that everything would be wrong.
bool hasWords(const Dictionary& dictionary)
{
    QFile file(dictionary.words);
    return file.open(QIODevice::ReadOnly) && file.readLine().trimmed().toInt() > 0;
}

} // namespace

Speller::Speller(std::unique_ptr<Hunspell> hunspell) : m_hunspell(std::move(hunspell)) {}

Speller::~Speller() = default;

std::unique_ptr<Speller> Speller::load(const Dictionary& dictionary)
{
    if (!hasWords(dictionary))
        return nullptr;
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(dictionary.affixes).constData(),
                                               QFile::encodeName(dictionary.words).constData());
    if (hunspell->get_dict_encoding() != "UTF-8")
        return nullptr;
    return std::unique_ptr<Speller>(new Speller(std::move(hunspell)));
}

bool Speller::isCorrect(const QString& word) const
{
    if (isKnown(word) || isKnown(word + u'.'))
        return true;
    const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::ranges::all_of(parts, [this](const QString& part) { return isKnown(part); });
}

QStringList Speller::suggestions(const QString& word) const
{
    return fromUtf8(m_hunspell->suggest(word.toStdString()));
}

QStringList Speller::stems(const QString& word) const
{
    return fromUtf8(m_hunspell->stem(word.toStdString()));
}

bool Speller::isKnown(const QString& word) const
{
    return m_hunspell->spell(word.toStdString());
}

} // namespace spelling
