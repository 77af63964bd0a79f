#pragma once

#include "guide/evaluation_set.h"

#include <QString>

namespace evaluation {

using namespace Qt::StringLiterals;

// The words of what stands around the figures of a report. The text %1, %2 … stands for figures and names.
struct FrameWords
{
    QString oneConversation = u"1 gesprek"_s;
    QString conversations = u"%1 gesprekken"_s;
    QString manyExperiments = u"%1 experimenten"_s;
    QString madeOn = u"Gemaakt op %1"_s;

    QString done = u"Wat er is gedaan"_s;
    QString inShort = u"In het kort"_s;
    QString doneNote = u"Netwerkgesprekken: vier vragen, en een tekening van het netwerk van de hulpvrager."_s;
    QString held = u"Gesprekken"_s;
    QString period = u"Periode"_s;
    QString experiments = u"Experiment"_s;
    QString settings = u"Waar"_s;
    QString people = u"Wie er bij waren"_s;
    QString form = u"Vorm"_s;
    QString duration = u"Duur in minuten"_s;

    QString method = u"Methode en grenzen"_s;
    QString asked = u"Wat er is gevraagd, en hoeveel er iets antwoordden"_s;
    QString askedOfGroups = u"Wat er is gevraagd"_s;
    QString askedNote =
        u"De vragen komen uit de set “%1” (%2), versie %3. Elke vraag mocht worden overgeslagen. Hoeveel "
        "mensen een vraag niet beantwoordden staat bij de vraag zelf en onder “%4”."_s;
    QString oneQuestion = u"1 vraag"_s;
    QString questions = u"%1 vragen"_s;
    QString before = u"bij het voorbereiden"_s;
    QString after = u"meteen na het gesprek"_s;
    QString later = u"weken later"_s;

    QString limits = u"Wat deze cijfers niet zeggen"_s;
    QString smallNumbers = u"De aantallen zijn klein. Er valt geen oorzaak uit af te lezen en er is niets getoetst; "
                           u"daarom staat er “7 van 20” en geen percentage."_s;
    QString largeNumbers = u"Er valt geen oorzaak uit af te lezen en er is niets getoetst."_s;
    QString noRanking =
        u"Mensen en duo's zijn niet met elkaar vergeleken. Niemand kreeg een cijfer, en wat mensen vonden "
        "is nergens gemiddeld."_s;
    QString estimate =
        u"Waar iemand zonder dit gesprek terecht was gekomen is een schatting van de professionals, geen "
        "uitkomst."_s;
    QString tooFew = u"Over minder dan %1 gesprekken staat er naast elkaar niets, maar “%2”."_s;
    QString notLinked = u"Gesprekken met dezelfde hulpvrager zijn in het bestand niet aan elkaar gekoppeld."_s;

    QString quotes = u"Woorden van mensen"_s;
    QString quotesOfHelpSeekers =
        u"Een zin van een hulpvrager staat in een verslag dat wordt bewaard of afgedrukt alleen als de hulpvrager dat "
        "goed vond. Zinnen van naasten en begeleiders staan er niet in: hun is dat niet gevraagd. Zinnen van "
        "professionals staan er wel in. Elke zin die er in staat is eerst gelezen en goedgekeurd; wat iemand "
        "herkenbaar "
        "maakt is vervangen."_s;
    QString oneWithheld = u"1 zin blijft uit dit verslag: daar is geen toestemming voor."_s;
    QString withheld = u"%1 zinnen blijven uit dit verslag: daar is geen toestemming voor."_s;
    QString oneUnread = u"1 zin blijft uit dit verslag: die is nog niet gelezen en goedgekeurd."_s;
    QString unread = u"%1 zinnen blijven uit dit verslag: die zijn nog niet gelezen en goedgekeurd."_s;

    QString wordFor(guide::Moment moment) const; // when something is asked
};

} // namespace evaluation
