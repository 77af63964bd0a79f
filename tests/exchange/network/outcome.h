#pragma once

#include "exchange/network/import_network.h"

#include <QStringList>

namespace test {

inline QString nameOf(exchange::ImportError::Kind kind)
{
    using namespace Qt::StringLiterals;
    using Kind = exchange::ImportError::Kind;
    switch (kind) {
    case Kind::Unreadable: return u"Unreadable"_s;
    case Kind::TooLarge: return u"TooLarge"_s;
    case Kind::Empty: return u"Empty"_s;
    case Kind::NotText: return u"NotText"_s;
    case Kind::WrongEncoding: return u"WrongEncoding"_s;
    case Kind::UnknownEncoding: return u"UnknownEncoding"_s;
    case Kind::NotWellFormed: return u"NotWellFormed"_s;
    case Kind::Entities: return u"Entities"_s;
    case Kind::TooDeep: return u"TooDeep"_s;
    case Kind::NotGraphMl: return u"NotGraphMl"_s;
    case Kind::WrongNamespace: return u"WrongNamespace"_s;
    case Kind::UndeclaredKey: return u"UndeclaredKey"_s;
    case Kind::DuplicateKey: return u"DuplicateKey"_s;
    case Kind::MissingId: return u"MissingId"_s;
    case Kind::DuplicateNode: return u"DuplicateNode"_s;
    case Kind::MissingEndpoint: return u"MissingEndpoint"_s;
    case Kind::UnknownEndpoint: return u"UnknownEndpoint"_s;
    case Kind::WrongType: return u"WrongType"_s;
    case Kind::TooManyNodes: return u"TooManyNodes"_s;
    case Kind::TooManyRelations: return u"TooManyRelations"_s;
    case Kind::TextTooLong: return u"TextTooLong"_s;
    case Kind::DamagedArchive: return u"DamagedArchive"_s;
    case Kind::LockedArchive: return u"LockedArchive"_s;
    case Kind::NotNetworkCanvas: return u"NotNetworkCanvas"_s;
    case Kind::SeveralCases: return u"SeveralCases"_s;
    case Kind::MissingColumn: return u"MissingColumn"_s;
    case Kind::RaggedRow: return u"RaggedRow"_s;
    case Kind::UnclosedQuote: return u"UnclosedQuote"_s;
    }
    return u"unknown"_s;
}

inline QString nameOf(exchange::Skipped::Kind kind)
{
    using namespace Qt::StringLiterals;
    using Kind = exchange::Skipped::Kind;
    switch (kind) {
    case Kind::SelfLoop: return u"SelfLoop"_s;
    case Kind::HyperEdge: return u"HyperEdge"_s;
    case Kind::NestedGraph: return u"NestedGraph"_s;
    case Kind::Characters: return u"Characters"_s;
    }
    return u"unknown"_s;
}

inline QString quoted(QString text)
{
    using namespace Qt::StringLiterals;
    return u'"' + text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s) + u'"';
}

inline QString said(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : u' ' + name + u'=' + value;
}

inline QString said(const exchange::OtherAttributes& others)
{
    QString text;
    for (auto each = others.cbegin(); each != others.cend(); ++each)
        text += said(each.key(), quoted(each.value()));
    return text;
}

inline QString said(const exchange::NetworkNode& node)
{
    using namespace Qt::StringLiterals;
    const auto number = [](const std::optional<int>& value) { return value ? QString::number(*value) : QString(); };
    QString text = u"node "_s + node.id + u' ' + quoted(node.label);
    text += node.isEgo ? u" ego"_s : QString();
    text += said(u"kind"_s, node.kind ? QString(domain::codeOf(*node.kind)) : QString());
    if (node.position)
        text += u" at %1,%2"_s.arg(node.position->x()).arg(node.position->y());
    text += said(u"influence"_s, number(node.influence)) + said(u"ring"_s, number(node.ring));
    text += said(u"support"_s, node.support) + (node.isDeceased ? u" deceased"_s : QString());
    text += said(u"groups"_s, node.groups.join(u'|')) + said(u"uuid"_s, node.uuid.left(8));
    text += said(u"question"_s, node.question ? QString(domain::codeOf(*node.question)) : QString());
    return text + said(node.others);
}

inline QString said(const exchange::NetworkRelation& relation)
{
    using namespace Qt::StringLiterals;
    const QString arrow = relation.direction == domain::Direction::None ? u"--"_s
        : relation.direction == domain::Direction::Forward              ? u"->"_s
                                                                        : u"<->"_s;
    QString text = u"relation "_s + relation.id + u' ' + relation.from + u' ' + arrow + u' ' + relation.to;
    text += said(u"quality"_s, relation.quality ? QString(domain::codeOf(*relation.quality)) : QString());
    text += said(u"label"_s, relation.label.isEmpty() ? QString() : quoted(relation.label));
    return text + said(relation.others);
}

// Everything that comes of importing a file, as lines that people can read.
inline QStringList outcomeOf(const QByteArray& bytes)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    try {
        for (const exchange::ImportedNetwork& imported : exchange::importNetwork(bytes).networks) {
            lines.append(u"network "_s + imported.network.state + said(imported.network.others));
            for (const auto& node : imported.network.nodes)
                lines.append(said(node));
            for (const auto& relation : imported.network.relations)
                lines.append(said(relation));
            for (const exchange::Skipped& skipped : imported.skipped)
                lines.append(u"skipped %1 line %2 %3"_s.arg(nameOf(skipped.kind)).arg(skipped.line).arg(skipped.name));
        }
    } catch (const exchange::ImportError& error) {
        const exchange::ImportPlace& place = error.place();
        lines.append(u"refused "_s + nameOf(error.kind()) + said(u"file"_s, place.file)
                     + said(u"line"_s, place.line > 0 ? QString::number(place.line) : QString())
                     + said(u"name"_s, place.name));
    }
    for (QString& line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace test
