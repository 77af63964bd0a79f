#pragma once

#include "domain/vocabulary.h"
#include "evaluation/filter.h"
#include "evaluation/frame_words.h"

#include <QHash>

namespace evaluation {

using namespace Qt::StringLiterals;

// The words around the figures of a report. What was asked and answered is worded by the evaluation set. The
// text %1, %2 … stands for figures and names.
struct ReportWords
{
    QString title = u"Evaluatie netwerkgesprekken"_s;
    QString sideBySide = u"Naast elkaar"_s;
    QString titleSideBySide = u"Netwerkgesprekken naast elkaar"_s;
    QString period = u"%1 tot en met %2"_s;
    QString nothingYet = u"Er is nog geen gesprek afgesloten."_s;
    QString nothingFits = u"Er is geen afgesloten gesprek dat hierbij past."_s;
    QString ofSome = u"%1 van %2"_s;
    QString nothing = u"–"_s;
    QString tooFew = u"te weinig"_s;
    QString noLongerAsked = u"Deze vraag wordt niet meer gesteld."_s;
    QString tooFewNote = u"Over minder dan %1 gesprekken zegt dit verslag niets: %2."_s;

    QString tooFewInAll = u"Dit zijn minder dan %1 gesprekken. Daarover zegt dit verslag niets."_s;

    QString conversations = u"Gesprekken"_s;
    QString time = u"Wachten en duur"_s;
    QString people = u"Wie er bij waren"_s;
    QString around = u"Tekening, vragen en wat meespeelde"_s;
    QString helpSeekers = u"Ervaringen van hulpvragers"_s;
    QString closeOnes = u"Ervaringen van naasten en begeleiders"_s;
    QString professionals = u"Ervaringen van hulpverleners"_s;
    QString lessons = u"Lessen en aanbevelingen"_s;
    QString routes = u"Hoe het verder ging"_s;
    QString agreements = u"Afspraken"_s;
    QString missing = u"Wat er ontbreekt"_s;
    QString overTime = u"Door de tijd"_s;
    QString crossedTitle = u"Twee vragen samen"_s;

    QString held = u"Gehouden"_s;
    QString heldOfPlanned = u"%1 van %2 gepland"_s;
    QString stillOpen = u"nog niet afgesloten: %1"_s;
    QString withoutExperiment = u"Zonder experiment"_s;
    QString formations = u"Door wie samen"_s;
    QString formationsNote = u"Geteld naar beroep, niet naar persoon."_s;
    QString besides = u" en "_s; // between two who held a conversation together
    QString nobodyNamed = u"Niemand genoemd"_s;
    QString talks = u"Het hoeveelste gesprek met dezelfde hulpvrager"_s;
    QString talk = u"%1e gesprek"_s;
    QString lastTalk = u"%1e gesprek of later"_s;
    QString notKnown = u"Niet bekend"_s;

    QString duration = u"Duur in minuten"_s;
    QString numbers = u"mediaan %1, van %2 tot %3"_s;
    QString median = u"Midden en uitersten"_s;
    QString filled = u"Ingevuld"_s;
    QString overNinety = u"Langer dan 90 minuten"_s;
    QString minutesSpent = u"Tijd van de hulpverleners, in minuten"_s;
    QString conversationMinutes = u"Het gesprek"_s;
    QString preparationMinutes = u"Voorbereiden"_s;
    QString writingMinutes = u"Opschrijven en regelen"_s;
    QString minutesTogether = u"Alles bij elkaar"_s;
    QString ofFilled = u"%1 (%2 ingevuld)"_s;

    QString presence = u"Wie er bij was"_s;
    QString formsTitle = u"Met hoeveel hulpverleners"_s;
    QString interpretersTitle = u"Tolk, zoals voorbereid"_s;
    QString questions = u"Bij welke vraag iets is opgeschreven"_s;
    QString questionsNote = u"Een lege vraag kan wel besproken zijn."_s;
    QString allQuestions = u"Bij alle vier"_s;
    QString noQuestion = u"Bij geen enkele"_s;
    QString wordsErased = u"Woorden gewist, niet meer bekend"_s;

    QString destinations = u"Waarheen"_s;
    QString estimated = u"Geschat zonder gesprek"_s;
    QString chosen = u"Gekozen"_s;
    QString realised = u"Later gebleken"_s;
    QString several = u"Combinatie (afgeleid: meer dan één)"_s;
    QString estimate = u"Schatting van de professionals, geen uitkomst."_s;
    QString ggz = u"Naar de ggz, volgens de schatting en in het echt"_s;
    QString toGgz = u"Naar de ggz (basis of specialistisch)"_s;
    QString notToGgz = u"Niet naar de ggz"_s;
    QString ofEstimated = u"Gekozen, waar ggz was geschat"_s;
    QString realisedOfEstimated = u"Later gebleken, waar ggz was geschat"_s;

    QString agreementsBySource = u"Bij wie de afspraken liggen, en wat ervan kwam"_s;
    QString agreementsTotal = u"Afspraken"_s;
    QString withoutSource = u"Zonder bron"_s;
    QString withoutAgreement = u"Gesprekken zonder afspraak"_s;
    QString notAskedYet = u"Nog niet gevraagd"_s;

    QString later = u"Weken later weer gesproken"_s;
    QString laterReached = u"Gesproken"_s;
    QString laterNotReached = u"Niet gelukt"_s;
    QString laterUnknown = u"Nog niet geprobeerd of niet opgeschreven"_s;
    QString withoutMinutes = u"Zonder duur"_s;
    QString gaps = u"Gesprekken waarvan iets niet bekend is"_s;
    QString unanswered = u"Wat per vraag is ingevuld"_s;

    QString answered = u"Antwoord"_s;
    QString noAnswer = u"Geen antwoord"_s;
    QString notAsked = u"Niet gevraagd"_s;
    QString leftEmpty = u"Leeg"_s;
    QString dontKnow = u"Weet niet"_s;
    QString otherOption = u"antwoord van een eerdere versie"_s;
    QString quotesLeftOut = u"en nog %1 zinnen"_s;

    QString agreement = u"Hoe ver twee lezers dezelfde thema's gaven: %1"_s;
    QString agreementNote = u"Van %1 zinnen lazen allebei de lezers er %2. Tot dan zag de een niet wat de ander gaf. "
                            u"Dit zijn aantallen, geen "
                            "cijfer voor hoe goed er gelezen is."_s;
    QString sameThemes = u"Precies dezelfde thema's, of allebei geen"_s;
    QString partlySameThemes = u"Deels dezelfde thema's"_s;
    QString noSameTheme = u"Geen thema hetzelfde"_s;
    QString agreementPerTheme = u"Wie welk thema gaf: %1"_s;
    QString byBoth = u"Allebei"_s;
    QString onlyFirst = u"Alleen de eerste lezer"_s;
    QString onlySecond = u"Alleen de tweede lezer"_s;

    QString heldPerMonth = u"Gesprekken per maand"_s;
    QString heldPerQuarter = u"Gesprekken per kwartaal"_s;
    QString waitingOverTime = u"Dagen wachten, het midden"_s;
    QString quarter = u"%1e kwartaal %2"_s;
    QString themesOverTime = u"%1 Thema's door de tijd"_s;

    QString crossed = u"%1 – en – %2"_s;
    QString crossedNote =
        u"Per regel: hoe vaak de antwoorden samen voorkwamen. Wie meer dan één antwoord gaf, telt bij "
        "elk daarvan."_s;
    QString continued = u" (vervolg)"_s;
    QString withoutOption = u"Antwoord zonder keuze"_s;

    QString footnote =
        u"De aantallen gaan over afgesloten gesprekken. Niet gevraagd, geen antwoord, weet niet en leeg zijn vier "
        "verschillende dingen en zijn nergens samengeteld. Van kleine aantallen valt geen oorzaak af te lezen. %1"_s;
    QString onScreen = u"Zinnen staan hier zoals ze zijn gezegd; in een verslag staat alleen wat is nagelezen."_s;
    QString handedOn = u"Zinnen zijn nagelezen; wie de mensen kent, kan soms toch iemand herkennen. Dit verslag is "
                       u"voor wie bij het experiment hoort."_s;
    QString footnoteSideBySide =
        u"De groepen staan naast elkaar om van te leren. Ze verschillen in meer dan één ding, dus een verschil in "
        "aantallen zegt niet waardoor het komt. Er is niets getoetst en niemand is op volgorde gezet."_s;

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
    QHash<domain::AgreementStatus, QString> statuses{{domain::AgreementStatus::Kept, u"Gelukt"_s},
                                                     {domain::AgreementStatus::Busy, u"Bezig"_s},
                                                     {domain::AgreementStatus::NotKept, u"Niet gelukt"_s},
                                                     {domain::AgreementStatus::NoLongerNeeded, u"Niet meer nodig"_s},
                                                     {domain::AgreementStatus::Unknown, u"Onbekend"_s}};
    QHash<domain::Setting, QString> settings{{domain::Setting::GpPractice, u"Huisartsenpraktijk"_s},
                                             {domain::Setting::Municipality, u"Gemeente of Wmo"_s},
                                             {domain::Setting::GgzStepDown, u"Ggz-afschaling"_s},
                                             {domain::Setting::RecoveryAcademy, u"Herstelacademie"_s},
                                             {domain::Setting::Other, u"Ergens anders"_s}};
    QHash<domain::Interpreter, QString> interpreters{{domain::Interpreter::Professional, u"Professionele tolk"_s},
                                                     {domain::Interpreter::CloseOne, u"Een naaste tolkte"_s}};
    QHash<domain::Question, QString> fourQuestions{
        {domain::Question::WhatHappened, u"Wat is er gebeurd?"_s},
        {domain::Question::SensitivitiesAndTalents, u"Wat zijn je gevoeligheden en je talenten?"_s},
        {domain::Question::WhereTo, u"Waar wil je naartoe?"_s},
        {domain::Question::WhatIsNeeded, u"Wat heb je daarbij nodig?"_s}};
    QHash<Form, QString> forms{{Form::Individual, u"Eén hulpverlener"_s},
                               {Form::Duo, u"Twee hulpverleners"_s},
                               {Form::MoreThanTwo, u"Meer dan twee hulpverleners"_s}};
    QString withPeerWorker = u"Met ervaringsdeskundige"_s;
    QString withoutPeerWorker = u"Zonder ervaringsdeskundige"_s;
    QString from = u"vanaf %1"_s;
    QString upTo = u"tot en met %1"_s;
    QString ledBy = u"geleid door: %1"_s;
    QString with = u"met: %1"_s;
    QString without = u"zonder: %1"_s;

    FrameWords frame;
};

} // namespace evaluation
