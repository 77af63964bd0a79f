#include "privacy/placeholders.h"

#include "privacy/tokens.h"

#include <QHash>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    QString code;
    QString placeholder;
};

const QHash<Tag, Words>& allWords()
{
    static const QHash<Tag, Words> all{
        {Tag::Person, {u"person"_s, u"PERSOON"_s}}, {Tag::Place, {u"place"_s, u"PLAATS"_s}},
        {Tag::Address, {u"address"_s, u"ADRES"_s}}, {Tag::Organisation, {u"organisation"_s, u"ORGANISATIE"_s}},
        {Tag::Date, {u"date"_s, u"DATUM"_s}},       {Tag::Age, {u"age"_s, u"LEEFTIJD"_s}},
        {Tag::Bsn, {u"bsn"_s, u"BSN"_s}},           {Tag::Iban, {u"iban"_s, u"IBAN"_s}},
        {Tag::Phone, {u"phone"_s, u"TELEFOON"_s}},  {Tag::Email, {u"email"_s, u"E-MAIL"_s}},
        {Tag::Url, {u"url"_s, u"SITE"_s}},          {Tag::Postcode, {u"postcode"_s, u"POSTCODE"_s}},
        {Tag::Plate, {u"plate"_s, u"KENTEKEN"_s}},  {Tag::Number, {u"number"_s, u"NUMMER"_s}},
        {Tag::Other, {u"other"_s, u"WEGGELATEN"_s}}};
    return all;
}

const Words& wordsOf(Tag tag)
{
    return *allWords().constFind(tag);
}

// The same name is the same somebody, however it is written.
QString keyOf(const Mark& mark, QStringView text)
{
    return mark.known ? u'#' + QString::number(*mark.known) : folded(text.sliced(mark.start, mark.length));
}

// Of the known persons that have a number.
int highestNumber(const QList<Mark>& marks)
{
    const QString person = wordsOf(Tag::Person).placeholder + u'-';
    int highest = 0;
    for (const Mark& mark : marks) {
        if (mark.placeholder.startsWith(person))
            highest = std::max(highest, mark.placeholder.sliced(person.size()).toInt());
    }
    return highest;
}

} // namespace

QString codeOf(Tag tag)
{
    return wordsOf(tag).code;
}

std::optional<Tag> tagOfCode(const QString& code)
{
    for (auto words = allWords().constBegin(); words != allWords().constEnd(); ++words) {
        if (words->code == code)
            return words.key();
    }
    return std::nullopt;
}

QStringList placeholdersFor(QStringView text, const QList<Mark>& marks)
{
    const int known = highestNumber(marks);
    QHash<QString, int> numbers; // of the other persons
    QStringList placeholders;
    for (const Mark& mark : marks) {
        QString word = mark.placeholder.isEmpty() ? wordsOf(mark.tag).placeholder : mark.placeholder;
        if (mark.placeholder.isEmpty() && mark.tag == Tag::Person) {
            int& number = numbers[keyOf(mark, text)];
            if (number == 0)
                number = known + static_cast<int>(numbers.size());
            word += u'-' + QString::number(number);
        }
        placeholders.append(u'[' + word + u']');
    }
    return placeholders;
}

QString withPlaceholders(QStringView text, const QList<Mark>& marks)
{
    const QStringList placeholders = placeholdersFor(text, marks);
    QString result;
    qsizetype at = 0;
    for (qsizetype place = 0; place < marks.size(); ++place) {
        result += text.sliced(at, marks[place].start - at);
        result += placeholders[place];
        at = marks[place].start + marks[place].length;
    }
    result += text.sliced(at);
    return result;
}

} // namespace privacy
