#include "cli/commands.h"

#include "cli/passphrase_source.h"

namespace cli {

using namespace Qt::StringLiterals;

const QList<Command>& commands()
{
    static const Option passphraseFile{passphraseOption, u"BESTAND"_s, u"bestand met de wachtzin"_s, {}};
    static const Option out{u"out"_s, u"BESTAND"_s, u"waar het antwoord komt"_s, {}};
    static const Option experiment{u"experiment"_s, u"NAAM"_s, u"alleen dit experiment"_s, {}};
    static const QList<Command> all{
        {.name = u"create"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"maakt een lege kluis en noemt de herstelsleutel, één keer"_s,
         .options = {passphraseFile},
         .run = create},
        {.name = u"demo"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"maakt een kluis met het voorbeeld van Ermelo, of met verzonnen gesprekken"_s,
         .options = {{u"sessions"_s, u"AANTAL"_s, u"zoveel gesprekken, in een paar experimenten"_s, {}},
                     {u"seed"_s, u"GETAL"_s, u"hetzelfde getal geeft dezelfde gesprekken"_s, {}},
                     passphraseFile},
         .run = demo},
        {.name = u"list"_s,
         .arguments = {u"KLUIS"_s, u"experiments|sessions"_s},
         .summary = u"toont de experimenten of de gesprekken, zonder namen"_s,
         .options = {{u"format"_s, u"text|json"_s, u"hoe het antwoord eruitziet"_s, {u"text"_s, u"json"_s}},
                     passphraseFile},
         .run = list},
        {.name = u"evaluate"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"telt wat de afgesloten gesprekken samen zeggen"_s,
         .options =
             {experiment,
              {u"from"_s, u"MAAND"_s, u"vanaf deze maand, zoals 2023-02"_s, {}},
              {u"to"_s, u"MAAND"_s, u"tot en met deze maand"_s, {}},
              {u"format"_s, u"text|json|csv"_s, u"hoe het antwoord eruitziet"_s, {u"text"_s, u"json"_s, u"csv"_s}},
              out,
              passphraseFile},
         .paints = true,
         .run = evaluate},
        {.name = u"export"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"schrijft geanonimiseerde samenvattingen van de afgesloten gesprekken"_s,
         .options = {experiment,
                     {u"k"_s, u"GETAL"_s, u"zoveel gesprekken lijken ten minste op elkaar (5)"_s, {}},
                     {u"format"_s, u"csv|json"_s, u"soort bestand (csv)"_s, {u"csv"_s, u"json"_s}},
                     out,
                     passphraseFile},
         .required = {u"out"_s},
         .run = exportSummaries},
        {.name = u"drawing"_s,
         .arguments = {u"KLUIS"_s, u"GESPREK"_s},
         .summary = u"schrijft de tekening van een gesprek"_s,
         .options = {{u"format"_s, u"svg|png|pdf"_s, u"soort bestand"_s, {u"svg"_s, u"png"_s, u"pdf"_s}},
                     out,
                     passphraseFile},
         .required = {u"format"_s, u"out"_s},
         .paints = true,
         .run = drawing},
        {.name = u"handout"_s,
         .arguments = {u"KLUIS"_s, u"GESPREK"_s},
         .summary = u"schrijft het papier dat de hulpvrager meekrijgt (PDF)"_s,
         .options = {out, passphraseFile},
         .required = {u"out"_s},
         .paints = true,
         .run = handout},
        {.name = u"check"_s,
         .arguments = {u"KLUIS"_s},
         .summary = u"kijkt of de kluis versleuteld, heel en leesbaar is"_s,
         .options = {passphraseFile},
         .run = check},
    };
    return all;
}

} // namespace cli
