#include "cli/commands.h"

#include "cli/evaluation_files.h"
#include "cli/passphrase_source.h"
#include "domain/vocabulary.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

Option passphraseFile()
{
    return {passphraseOption, u"BESTAND"_s, u"bestand met de wachtzin"_s, {}};
}

Option out()
{
    return {u"out"_s, u"BESTAND"_s, u"waar het antwoord komt"_s, {}};
}

Option experiment()
{
    return {u"experiment"_s, u"NAAM"_s, u"alleen dit experiment"_s, {}};
}

Option set()
{
    return {u"set"_s, u"BESTAND"_s, u"de evaluatieset, als het niet de gewone is"_s, {}};
}

Option snapshot()
{
    QStringList codes;
    for (const auto& entry : domain::codesOf<domain::Snapshot>)
        codes.append(entry.code);
    return {u"snapshot"_s, codes.join(u'|'), u"toestand van het netwerk (now)"_s, codes};
}

Option format(const QStringList& allowed)
{
    return {u"format"_s, allowed.join(u'|'), u"soort antwoord"_s, allowed};
}

QList<Command> vaultCommands()
{
    return {
        {.name = u"create"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"maakt een lege kluis en noemt de herstelsleutel, één keer"_s,
         .options = {passphraseFile()},
         .run = create},
        {.name = u"demo"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"maakt een kluis met het voorbeeld van Ermelo, of met verzonnen gesprekken"_s,
         .options = {{u"sessions"_s, u"AANTAL"_s, u"zoveel gesprekken, in een paar experimenten"_s, {}},
                     {u"seed"_s, u"GETAL"_s, u"hetzelfde getal geeft dezelfde gesprekken"_s, {}},
                     passphraseFile()},
         .run = demo},
        {.name = u"list"_s,
         .arguments = {u"KLUIS"_s, u"experiments|sessions"_s},
         .summary = u"toont de experimenten of de gesprekken, zonder namen"_s,
         .options = {format({u"text"_s, u"json"_s}), passphraseFile()},
         .run = list},
        {.name = u"check"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"kijkt of de kluis versleuteld, heel en leesbaar is"_s,
         .options = {passphraseFile()},
         .run = check},
    };
}

QList<Command> evaluationCommands()
{
    return {
        {.name = u"evaluate"_s,
         .arguments = {u"KLUIS|EVALUATIEBESTAND"_s},
         .summary = u"telt wat de afgesloten gesprekken samen zeggen"_s,
         .options = {{u"join"_s, u"BESTAND"_s, u"nog een evaluatiebestand om mee te tellen; kan vaker"_s, {}},
                     {filePassphraseOption,
                      u"BESTAND"_s,
                      u"wachtzin van elk bestand van --join, in die volgorde, of één voor alle"_s,
                      {}},
                     set(),
                     experiment(),
                     {u"from"_s, u"MAAND"_s, u"vanaf deze maand, zoals 2023-02"_s, {}},
                     {u"to"_s, u"MAAND"_s, u"tot en met deze maand"_s, {}},
                     format({u"text"_s, u"json"_s, u"csv"_s, u"csv-plain"_s, u"xlsx"_s, u"pdf"_s}),
                     out(),
                     passphraseFile()},
         .paints = true,
         .run = evaluate},
        {.name = u"export"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"schrijft anonieme samenvattingen van de afgesloten gesprekken"_s,
         .options = {set(),
                     experiment(),
                     {u"k"_s, u"GETAL"_s, u"zoveel gesprekken lijken ten minste op elkaar (5)"_s, {}},
                     {u"keep"_s, u"KENMERKEN"_s, u"wat erin moet blijven, zoals duration,route"_s, {}},
                     {u"without"_s, u"KENMERKEN"_s, u"wat weg mag"_s, {}},
                     {u"with-sentences"_s, {}, u"ook de zinnen die zijn nagelezen en goedgekeurd"_s, {}},
                     {u"reason"_s, u"REDEN"_s, u"waarvoor de zinnen naar buiten gaan"_s, {}},
                     {u"tables"_s, u"KENMERK"_s, u"tabellen in plaats van gesprekken, elk kenmerk naast dit"_s, {}},
                     {u"rounded"_s, {}, u"de aantallen in tabellen afgerond op vijf"_s, {}},
                     format({u"xlsx"_s, u"csv"_s, u"csv-plain"_s, u"json"_s, u"pdf"_s}),
                     out(),
                     passphraseFile()},
         .required = {u"out"_s},
         .paints = true,
         .run = exportSummaries},
        {.name = u"publish"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"zet de antwoorden in cijfers in een evaluatiebestand, zonder namen en zinnen"_s,
         .options = {set(),
                     {u"k"_s, u"GETAL"_s, u"over minder gesprekken dan dit mag niets verteld worden (5)"_s, {}},
                     {filePassphraseOption, u"BESTAND"_s, u"bestand met de wachtzin van het evaluatiebestand"_s, {}},
                     out(),
                     passphraseFile()},
         .required = {u"out"_s},
         .run = publish},
    };
}

QList<Command> paperCommands()
{
    return {
        {.name = u"drawing"_s,
         .arguments = {u"KLUIS"_s, u"GESPREK"_s},
         .summary = u"schrijft de tekening van een gesprek"_s,
         .options = {format({u"svg"_s, u"png"_s, u"pdf"_s, u"graphml"_s, u"yed"_s, u"netcanvas"_s}), snapshot(), out(),
                     passphraseFile()},
         .required = {u"format"_s, u"out"_s},
         .paints = true,
         .run = drawing},
        {.name = u"import-drawing"_s,
         .arguments = {u"KLUIS"_s, u"GESPREK"_s, u"BESTAND"_s},
         .summary = u"voegt een getekend netwerk of een lijst met namen uit een bestand toe"_s,
         .options = {{u"graph"_s, u"NAAM"_s, u"dit netwerk, als er meer in het bestand staan"_s, {}},
                     snapshot(),
                     passphraseFile()},
         .run = importDrawing},
        {.name = u"handout"_s,
         .arguments = {u"KLUIS"_s, u"GESPREK"_s},
         .summary = u"schrijft het papier dat de hulpvrager meekrijgt (PDF)"_s,
         .options = {out(), passphraseFile()},
         .required = {u"out"_s},
         .paints = true,
         .run = handout},
        {.name = u"his-text"_s,
         .arguments = {u"KLUIS"_s, u"GESPREK"_s},
         .summary = u"schrijft de tekst voor het dossier van de huisarts (SOEP, ICPC leeg)"_s,
         .options = {out(), passphraseFile()},
         .run = hisText},
        {.name = u"deidentify"_s,
         .summary = u"zoekt persoonsgegevens in tekst van standaardinvoer; zonder kluis"_s,
         .options = {format({u"text"_s, u"jsonl"_s, u"json"_s}),
                     {u"score"_s, u"BESTAND"_s, u"meet hoeveel er gevonden wordt in uw eigen gemerkte zinnen"_s, {}},
                     {u"show"_s, {}, u"bij --score: ook de woorden die gemist zijn"_s, {}}},
         .run = deidentify},
    };
}

} // namespace

const QList<Command>& commands()
{
    static const QList<Command> all = vaultCommands() + evaluationCommands() + paperCommands();
    return all;
}

} // namespace cli
