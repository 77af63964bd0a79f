#include "cli/guide_sentences.h"

namespace cli::sentences {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const guide::GuideProblem& problem)
{
    using Kind = guide::GuideProblem::Kind;
    const QString words = problem.words.join(u", "_s);
    switch (problem.kind) {
    case Kind::Unreadable: return u"het bestand is er niet of kan niet gelezen worden"_s;
    case Kind::NoFiles: return u"in deze map staat geen JSON-bestand"_s;
    case Kind::TooLarge: return u"het is veel te groot"_s;
    case Kind::NotUtf8: return u"er staat een letter in die niet als UTF-8 geschreven is"_s;
    case Kind::NotJson: return u"de JSON klopt niet: vaak een komma, haakje of aanhalingsteken te weinig of te veel"_s;
    case Kind::TooDeep: return u"er zit te veel in elkaar"_s;
    case Kind::TextTooLong: return u"er staat een tekst in die te lang is"_s;
    case Kind::ObjectExpected: return u"hier hoort een deel tussen { en }"_s;
    case Kind::TextExpected: return u"hier hoort een tekst tussen aanhalingstekens"_s;
    case Kind::ListExpected:
        return problem.least > 0 ? u"hier hoort een lijst met ten minste %1 erin"_s.arg(problem.least)
                                 : u"hier hoort een lijst tussen [ en ]"_s;
    case Kind::NumberExpected: return u"hier hoort een heel getal vanaf %1"_s.arg(problem.least);
    case Kind::IdExpected: return u"hier hoort een naam van kleine letters, cijfers en liggende streepjes"_s;
    case Kind::WordExpected: return u"hier hoort een van deze woorden: %1"_s.arg(words);
    case Kind::UnknownKey: return u"deze naam is onbekend; hier kan staan: %1"_s.arg(words);
    case Kind::TakenId: return u"dit kenmerk is al gebruikt"_s;
    case Kind::SaidTwice: return u"dit staat al in de lijst en kan er één keer in"_s;
    case Kind::HelpSeekerMissing: return u"help_seeker ontbreekt, en die is er altijd bij"_s;
    case Kind::LeadNotAtTable: return u"wie leidt, is een van de hulpverleners in de lijst met rollen"_s;
    case Kind::UnknownEvaluationSet: return u"deze set is er niet, wel: %1"_s.arg(words);
    case Kind::OptionsMissing: return u"hier ontbreken de mogelijkheden om uit te kiezen"_s;
    case Kind::OptionsUnwanted: return u"bij deze soort vraag valt niets te kiezen"_s;
    case Kind::TypeChanged: return u"deze vraag was eerder van een andere soort: %1"_s.arg(words);
    case Kind::RespondentChanged: return u"een vraag hier werd eerder aan anderen gesteld: %1"_s.arg(words);
    case Kind::ItemGone: return u"vragen van de vorige versie ontbreken: %1"_s.arg(words);
    case Kind::OptionGone: return u"mogelijkheden van de vorige versie ontbreken: %1"_s.arg(words);
    case Kind::OlderVersion:
        return u"er is al een latere versie; een verandering heeft versie %1 of hoger nodig"_s.arg(problem.least);
    }
    Q_UNREACHABLE();
    return {};
}

QString placeOf(const guide::GuideProblem& problem)
{
    if (problem.line > 0)
        return u" (regel %1)"_s.arg(problem.line);
    return problem.place.isEmpty() ? QString() : u" (%1)"_s.arg(problem.place);
}

} // namespace

QString guideRefused(const guide::GuideError& error)
{
    return u"Het bestand “%1” kan niet gebruikt worden: %2%3."_s.arg(error.file(), reasonOf(error.problem()),
                                                                     placeOf(error.problem()));
}

} // namespace cli::sentences
