#include "exchange/summary_book.h"

#include "evaluation/report_words.h"

#include <QLocale>

namespace exchange {

using namespace Qt::StringLiterals;
using privacy::Account;

namespace {

const QString tooRareWhenFiner =
    u"%1, want preciezer zouden te veel gesprekken te zeldzaam worden of te veel op elkaar lijken"_s;

// A count below k would tell of a few people.
QString fromK(int count, int k)
{
    return count < k ? u"minder dan %1"_s.arg(k) : QString::number(count);
}

QString titlesOf(const QList<privacy::LeftOutAttribute>& attributes)
{
    QStringList titles;
    for (const privacy::LeftOutAttribute& attribute : attributes)
        titles.append(attribute.title);
    return titles.isEmpty() ? u"niets"_s : titles.join(u", "_s);
}

QString dateOf(const QDate& day)
{
    return QLocale(QLocale::Dutch).toString(day, u"d MMMM yyyy"_s);
}

} // namespace

QString roleOf(const privacy::ApprovedSentence& sentence)
{
    return sentence.role ? evaluation::ReportWords().roles.value(*sentence.role) : QString();
}

QString readersOf(const privacy::ApprovedSentence& sentence)
{
    const evaluation::ReportWords words;
    const privacy::ReadBy by = sentence.text.readBy();
    const QString first = words.roles.value(by.reader);
    return by.secondReader ? u"%1 en %2"_s.arg(first, words.roles.value(*by.secondReader)) : first;
}

QString tellingOf(const privacy::ExportedAttribute& attribute)
{
    return attribute.lostIfFiner ? tooRareWhenFiner.arg(attribute.explanation) : attribute.explanation;
}

SummaryBook::SummaryBook(const privacy::AnonymisedExport& anonymised, const QDate& day)
    : m_summaries(anonymised),
      m_day(day)
{
}

SummaryBook::SummaryBook(const privacy::MinimisedExport& minimised, const QDate& day)
    : m_summaries(minimised.summaries()),
      m_sentences(minimised.sentences()),
      m_reason(minimised.reason()),
      m_day(day)
{
}

QString SummaryBook::title() const
{
    return m_sentences.isEmpty() ? u"Anonieme samenvattingen van gesprekken"_s
                                 : u"Geminimaliseerde samenvattingen van gesprekken"_s;
}

QString SummaryBook::shortLabel() const
{
    return m_sentences.isEmpty() ? u"Anoniem"_s : u"Geminimaliseerd"_s;
}

QString SummaryBook::label() const
{
    const Account& account = m_summaries.account();
    return u"%1 (k = %2, l = %3)"_s.arg(shortLabel()).arg(account.k).arg(account.l);
}

QList<AccountLine> SummaryBook::account() const
{
    const Account& account = m_summaries.account();
    const int k = account.k;
    return QList<AccountLine>{
               {u"Soort"_s, label()},
               {u"Gemaakt op"_s, dateOf(m_day)},
               {u"Gesprekken in dit bestand"_s, QString::number(account.exported)},
               {u"Elke combinatie van kenmerken staat er minstens"_s, u"%1 keer"_s.arg(k)},
               {u"Wie weet wat een omstander ziet, vindt van elk ander kenmerk minstens"_s,
                u"%1 verschillende antwoorden"_s.arg(account.l)},
               {u"Niet erin: te zeldzaam"_s, fromK(account.tooRare, k)},
               {u"Niet erin: iedereen in de groep antwoordde hetzelfde"_s, fromK(account.tooAlike, k)},
               {u"Niet erin: nog niet afgesloten"_s, fromK(account.notClosed, k)},
               {u"Niet erin: geen toestemming om ervan te leren"_s, fromK(account.withoutPermission, k)},
               {u"Weggelaten kenmerken"_s, titlesOf(account.attributesLeftOut)},
               {u"Hoe dit is gekozen"_s,
                account.isSmallestLoss
                    ? u"van alle mogelijkheden die hieraan voldoen gaat in deze het minst verloren"_s
                    : u"een goede mogelijkheid die hieraan voldoet. Er zijn er te veel om alle na te gaan"_s},
           }
    + aboutSentences();
}

QList<AccountLine> SummaryBook::aboutSentences() const
{
    if (m_sentences.isEmpty())
        return {{u"Tekst van mensen"_s, u"geen"_s},
                {u"Nagelezen door"_s, u"niet nodig: er staat geen tekst van mensen in"_s}};
    QStringList readers;
    for (const privacy::ApprovedSentence& sentence : m_sentences)
        readers.append(readersOf(sentence));
    readers.removeDuplicates();
    return {{u"Tekst van mensen"_s,
             u"%1 zinnen: mogelijk persoonsgegevens, niet automatisch anoniem"_s.arg(m_sentences.size())},
            {u"Toestemming"_s, u"van de hulpvragers om de zinnen te delen"_s},
            {u"Waarvoor het naar buiten gaat"_s, m_reason},
            {u"Nagelezen door"_s, readers.join(u", "_s)}};
}

QStringList SummaryBook::limits() const
{
    return {
        u"De nummers zijn nieuw en zeggen niets, en de volgorde is geloot."_s,
        u"Wie de mensen of het team kent, kan soms toch iemand herkennen. Geef dit bestand niet verder dan nodig is."_s,
        u"Leg het niet naast een ander bestand met dezelfde gesprekken."_s};
}

QStringList SummaryBook::vocabulary() const
{
    QStringList words{title(), label(), shortLabel(), m_day.toString(Qt::ISODate)};
    for (const AccountLine& line : account())
        words << line.about << line.words;
    words += limits();
    for (const privacy::ExportedAttribute& attribute : m_summaries.attributes())
        words << tellingOf(attribute);
    for (const privacy::Summary& row : m_summaries.rows())
        words.append(row.id);
    for (const privacy::ApprovedSentence& sentence : m_sentences)
        words << sentence.item << sentence.text.text() << roleOf(sentence) << readersOf(sentence);
    return words;
}

} // namespace exchange
