#include "cli/import_sentences.h"

namespace cli::sentences {

using namespace Qt::StringLiterals;

namespace {

using exchange::ImportError;
using exchange::Skipped;

QString reasonOf(const ImportError& error)
{
    using Kind = ImportError::Kind;
    const QString& name = error.place().name;
    switch (error.kind()) {
    case Kind::Unreadable: return u"het bestand is er niet of kan niet gelezen worden"_s;
    case Kind::TooLarge: return u"er staat meer in dan een tekening kan hebben"_s;
    case Kind::Empty: return u"er staat niets in"_s;
    case Kind::NotText: return u"het is geen tekst, en geen bestand met een tekening"_s;
    case Kind::WrongEncoding: return u"de letters staan er niet in zoals het bestand zegt (%1)"_s.arg(name);
    case Kind::UnknownEncoding: return u"de letters staan er op een onbekende manier in (%1)"_s.arg(name);
    case Kind::NotWellFormed: return u"het bestand breekt af of is beschadigd"_s;
    case Kind::Entities: return u"er staan afkortingen in die het zelf bedenkt; dat is niet veilig"_s;
    case Kind::TooDeep: return u"er zit te veel in elkaar"_s;
    case Kind::NotGraphMl: return u"het is XML, maar geen GraphML"_s;
    case Kind::WrongNamespace: return u"het noemt zich GraphML, maar van een andere soort (%1)"_s.arg(name);
    case Kind::UndeclaredKey: return u"het gebruikt een gegeven “%1” dat het niet uitlegt"_s.arg(name);
    case Kind::DuplicateKey: return u"het legt “%1” twee keer uit"_s.arg(name);
    case Kind::MissingId: return u"iets heeft geen kenmerk waar het er een moet hebben"_s;
    case Kind::DuplicateNode: return u"er staat twee keer een “%1” in"_s.arg(name);
    case Kind::MissingEndpoint: return u"een relatie zegt niet tussen wie zij is"_s;
    case Kind::UnknownEndpoint: return u"een relatie verwijst naar “%1”, dat er niet in staat"_s.arg(name);
    case Kind::WrongType: return u"de waarde van “%1” is van een andere soort dan het bestand belooft"_s.arg(name);
    case Kind::TooManyNodes: return u"er staan meer mensen en dingen in dan een tekening kan hebben"_s;
    case Kind::TooManyRelations: return u"er staan meer relaties in dan een tekening kan hebben"_s;
    case Kind::TextTooLong: return u"er staat een tekst in die te lang is"_s;
    case Kind::DamagedArchive: return u"het zip-bestand is beschadigd"_s;
    case Kind::LockedArchive: return u"het zip-bestand is met een wachtwoord gesloten"_s;
    case Kind::NotNetworkCanvas: return u"in het zip-bestand staan geen bestanden van Network Canvas"_s;
    case Kind::SeveralCases: return u"er staan verschillende gesprekken in; kies een bestand met één gesprek"_s;
    case Kind::MissingColumn: return u"de kolom “%1” ontbreekt"_s.arg(name);
    case Kind::RaggedRow: return u"een regel heeft meer kolommen dan er bovenaan staan"_s;
    case Kind::UnclosedQuote: return u"een aanhalingsteken gaat open en niet meer dicht"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString placeOf(const exchange::ImportPlace& place)
{
    QStringList parts;
    if (!place.file.isEmpty())
        parts.append(u"in “%1”"_s.arg(place.file));
    if (place.line > 0)
        parts.append(u"regel %1"_s.arg(place.line));
    return parts.isEmpty() ? QString() : u" (%1)"_s.arg(parts.join(u", "_s));
}

} // namespace

QString notImported(const ImportError& error, const QString& file)
{
    return u"Uit “%1” is niets overgenomen: %2%3."_s.arg(file, reasonOf(error), placeOf(error.place()));
}

QString imported(const exchange::Addition& addition)
{
    const QString added = u"Toegevoegd aan de tekening: mensen en dingen %1, relaties %2."_s.arg(addition.nodes.size())
                              .arg(addition.relations.size());
    const QString kept = u" Die er al waren: %1."_s.arg(addition.alreadyThere);
    return added + (addition.alreadyThere > 0 ? kept : QString()) + u'\n';
}

QString skipped(const Skipped& skipped)
{
    const QString where = u" (regel %1)\n"_s.arg(skipped.line);
    switch (skipped.kind) {
    case Skipped::Kind::SelfLoop: return u"Overgeslagen: een relatie van “%1” met zichzelf"_s.arg(skipped.name) + where;
    case Skipped::Kind::HyperEdge: return u"Overgeslagen: een relatie tussen meer dan twee"_s + where;
    case Skipped::Kind::NestedGraph: return u"Naast de rest gezet: wat binnen “%1” stond"_s.arg(skipped.name) + where;
    case Skipped::Kind::Characters: return u"Uit “%1” zijn onleesbare tekens weggelaten"_s.arg(skipped.name) + where;
    }
    Q_UNREACHABLE();
    return {};
}

QString stripped(const exchange::StrippedText& text)
{
    return u"Uit “%1” (%2) zijn tekens weggelaten die geen bestand van deze soort kan bevatten.\n"_s.arg(text.node,
                                                                                                         text.field);
}

QString severalNetworks(const QString& file, const QStringList& names)
{
    return u"In “%1” staat meer dan een netwerk: %2. Kies er een met --graph."_s.arg(file, names.join(u", "_s));
}

QString noSuchNetwork(const QString& name, const QStringList& names)
{
    return u"Er staat geen netwerk “%1” in, wel: %2."_s.arg(name, names.join(u", "_s));
}

} // namespace cli::sentences
