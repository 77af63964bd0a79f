#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace widgets {

// Without capitals and diacritics, as people type in a hurry.
QString folded(const QString& text);

// Every word by which a conversation may be looked for, with a space on both sides of each; its day in the ways in
// which people write one.
QString searchTextOf(const QString& name, const QString& experiment, std::optional<QDate> day);

// What somebody typed to find a conversation. Each word has to be the beginning of a word of it.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString& typed);

    bool isEmpty() const { return m_beginnings.isEmpty(); }
    bool fit(const QString& searchText) const;

private:
    QStringList m_beginnings; // with the space before them
};

} // namespace widgets
