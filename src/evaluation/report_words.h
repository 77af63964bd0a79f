#pragma once

#include "domain/vocabulary.h"

#include <QHash>

namespace evaluation {

using namespace Qt::StringLiterals;

// The words around the figures of a report. What was asked and answered is worded by the evaluation set. The
// text %1, %2 … stands for figures.
struct ReportWords
{
    QString title = u"Evaluatie netwerkgesprekken"_s;
    QString period = u"%1 tot en met %2"_s;
    QString nothingYet = u"Er is nog geen gesprek afgesloten."_s;
    QString ofSome = u"%1 van %2"_s;

    QString progress = u"Gesprekken"_s;
    QString held = u"Gehouden"_s;
    QString heldOfPlanned = u"%1 van %2 gepland"_s;
    QString stillOpen = u"nog niet afgesloten: %1"_s;
    QString withoutExperiment = u"Zonder experiment"_s;
    QString duration = u"Duur in minuten"_s;
    QString numbers = u"mediaan %1, van %2 tot %3"_s;
    QString filled = u"%1 ingevuld, %2 onbekend"_s;
    QString overNinety = u"Langer dan 90 minuten"_s;
    QString presence = u"Wie er bij was"_s;
    QString agreements = u"Afspraken"_s;
    QString agreementsTotal = u"%1 afspraken"_s;
    QString withoutSource = u"Zonder bron"_s;
    QString withoutAgreement = u"Gesprekken zonder afspraak"_s;

    QString answered = u"%1 antwoord, %2 geen antwoord, %3 niet gevraagd, %4 leeg"_s;
    QString otherOption = u"antwoord van een eerdere versie"_s;
    QString several = u"Combinatie (afgeleid: meer dan één)"_s;
    QString estimate = u"Schatting van de professionals, geen uitkomst."_s;
    QString quotesLeftOut = u"en nog %1 zinnen"_s;
    QString footnote =
        u"De aantallen gaan over afgesloten gesprekken. Niet gevraagd, geen antwoord, weet niet en leeg zijn vier "
        "verschillende dingen en zijn nergens samengeteld. Zinnen zijn niet nagelezen op herkenbaarheid: dit verslag "
        "is "
        "voor wie bij het experiment hoort."_s;

    QHash<domain::Role, QString> roles{{domain::Role::HelpSeeker, u"Hulpvrager"_s},
                                       {domain::Role::CloseOne, u"Naaste"_s},
                                       {domain::Role::CompanionSupporter, u"Begeleider"_s},
                                       {domain::Role::PohGgz, u"POH-GGZ"_s},
                                       {domain::Role::ClientSupporter, u"Cliëntondersteuner"_s},
                                       {domain::Role::PeerWorker, u"Ervaringsdeskundige"_s},
                                       {domain::Role::WmoConsultant, u"Wmo-consulent"_s},
                                       {domain::Role::WelfareWorker, u"Welzijnswerker"_s},
                                       {domain::Role::GgzProfessional, u"Ggz-professional"_s},
                                       {domain::Role::Interpreter, u"Tolk"_s}};
    QHash<domain::NeedSource, QString> sources{{domain::NeedSource::Self, u"Zelf"_s},
                                               {domain::NeedSource::Surroundings, u"Omgeving"_s},
                                               {domain::NeedSource::ProfessionalHelp, u"Hulpverlening"_s}};
};

} // namespace evaluation
