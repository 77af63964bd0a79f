#include "exchange/network/network_canvas_writer.h"

#include "exchange/network/clean_network.h"
#include "exchange/network/comma_separated.h"
#include "exchange/network/network_canvas_protocol.h"
#include "exchange/network/network_canvas_variables.h"
#include "exchange/network/zip_archive.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using canvas::Alter;

constexpr auto someKind = domain::NodeKind::Person; // there is always one file of nodes, and a header is enough

constexpr QStringView explanation =
    uR"(Dit zijn persoonsgegevens: de tekening van één netwerkgesprek, als bestand voor de hulpvrager zelf of voor onderzoek
waarvoor toestemming is gegeven. Ook zonder namen kan de vorm van een netwerk naar een mens leiden.

*_ego.csv             de hulpvrager en het gesprek
*_attributeList_*.csv wie en wat er getekend is, een bestand per soort
*_edgeList_*.csv      de relaties tussen hen
Netwerkgesprek.netcanvas  de uitleg van de kolommen voor Network Canvas en ideanet: nc_read(protocol = ...)

name        naam op de tekening; een ' voor = + - @ hoort er niet bij
place_x/y   plaats van 0 tot 1, van linksboven af
scene_x/y   plaats op de tekening; de hulpvrager staat op 0, y loopt naar beneden
influence   invloed van -2 (--) tot 2 (++); leeg is niet gevraagd
ring        kring, 1 is het dichtst bij; leeg is niet geplaatst
support_*   steun: P praktisch, G gezelschap, A advies, E emotioneel
deceased    true: overleden
groups      groepen, met een puntkomma ertussen
question_*  de vraag waarbij het getekend is
ego1_*      de relatie met de hulpvrager; ego2_* een tweede relatie tussen dezelfde twee, en zo verder
quality_*   hoe de relatie is; alles leeg is niet ingevuld
direction_* none zonder richting, forward van from naar to (bij ego1_* van de hulpvrager af als from_ego true is),
            mutual over en weer; zo'n relatie staat er één keer

Dezelfde twee kunnen meer dan één relatie hebben (een multigraaf).
egor: threefiles_to_egor vraagt getallen: ego = "egoID", alter = "nodeID", source = "from", target = "to".
ideanet kan een map niet lezen waarin geen enkel gesprek iemand naast de hulpvrager heeft.
)";

// The same thing has the same id in every file, also when it came from a file without them.
QString uuidOf(const Network& network, const QString& uuid, const QString& id)
{
    if (!uuid.isEmpty())
        return uuid;
    return QUuid::createUuidV5(QUuid::fromString(network.session), id).toString(QUuid::WithoutBraces);
}

QString timeText(const std::optional<QDateTime>& time)
{
    return time ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
}

// The number of each thing: that behind the letter of an id of ours, else its place. By the id.
template <typename Thing>
QMap<QString, QString> numbersOf(const QList<Thing>& things, QChar letter)
{
    const QRegularExpression ours(u"^%1[1-9][0-9]{0,8}$"_s.arg(letter));
    const bool areOurs =
        std::ranges::all_of(things, [&](const Thing& thing) { return ours.match(thing.id).hasMatch(); });
    QMap<QString, QString> numbers;
    for (qsizetype at = 0; at < things.size(); ++at)
        numbers.insert(things[at].id, areOurs ? things[at].id.mid(1) : QString::number(at + 1));
    return numbers;
}

// Makes the rows of every file of one network.
class CaseWriter
{
public:
    explicit CaseWriter(const Network& network)
        : m_network(network),
          m_variables(canvas::nodeVariables(canvas::reachOf(network))),
          m_numbers(numbersOf(network.nodes, u'n'))
    {
        for (const NetworkNode& node : network.nodes) {
            m_uuids.insert(node.id, uuidOf(network, node.uuid, node.id));
            if (node.isEgo && m_ego.id.isEmpty())
                m_ego = node;
        }
        m_session = uuidOf(network, network.session, u"session"_s);
        m_egoUuid = m_ego.id.isEmpty() ? uuidOf(network, {}, u"ego"_s) : m_uuids.value(m_ego.id);
        m_case = u"netwerkgesprek-"_s + network.state;
        collectAlters();
    }

    QList<ArchiveFile> files() const
    {
        const QString stem = u"%1_%2_"_s.arg(m_case, m_session);
        QList<ArchiveFile> made{{.name = stem + u"ego.csv"_s, .bytes = commaSeparated(egoRows())}};
        for (const QString& kind : m_alters.keys())
            made.append(
                {.name = stem + u"attributeList_"_s + kind + u".csv"_s, .bytes = commaSeparated(alterRows(kind))});
        made.append(
            {.name = stem + u"edgeList_"_s + canvas::relationKind + u".csv"_s, .bytes = commaSeparated(edgeRows())});
        made.append({.name = canvas::protocolName + u".netcanvas"_s,
                     .bytes = canvas::protocolArchive(m_alters.keys(), m_ties)});
        made.append({.name = u"lees_mij.txt"_s, .bytes = explanation.toUtf8()});
        return made;
    }

private:
    bool isTie(const NetworkRelation& relation) const
    {
        return !m_ego.id.isEmpty() && (relation.from == m_ego.id || relation.to == m_ego.id);
    }

    void collectAlters()
    {
        QMap<QString, QList<NetworkRelation>> ties;
        for (const NetworkRelation& relation : m_network.relations) {
            if (isTie(relation))
                ties[relation.from == m_ego.id ? relation.to : relation.from].append(relation);
        }
        for (const NetworkNode& node : m_network.nodes) {
            if (node.id == m_ego.id)
                continue;
            const QString kind = domain::codeOf(node.kind.value_or(someKind));
            m_alters[kind].append({.node = node, .ties = ties.value(node.id)});
            m_ties = qMax(m_ties, ties.value(node.id).size());
        }
        if (m_alters.isEmpty())
            m_alters.insert(QString(domain::codeOf(someKind)), {});
    }

    QList<QStringList> egoRows() const
    {
        const QStringList header = QStringList{u"networkCanvasEgoUUID"_s,
                                               u"networkCanvasCaseID"_s,
                                               u"networkCanvasSessionID"_s,
                                               u"networkCanvasProtocolName"_s,
                                               u"sessionStart"_s,
                                               u"sessionFinish"_s,
                                               u"sessionExported"_s,
                                               u"egoID"_s,
                                               u"nodeID"_s,
                                               u"state"_s}
            + canvas::columnsOf(m_variables);
        const QStringList row = QStringList{m_egoUuid,
                                            m_case,
                                            m_session,
                                            canvas::protocolName.toString(),
                                            timeText(m_network.startedAt),
                                            timeText(m_network.closedAt),
                                            timeText(m_network.exportedAt),
                                            u"1"_s,
                                            m_numbers.value(m_ego.id),
                                            m_network.state}
            + canvas::cellsOf(m_variables, m_ego);
        return {header, row};
    }

    QList<QStringList> alterRows(const QString& kind) const
    {
        QStringList header = QStringList{u"nodeID"_s, u"networkCanvasEgoUUID"_s, u"networkCanvasUUID"_s}
            + canvas::columnsOf(m_variables);
        for (qsizetype place = 1; place <= m_ties; ++place)
            header += canvas::columnsOf(canvas::tieVariables(place));
        QList<QStringList> rows{header};
        for (const Alter& alter : m_alters.value(kind)) {
            QStringList row = QStringList{m_numbers.value(alter.node.id), m_egoUuid, m_uuids.value(alter.node.id)}
                + canvas::cellsOf(m_variables, alter.node);
            for (qsizetype place = 1; place <= m_ties; ++place)
                row += canvas::cellsOf(canvas::tieVariables(place), alter);
            rows.append(row);
        }
        return rows;
    }

    QList<QStringList> edgeRows() const
    {
        const auto variables = canvas::relationVariables();
        QList<QStringList> rows{QStringList{u"edgeID"_s, u"from"_s, u"to"_s, u"networkCanvasEgoUUID"_s,
                                            u"networkCanvasUUID"_s, u"networkCanvasSourceUUID"_s,
                                            u"networkCanvasTargetUUID"_s}
                                + canvas::columnsOf(variables)};
        for (const NetworkRelation& relation : m_network.relations) {
            if (isTie(relation))
                continue;
            rows.append(QStringList{relation.id.mid(1), m_numbers.value(relation.from), m_numbers.value(relation.to),
                                    m_egoUuid, uuidOf(m_network, relation.uuid, relation.id),
                                    m_uuids.value(relation.from), m_uuids.value(relation.to)}
                        + canvas::cellsOf(variables, relation));
        }
        return rows;
    }

    const Network& m_network;
    QList<canvas::Variable<NetworkNode>> m_variables;
    NetworkNode m_ego;                    // without an id when there is none
    QMap<QString, QString> m_numbers;     // of nodes, by their ids
    QMap<QString, QString> m_uuids;       // likewise
    QMap<QString, QList<Alter>> m_alters; // by kind
    qsizetype m_ties = 1;                 // the most between the ego and one alter
    QString m_session;
    QString m_egoUuid;
    QString m_case;
};

// With the numbers of the relations as their ids, which need not be unique in files of others.
Network numbered(Network network)
{
    QSet<QString> ids;
    for (const NetworkRelation& relation : network.relations)
        ids.insert(relation.id);
    const auto numbers = numbersOf(network.relations, u'e');
    const bool areUnique = ids.size() == network.relations.size();
    for (qsizetype at = 0; at < network.relations.size(); ++at) {
        NetworkRelation& relation = network.relations[at];
        relation.id = u'e' + (areUnique ? numbers.value(relation.id) : QString::number(at + 1));
    }
    return network;
}

} // namespace

WrittenFile networkCanvasArchive(const Network& network)
{
    CleanNetwork cleaned = clean(network);
    const Network counted = numbered(cleaned.network);
    return {.bytes = packed(CaseWriter(counted).files()), .stripped = cleaned.stripped};
}

} // namespace exchange
