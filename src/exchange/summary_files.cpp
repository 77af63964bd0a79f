#include "exchange/summary_files.h"

#include "exchange/delimited.h"

#include <nlohmann/json.hpp>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using json = nlohmann::ordered_json;
using privacy::AnonymisedExport;

QString labelOf(const AnonymisedExport& anonymised)
{
    return u"geanonimiseerd (k=%1)"_s.arg(anonymised.account().k);
}

json textOf(const QString& text)
{
    return text.toStdString();
}

json valuesOf(const QList<privacy::Value>& values)
{
    json list = json::array();
    for (const privacy::Value& value : values)
        list.push_back({{"code", textOf(value.code)}, {"label", textOf(value.label)}});
    return list;
}

json attributesOf(const AnonymisedExport& anonymised)
{
    json list = json::array();
    for (const privacy::ExportedAttribute& attribute : anonymised.attributes()) {
        list.push_back({{"code", textOf(attribute.code)},
                        {"label", textOf(attribute.title)},
                        {"level", textOf(attribute.level)},
                        {"explanation", textOf(attribute.explanation)},
                        {"values", valuesOf(attribute.values)}});
    }
    return list;
}

json diversityOf(const privacy::Account& account)
{
    json list = json::array();
    for (const privacy::DiversityNote& note : account.diversity) {
        list.push_back({{"attribute", textOf(note.attribute)},
                        {"groups", note.groups},
                        {"groups_with_one_value", note.groupsWithOneValue}});
    }
    return list;
}

json rowsOf(const AnonymisedExport& anonymised)
{
    json list = json::array();
    for (const std::vector<quint8>& row : anonymised.rows()) {
        json summary = json::object();
        for (qsizetype at = 0; at < anonymised.attributes().size(); ++at) {
            const privacy::ExportedAttribute& attribute = anonymised.attributes()[at];
            summary[attribute.code.toStdString()] = textOf(attribute.values[row[static_cast<std::size_t>(at)]].code);
        }
        list.push_back(std::move(summary));
    }
    return list;
}

} // namespace

QByteArray summariesCsv(const AnonymisedExport& anonymised)
{
    const QString label = labelOf(anonymised);
    QList<QStringList> rows{{}};
    for (const privacy::ExportedAttribute& attribute : anonymised.attributes())
        rows.first().append(attribute.title);
    rows.first().append(u"Verantwoording"_s);
    for (const std::vector<quint8>& row : anonymised.rows()) {
        QStringList cells;
        for (qsizetype at = 0; at < anonymised.attributes().size(); ++at)
            cells.append(anonymised.attributes()[at].values[row[static_cast<std::size_t>(at)]].label);
        cells.append(label);
        rows.append(cells);
    }
    return delimited(rows);
}

QByteArray summariesJson(const AnonymisedExport& anonymised)
{
    const privacy::Account& account = anonymised.account();
    const json sessions{{"held", account.held},
                        {"exported", account.exported},
                        {"left_out",
                         {{"too_rare", account.tooRare},
                          {"not_closed", account.notClosed},
                          {"without_permission", account.withoutPermission}}}};
    const json document{{"format", "netwerkgesprek/anonymised_summaries"},
                        {"version", 1},
                        {"label", textOf(labelOf(anonymised))},
                        {"k", account.k},
                        {"contains_text", false},
                        {"sessions", sessions},
                        {"smallest_loss_proven", account.isSmallestLoss},
                        {"attributes", attributesOf(anonymised)},
                        {"attributes_left_out", valuesOf(account.attributesLeftOut)},
                        {"diversity", diversityOf(account)},
                        {"rows", rowsOf(anonymised)}};
    return QByteArray::fromStdString(document.dump(1)) + '\n';
}

QStringList wordsOfSummaryFiles()
{
    return {u"Verantwoording"_s,
            u"geanonimiseerd"_s,
            u"k"_s,
            u"format"_s,
            u"netwerkgesprek/anonymised_summaries"_s,
            u"version"_s,
            u"label"_s,
            u"contains_text"_s,
            u"sessions"_s,
            u"held"_s,
            u"exported"_s,
            u"left_out"_s,
            u"too_rare"_s,
            u"not_closed"_s,
            u"without_permission"_s,
            u"smallest_loss_proven"_s,
            u"attributes"_s,
            u"attributes_left_out"_s,
            u"code"_s,
            u"level"_s,
            u"explanation"_s,
            u"values"_s,
            u"diversity"_s,
            u"attribute"_s,
            u"groups"_s,
            u"groups_with_one_value"_s,
            u"rows"_s,
            u"true"_s,
            u"false"_s};
}

} // namespace exchange
