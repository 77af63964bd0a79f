#include "cli/score_sentences.h"

#include <QLocale>

namespace cli::sentences {

using namespace Qt::StringLiterals;
using privacy::MalformedLine;
using privacy::Tag;

namespace {

QString decimal(double figure)
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(figure, 'f', 1);
}

QString reasonOf(MalformedLine::Kind kind)
{
    using Kind = MalformedLine::Kind;
    switch (kind) {
    case Kind::NoUtf8: return u"de letters zijn geen UTF-8"_s;
    case Kind::NotClosed: return u"een haakje gaat open en niet meer dicht"_s;
    case Kind::NoTag: return u"tussen [ en ] ontbreekt de soort, zoals in [person|Anna]"_s;
    case Kind::UnknownTag: return u"de soort voor het streepje | bestaat niet"_s;
    case Kind::NothingMarked: return u"er is niets gemerkt tussen de haakjes"_s;
    case Kind::StraySign: return u"er staat een [ ] { } of | waar het niets merkt"_s;
    case Kind::NoRole: return u"achter @ staat geen naam met zijn rol, zoals in @ Anna = zus"_s;
    case Kind::UnknownRole: return u"de rol achter een naam bestaat niet"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString word(Tag tag)
{
    switch (tag) {
    case Tag::Other: return u"iets anders"_s;
    case Tag::Person: return u"persoon"_s;
    case Tag::Place: return u"plaats"_s;
    case Tag::Address: return u"adres"_s;
    case Tag::Organisation: return u"organisatie"_s;
    case Tag::Date: return u"datum"_s;
    case Tag::Age: return u"leeftijd"_s;
    case Tag::Bsn: return u"bsn"_s;
    case Tag::Iban: return u"iban"_s;
    case Tag::Phone: return u"telefoon"_s;
    case Tag::Email: return u"e-mail"_s;
    case Tag::Url: return u"site"_s;
    case Tag::Postcode: return u"postcode"_s;
    case Tag::Plate: return u"kenteken"_s;
    case Tag::Number: return u"nummer"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QStringList scoreHeading()
{
    return {u"wat"_s, u"gevonden"_s, u"van"_s, u"deel"_s};
}

QString allSpans()
{
    return u"persoonsgegevens"_s;
}

QString knownNames()
{
    return u"bekende namen"_s;
}

QString decoysHit()
{
    return u"lokkers, ten onrechte"_s;
}

QString share(const privacy::Counted& counted)
{
    return counted.all == 0 ? u"-"_s : decimal(100 * counted.part()) + u" %"_s;
}

QString plainMarks(const privacy::DetectorScore& score)
{
    return u"Op %1 woorden zonder persoonsgegevens: %2 markeringen, %3 op de 100.\n"_s.arg(score.plainWords)
        .arg(score.plainMarks)
        .arg(decimal(score.plainMarksPerHundredWords()));
}

QString missedHeading()
{
    return u"Gemist:\n"_s;
}

QString missed(const privacy::MissedSpan& span, const QString& text)
{
    const QString line = u"  regel %1: %2"_s.arg(span.line).arg(word(span.tag));
    return (text.isEmpty() ? line : line + u" “"_s + text + u'”') + u'\n';
}

QString markedFileUnreadable(const QString& file)
{
    return u"Het bestand “%1” met gemerkte zinnen kan niet gelezen worden."_s.arg(file);
}

QString nothingMarkedIn(const QString& file)
{
    return u"In “%1” staat geen zin om mee te meten."_s.arg(file);
}

QString malformed(const MalformedLine& line, const QString& file)
{
    return u"Regel %1 van “%2” klopt niet: %3."_s.arg(line.line()).arg(file, reasonOf(line.kind()));
}

QString onlyWithScore(const QString& option)
{
    return u"De optie “%1” hoort bij “--score”."_s.arg(option);
}

} // namespace cli::sentences
