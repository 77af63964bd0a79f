#include "cli/sentences.h"

#include "privacy/anonymise.h"

namespace cli::sentences {

using namespace Qt::StringLiterals;

namespace {

constexpr int helpColumn = 26;

// How sentences speak of a file: de kluis has her folder, het evaluatiebestand his.
struct FileWords
{
    QString atStart;
    QString inside;
    QString its;
};

// What can happen to either kind of file.
QString ofAnyFile(storage::StorageError::Kind kind, const FileWords& words, const QString& file)
{
    using Kind = storage::StorageError::Kind;
    switch (kind) {
    case Kind::AlreadyThere: return u"Op de plaats van “%1” staat al iets; er is niets overschreven."_s.arg(file);
    case Kind::Busy: return u"%1 “%2” is in gebruik door een ander programma."_s.arg(words.atStart, file);
    case Kind::ReadOnly:
        return u"In %1 “%2” of %3 map mag niet geschreven worden."_s.arg(words.inside, file, words.its);
    default: return u"Er ging iets mis met %1 “%2”."_s.arg(words.inside, file);
    }
}

QString helpLine(const QString& left, const QString& right)
{
    return u"  "_s + left.leftJustified(helpColumn) + u' ' + right + u'\n';
}

QString usageOf(const Option& option)
{
    return u"--%1 %2"_s.arg(option.name, option.valueName).trimmed();
}

const QString& passphraseHelp()
{
    static const QString text =
        u"\nDe wachtzin komt uit het bestand van --passphrase-file, uit het bestand dat in\n"
        "NETWERKGESPREK_PASSPHRASE_FILE genoemd wordt, of van de terminal; nooit uit de opdracht zelf.\n"_s;
    return text;
}

} // namespace

QString help(const QList<Command>& commands)
{
    QString text = u"Gebruik: netwerkgesprek-cli OPDRACHT [KLUIS] [OPTIES]\n\nOpdrachten:\n"_s;
    for (const Command& command : commands)
        text += helpLine(command.name, command.summary);
    text += u"\nOpties:\n"_s;
    text += helpLine(u"-h, --help"_s, u"deze tekst; achter een opdracht: de tekst over die opdracht"_s);
    text += helpLine(u"-v, --version"_s, u"de versie van het programma"_s);
    return text + passphraseHelp()
        + u"\nEinde met 0: gedaan; 1: een controle vond iets, of een export is geweigerd; 2: de opdracht klopt niet;\n"
          "3: de kluis gaat niet open; 4: een bestand kan niet gelezen of geschreven worden.\n"_s;
}

QString help(const Command& command)
{
    QString text = u"Gebruik: netwerkgesprek-cli %1 %2"_s.arg(command.name, command.arguments.join(u' '));
    for (const Option& option : command.options) {
        const QString usage = usageOf(option);
        text += command.required.contains(option.name) ? u' ' + usage : u" ["_s + usage + u']';
    }
    text += u"\n\n"_s + command.summary + u".\n\nOpties:\n"_s;
    for (const Option& option : command.options)
        text += helpLine(usageOf(option), option.explanation);
    text += helpLine(u"-h, --help"_s, u"deze tekst"_s);
    return text + passphraseHelp();
}

QString noCommand()
{
    return u"Welke opdracht? Met --help staan ze op een rij."_s;
}

QString unknownCommand(const QString& name)
{
    return u"De opdracht “%1” bestaat niet. Met --help staan ze op een rij."_s.arg(name);
}

QString unknownOption(const QString& command, const QString& option)
{
    return u"De opdracht “%1” kent geen optie “%2”."_s.arg(command, option);
}

QString valueMissing(const QString& option)
{
    return u"De optie “%1” met haar waarde ontbreekt."_s.arg(option);
}

QString valueNotAllowed(const QString& option, const QString& value, const QStringList& allowed)
{
    return u"De optie “--%1” kent “%2” niet, wel: %3."_s.arg(option, value, allowed.join(u", "_s));
}

QString numberNotAllowed(const QString& option, const QString& value, qint64 smallest, qint64 largest)
{
    return u"De optie “--%1” vraagt een heel getal van %2 tot en met %3, niet “%4”."_s.arg(option)
        .arg(smallest)
        .arg(largest)
        .arg(value);
}

QString argumentMissing(const Command& command, const QString& argument)
{
    return u"Achter “%1” ontbreekt %2."_s.arg(command.name, argument);
}

QString tooManyArguments(const Command& command, const QString& argument)
{
    return u"Achter “%1” staat te veel: “%2”."_s.arg(command.name, argument);
}

QString noPassphrase()
{
    return u"Er is geen wachtzin: noem een bestand met --passphrase-file, of start de opdracht in een terminal."_s;
}

QString passphrasesDiffer()
{
    return u"De twee wachtzinnen zijn niet gelijk."_s;
}

QString passphraseTooShort(int least)
{
    return u"De wachtzin is te kort: neem ten minste %1 tekens, liefst een paar woorden."_s.arg(least);
}

QString passphraseFileUnreadable(const QString& file)
{
    return u"Het bestand “%1” met de wachtzin kan niet gelezen worden."_s.arg(file);
}

QString passphraseFileEmpty(const QString& file)
{
    return u"In het bestand “%1” staat geen wachtzin."_s.arg(file);
}

QString askPassphrase(const QString& vault)
{
    return u"Wachtzin van %1: "_s.arg(vault);
}

QString askNewPassphrase(const QString& vault)
{
    return u"Kies voor “%1” een nieuwe wachtzin: "_s.arg(vault);
}

QString askPassphraseAgain()
{
    return u"Nog een keer: "_s;
}

QString vaultMade(const QString& vault, const QString& recoveryKey)
{
    return u"De kluis “%1” is gemaakt. De herstelsleutel opent haar als de wachtzin kwijt is.\n"
           "Schrijf hem op en bewaar hem ergens anders: hij wordt niet nog eens getoond.\n\n%2\n"_s.arg(vault,
                                                                                                        recoveryKey);
}

QString noDictionary()
{
    return u"Er is geen Nederlands woordenboek op deze computer. Installeer hunspell-nl."_s;
}

QString noTextInLine(qint64 number)
{
    return u"Regel %1 is geen JSON met een tekst. Wat ervoor stond is beantwoord."_s.arg(number);
}

QString seedWithoutSessions()
{
    return u"De optie “--seed” hoort bij “--sessions”: het voorbeeld van Ermelo is altijd hetzelfde."_s;
}

QString storage(storage::StorageError::Kind kind, const QString& vault)
{
    using Kind = storage::StorageError::Kind;
    switch (kind) {
    case Kind::Absent: return u"Er is geen kluis “%1”."_s.arg(vault);
    case Kind::NotAVault: return u"“%1” is geen kluis van Netwerkgesprek."_s.arg(vault);
    case Kind::WrongKey: return u"De wachtzin past niet op “%1”."_s.arg(vault);
    case Kind::KeyFileMissing:
        return u"Het sleutelbestand naast “%1” ontbreekt; met de herstelsleutel gaat de kluis in het venster nog open."_s
            .arg(vault);
    case Kind::KeyFileDamaged:
        return u"Het sleutelbestand naast “%1” is beschadigd; met de herstelsleutel gaat de kluis in het venster nog open."_s
            .arg(vault);
    case Kind::NewerSchema:
        return u"De kluis “%1” is gemaakt met een nieuwere versie van Netwerkgesprek; er is niets aan veranderd."_s.arg(
            vault);
    case Kind::DiskFull: return u"De schijf is vol; de kluis “%1” is gebleven zoals zij was."_s.arg(vault);
    case Kind::Damaged: return u"De kluis “%1” is beschadigd; zet een reservekopie terug."_s.arg(vault);
    case Kind::EvaluationFile:
        return u"“%1” is een evaluatiebestand en geen kluis: er staan geen gesprekken in."_s.arg(vault);
    case Kind::NotAnEvaluationFile:
    case Kind::OtherThreshold:
    case Kind::OtherEvaluationSet:
    case Kind::PracticeTwice: return evaluationFile(kind, vault);
    case Kind::AlreadyThere:
    case Kind::Busy:
    case Kind::ReadOnly:
    case Kind::Other: return ofAnyFile(kind, {u"De kluis"_s, u"de kluis"_s, u"haar"_s}, vault);
    }
    Q_UNREACHABLE();
    return {};
}

QString evaluationFile(storage::StorageError::Kind kind, const QString& file)
{
    using Kind = storage::StorageError::Kind;
    switch (kind) {
    case Kind::Absent: return u"Er is geen evaluatiebestand “%1”, of geen map om het in te maken."_s.arg(file);
    case Kind::NotAVault:
    case Kind::NotAnEvaluationFile: return u"“%1” is geen evaluatiebestand van Netwerkgesprek."_s.arg(file);
    case Kind::WrongKey: return u"De wachtzin past niet op het evaluatiebestand “%1”."_s.arg(file);
    case Kind::KeyFileMissing:
        return u"Het sleutelbestand naast het evaluatiebestand “%1” ontbreekt; vraag het erbij."_s.arg(file);
    case Kind::KeyFileDamaged:
        return u"Het sleutelbestand naast het evaluatiebestand “%1” is beschadigd; vraag het opnieuw."_s.arg(file);
    case Kind::NewerSchema:
        return u"Het evaluatiebestand “%1” is van een andere versie van Netwerkgesprek; er is niets aan veranderd."_s
            .arg(file);
    case Kind::DiskFull: return u"De schijf is vol; “%1” is gebleven zoals het was."_s.arg(file);
    case Kind::Damaged: return u"Het evaluatiebestand “%1” is beschadigd; vraag het opnieuw."_s.arg(file);
    case Kind::EvaluationFile: return u"“%1” is een evaluatiebestand en geen kluis."_s.arg(file);
    case Kind::OtherThreshold:
        return u"Bij “%1” horen gegevens die met een andere k gepubliceerd zijn; er is niets samengevoegd."_s.arg(file);
    case Kind::OtherEvaluationSet:
        return u"Bij “%1” horen gegevens van een andere vragenset of een andere versie daarvan; er is niets samengevoegd."_s
            .arg(file);
    case Kind::PracticeTwice:
        return u"In “%1” en een ander bestand staat dezelfde praktijk; noem alleen het nieuwste van de twee."_s.arg(
            file);
    case Kind::AlreadyThere:
    case Kind::Busy:
    case Kind::ReadOnly:
    case Kind::Other: return ofAnyFile(kind, {u"Het evaluatiebestand"_s, u"het evaluatiebestand"_s, u"zijn"_s}, file);
    }
    Q_UNREACHABLE();
    return {};
}

QString passphrasesDoNotMatchFiles()
{
    return u"Noem “--file-passphrase-file” één keer voor alle bestanden, of één keer voor elk bestand van “--join”."_s;
}

QString published(const vault::Published& published, const QString& file)
{
    return u"%1 gesprekken staan nu in het evaluatiebestand “%2”; er staat geen naam en geen zin in.\n"
           "%3 gesprekken bleven in de kluis, omdat er geen toestemming is om ervan te leren.\n"_s
               .arg(published.sessions)
               .arg(file)
               .arg(published.withoutPermission);
}

QString nothingToList(const QString& what)
{
    return u"“%1” is niet op te noemen, wel: experiments, sessions."_s.arg(what);
}

QString noSuchSession(const QString& session)
{
    return u"Er is geen gesprek “%1”; “list KLUIS sessions” laat zien welke er zijn."_s.arg(session);
}

QString severalSessions(const QString& session)
{
    return u"Er is meer dan een gesprek waarvan het kenmerk met “%1” begint."_s.arg(session);
}

QString noSuchExperiment(const QString& name)
{
    return u"Er is geen experiment “%1”; “list KLUIS experiments” laat zien welke er zijn."_s.arg(name);
}

QString noDate(const QString& option, const QString& value)
{
    return u"De optie “--%1” vraagt een maand als 2023-02 of een dag als 2023-02-28, niet “%2”."_s.arg(option, value);
}

QString periodTurnedAround()
{
    return u"Het einde van de periode ligt voor het begin."_s;
}

QString exported(const QString& kind, const privacy::Account& account)
{
    return kind
        + u": %1 van %2 afgesloten gesprekken, met k = %3 en l = %4.\n"
          "Weggelaten: %5 omdat minder dan %3 gesprekken erop lijken, %6 omdat iedereen in hun groep hetzelfde "
          "antwoordde,\n"
          "%7 omdat ze nog niet afgesloten zijn, en %8 omdat er geen toestemming is om ervan te leren.\n"_s
              .arg(account.exported)
              .arg(account.held)
              .arg(account.k)
              .arg(account.l)
              .arg(account.tooRare)
              .arg(account.tooAlike)
              .arg(account.notClosed)
              .arg(account.withoutPermission);
}

QString onlyWith(const QString& option, const QString& other)
{
    return u"De optie “%1” hoort bij “%2”."_s.arg(option, other);
}

QString exportedTables(const privacy::TablesAccount& account)
{
    return u"Tabellen van %1 gesprekken, met k = %2: %3 vakjes niet getoond, en %4 tabellen die niet kunnen.\n"_s
        .arg(account.sessions)
        .arg(account.options.k)
        .arg(account.hiddenAsSmall + account.hiddenBeside)
        .arg(account.leftOut.size());
}

QString unknownAttribute(const QString& attribute, const QStringList& known)
{
    return u"Er is geen kenmerk “%1”. Er zijn: %2."_s.arg(attribute, known.join(u", "_s));
}

QString refused(const privacy::ExportRefused& refusal, int k)
{
    using Kind = privacy::ExportRefused::Kind;
    switch (refusal.kind()) {
    case Kind::ThresholdTooLow: return u"Niet geëxporteerd: k is ten minste %1."_s.arg(privacy::smallestThreshold);
    case Kind::TooFewSessions: return u"Niet geëxporteerd: er zijn minder dan %1 afgesloten gesprekken."_s.arg(k);
    case Kind::NothingLeft:
        return u"Niet geëxporteerd: de gesprekken verschillen zo veel dat er bij k = %1 niets te vertellen blijft."_s
            .arg(k);
    case Kind::Leak: return u"Niet geëxporteerd: in het bestand zou iets staan dat naar een mens kan leiden."_s;
    case Kind::LeakInName:
        return u"Niet geëxporteerd: in de naam van het bestand staat een naam die ook in de kluis staat."_s;
    case Kind::NoReason: return u"Niet geëxporteerd: met zinnen erbij is er een reden nodig (--reason)."_s;
    case Kind::NoApprovedSentence:
        return u"Niet geëxporteerd: er is geen zin nagelezen en goedgekeurd die nog gedeeld mag worden."_s;
    case Kind::UnknownWord:
        return u"Niet geëxporteerd: in het bestand zou een woord staan dat niet in de vaste woordenlijst staat."_s;
    case Kind::TooNearEarlier:
        return u"Niet geëxporteerd: wie dit bestand naast dat van %1 legt, kan minder dan %2 gesprekken apart zetten.\n"
               "Exporteer alleen de nieuwe gesprekken, of wacht tot er meer bij zijn gekomen."_s.arg(refusal.leak())
                   .arg(k);
    }
    Q_UNREACHABLE();
    return {};
}

QString notWritten(const QString& file)
{
    return u"Het bestand “%1” kan niet geschreven worden: bestaat de map, mag het daar, en is er plaats op de schijf?"_s
        .arg(file);
}

QString standardOutputLost()
{
    return u"Het antwoord kon niet helemaal geschreven worden."_s;
}

QString wouldOverwriteVault(const QString& file)
{
    return u"“%1” is de kluis zelf of hoort daarbij; kies een ander bestand."_s.arg(file);
}

} // namespace cli::sentences
