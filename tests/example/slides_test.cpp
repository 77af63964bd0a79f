#include "support/catch_qt.h"
#include "support/example_outline.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using evaluation::OutlineBlock;
using evaluation::OutlineQuote;
using evaluation::ReportOutline;

namespace {

// What stood on a line of the presentation of 29 June 2023, by the words that carry it, and where it belongs.
struct SlideLine
{
    QStringList words;
    QString theme; // empty for what help-seekers said
};

const QList<SlideLine> experiences{
    {{u"vullen elkaar aan"_s, u"prettig"_s, u"gezamenlijk besluit"_s, u"vier personen"_s}, {}},
    {{u"Positief"_s, u"twee personen die elkaar aanvullen"_s}, {}},
    {{u"Goed om de tijd te hebben"_s, u"vullen elkaar aan"_s, u"verhaal te kunnen doen"_s}, {}},
    {{u"begrijpen mij"_s, u"van beide kanten wat uit"_s}, {}},
    {{u"Positief, ik word gehoord"_s}, {}},
    {{u"Geen last van dat er twee personen zijn"_s}, {}},
    {{u"Gewoon"_s}, {}},
    {{u"Van tevoren geen zin in twee personen"_s, u"heel fijn"_s, u"Twee perspectieven"_s}, {}}};

const SlideLine ofCompanion{{u"Positief"_s, u"behulpzaam om met me mee te denken"_s}, {}};

const QList<SlideLine> lessons{
    {{u"gezinslid"_s, u"extra dynamiek"_s}, u"gezinslid of begeleider erbij"_s},
    {{u"beperkter verstandelijk vermogen"_s, u"overvraging"_s, u"sociale wenselijkheid"_s}, u"eenvoudige taal"_s},
    {{u"gevlucht"_s, u"versimpelen"_s, u"rollen verduidelijken"_s, u"Wie gaat waarover?"_s}, u"wie gaat waarover?"_s},
    {{u"diagnostiek (ADHD)"_s, u"persoon"_s, u"contact"_s, u"motivatie"_s}, u"vraag om diagnostiek"_s},
    {{u"bewust zijn"_s, u"hulpverlenersreflex"_s, u"te snel helpen"_s, u"doorvragen"_s, u"wat heb je nodig?"_s},
     u"hulpverlenersreflex"_s},
    {{u"waar wil je naartoe?"_s, u"wat heb je nodig?"_s, u"markering"_s}, u"markering in het gesprek"_s},
    {{u"jongeren"_s}, u"professionele ervaringskennis"_s},
    {{u"LVB"_s}, u"professionele ervaringskennis"_s},
    {{u"Gezamenlijke vervolgafspraken"_s, u"meerwaarde"_s}, u"gezamenlijke vervolgafspraken"_s},
    {{u"Klacht in context"_s, u"systemische problematiek"_s, u"paniek"_s}, u"klacht in context"_s},
    {{u"leid"_s, u"experiment"_s}, u"wie het gesprek leidt"_s},
    {{u"POH"_s, u"context van werken"_s}, u"verschil tussen de twee domeinen"_s}};

const QString practical = u"praktisch en procesmatig"_s;
const QString training = u"uitwisseling en scholing"_s;
const QString financing = u"financiering en mogelijkheden"_s;

const QList<SlideLine> recommendations{
    {{u"Ervaringen en advies"_s, u"opzet van het HOG-experiment"_s, u"huisartsenpraktijk"_s}, practical},
    {{u"andere GEM-regio's"_s}, training},
    {{u"Niet-weten"_s, u"helpen door niet te helpen"_s, u"Peer Supported Open Dialogue"_s}, training},
    {{u"Netwerkintake"_s, u"scholing"_s, u"POH"_s}, training},
    {{u"LVB"_s, u"kennis uitwisselen"_s, u"regio"_s}, training},
    {{u"Cultuursensitief werken"_s, u"scholing"_s, u"regio"_s}, training},
    {{u"IZA-transitiebudget"_s}, financing},
    {{u"Vier uur extra POH-GGZ per normpraktijk"_s, u"netwerkzorg en e-health"_s}, financing},
    {{u"Aanvraag 'Meer tijd voor de patiënt'"_s}, financing}};

OutlineBlock blockIn(const ReportOutline& outline, const QString& section, const QString& code)
{
    for (const evaluation::OutlineSection& each : outline.sections) {
        const auto found = std::ranges::find(each.blocks, code, &OutlineBlock::code);
        if (each.title == section && found != each.blocks.end())
            return *found;
    }
    FAIL("no " << code.toStdString() << " in " << section.toStdString());
    return {};
}

bool isSaid(const SlideLine& line, const QList<OutlineQuote>& quotes)
{
    return std::ranges::any_of(quotes, [&](const OutlineQuote& quote) {
        const bool fits = line.theme.isEmpty() ? quote.themes.isEmpty() : quote.themes.contains(line.theme);
        return fits && std::ranges::all_of(line.words, [&](const QString& words) {
                   return quote.text.contains(words, Qt::CaseInsensitive);
               });
    });
}

void checkAllSaid(const QList<SlideLine>& lines, const OutlineBlock& block)
{
    for (const SlideLine& line : lines) {
        CAPTURE(line.words.join(u", "_s));
        CHECK(isSaid(line, block.quotes));
    }
}

} // namespace

TEST_CASE("Every experience, lesson and recommendation of the slides stands in the report of the example")
{
    const ReportOutline outline = test::outlineOfExample();
    const evaluation::ReportWords words;

    checkAllSaid(experiences, blockIn(outline, words.helpSeekers, u"experience"_s));
    checkAllSaid(lessons, blockIn(outline, words.lessons, u"lesson"_s));
    checkAllSaid(recommendations, blockIn(outline, words.lessons, u"recommendation"_s));
}

TEST_CASE("What the companion of the slides said is on the screen, and paper says that it may not be on paper")
{
    const test::EvaluatedExample example;
    const evaluation::ReportWords words;
    const auto said = [&](const ReportOutline& outline) {
        return blockIn(outline, words.closeOnes, u"co_experience"_s);
    };

    CHECK(isSaid(ofCompanion, said(evaluation::outlineOf(example.facts, {}, example.sentences, words)).quotes));
    const OutlineBlock onPaper = said(test::outlineOfExample());
    CHECK(onPaper.quotes.isEmpty());
    CHECK(onPaper.notes.contains(words.frame.withheld.arg(5)));
}
