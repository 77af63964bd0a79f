#include "widgets/start/session_search.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString lettersOf(const QString& text)
{
    QString letters = text;
    for (QChar& character : letters) {
        if (!character.isLetterOrNumber() && !character.isSurrogate())
            character = u' ';
    }
    return letters;
}

void addWords(QString& all, const QString& text)
{
    const QString plain = folded(text);
    const QString letters = lettersOf(plain);
    all += plain + u' ';
    if (letters != plain) // Anne-Marie is found by both her names
        all += letters + u' ';
}

// In the language of the window, and in Dutch, whose short names are not all the beginning of the long ones.
QString namesOfMonth(int month)
{
    const QLocale window;
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    QStringList names{folded(window.monthName(month)), folded(dutch.monthName(month)),
                      folded(dutch.monthName(month, QLocale::ShortFormat)).remove(u'.')};
    names.removeDuplicates();
    return names.join(u' ');
}

const QString& monthWords(int month)
{
    static const std::array<QString, 13> words = [] {
        std::array<QString, 13> made;
        for (int number = 1; number <= 12; ++number)
            made[static_cast<std::size_t>(number)] = namesOfMonth(number);
        return made;
    }();
    return words.at(static_cast<std::size_t>(month));
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

void addDay(QString& all, QDate day)
{
    const QString plainDay = QString::number(day.day());
    const QString plainMonth = QString::number(day.month());
    const QString longDay = twoDigits(day.day());
    const QString longMonth = twoDigits(day.month());
    const QString year = QString::number(day.year());
    for (const QString& end : {year, year.right(2)}) {
        all += plainDay + u'-' + plainMonth + u'-' + end + u' ';
        all += longDay + u'-' + longMonth + u'-' + end + u' ';
    }
    all += year + u'-' + longMonth + u'-' + longDay + u' ' + year + u'-' + plainMonth + u'-' + plainDay + u' ';
    all += plainDay + u' ' + longDay + u' ' + monthWords(day.month()) + u' ' + year + u' ';
}

// The word as it stands in the texts that are searched; empty where it says nothing.
QString normalised(QString word)
{
    while (word.endsWith(u',') || word.endsWith(u'.'))
        word.chop(1);
    if (word.isEmpty() || !word.front().isDigit())
        return word;
    if (word.contains(u':')) // the time behind a day
        return {};
    return word.replace(u'/', u'-').replace(u'.', u'-');
}

} // namespace

QString folded(const QString& text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            plain += character == u'’' ? u'\'' : character;
    }
    return plain.toCaseFolded();
}

QString searchTextOf(const QString& name, const QString& experiment, std::optional<QDate> day)
{
    QString all(u' ');
    addWords(all, name);
    addWords(all, experiment);
    if (day)
        addDay(all, *day);
    return all;
}

SearchWords::SearchWords(const QString& typed)
{
    const QStringList words = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = normalised(words[i]);
        if (word.isEmpty())
            continue;
        const bool isWhole = i + 1 < words.size() || typed.back().isSpace();
        const bool isDay = word.size() <= 2 && word.front().isDigit(); // 1 mei is not 12 mei
        m_beginnings.append(u' ' + word + (isWhole && isDay ? u" "_s : QString()));
    }
}

bool SearchWords::fit(const QString& searchText) const
{
    return std::ranges::all_of(m_beginnings, [&](const QString& beginning) { return searchText.contains(beginning); });
}

} // namespace widgets
