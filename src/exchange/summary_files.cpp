#include "exchange/summary_files.h"

#include "exchange/delimited.h"
#include "exchange/network/comma_separated.h"
#include "exchange/workbook.h"

#include <nlohmann/json.hpp>

#include <array>
#include <map>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using json = nlohmann::ordered_json;
using privacy::ExportedAttribute;
using privacy::Summary;

// Everything that stands in the files beside what a book says, what the library that writes workbooks adds included.
constexpr std::array fixedWords{
    "Verantwoording"_L1,
    "Nummer"_L1,
    "Zinnen"_L1,
    "Vraag"_L1,
    "Wie"_L1,
    "Zin"_L1,
    "Nagelezen door"_L1,
    "Wat mensen zeiden"_L1,
    "minimised"_L1,
    "reason"_L1,
    "sentences"_L1,
    "question"_L1,
    "role"_L1,
    "text"_L1,
    "read_by"_L1,
    "Gesprekken"_L1,
    "Codeboek"_L1,
    "Code"_L1,
    "Kenmerk"_L1,
    "Hoe het is verteld"_L1,
    "Code antwoord"_L1,
    "Antwoord"_L1,
    "Let op"_L1,
    "Hoe dit bestand is gemaakt"_L1,
    "Hoe vaak elk antwoord voorkomt"_L1,
    "Welke gesprekken er zijn"_L1,
    "Combinaties"_L1,
    "van"_L1,
    "gesprekken"_L1,
    "k"_L1,
    "format"_L1,
    "netwerkgesprek/anonymised_summaries"_L1,
    "version"_L1,
    "label"_L1,
    "contains_text"_L1,
    "sessions"_L1,
    "exported"_L1,
    "left_out"_L1,
    "too_rare"_L1,
    "not_closed"_L1,
    "without_permission"_L1,
    "smallest_loss_proven"_L1,
    "attributes"_L1,
    "attributes_left_out"_L1,
    "code"_L1,
    "level"_L1,
    "explanation"_L1,
    "values"_L1,
    "sensitive"_L1,
    "kind"_L1,
    "anonymous"_L1,
    "made_on"_L1,
    "l"_L1,
    "too_alike"_L1,
    "account"_L1,
    "about"_L1,
    "words"_L1,
    "limits"_L1,
    "id"_L1,
    "null"_L1,
    "Microsoft Excel"_L1,
    "Worksheets"_L1,
    "1980-01-01T00:00:00Z"_L1,
    "12.0000"_L1,
    "rows"_L1,
    "true"_L1,
    "false"_L1,
};

json textOf(const QString& text)
{
    return text.toStdString();
}

json textsOf(const QStringList& texts)
{
    json list = json::array();
    for (const QString& text : texts)
        list.push_back(textOf(text));
    return list;
}

json valuesOf(const QList<privacy::Value>& values)
{
    json list = json::array();
    for (const privacy::Value& value : values)
        list.push_back({{"code", textOf(value.code)}, {"label", textOf(value.label)}});
    return list;
}

json attributesOf(const SummaryBook& book)
{
    json list = json::array();
    for (const ExportedAttribute& attribute : book.summaries().attributes()) {
        list.push_back({{"code", textOf(attribute.code)},
                        {"label", textOf(attribute.title)},
                        {"level", textOf(attribute.level)},
                        {"explanation", textOf(tellingOf(attribute))},
                        {"sensitive", attribute.isSensitive},
                        {"values", valuesOf(attribute.values)}});
    }
    return list;
}

json leftOutOf(const SummaryBook& book)
{
    json list = json::array();
    for (const privacy::LeftOutAttribute& attribute : book.summaries().account().attributesLeftOut)
        list.push_back({{"code", textOf(attribute.code)}, {"label", textOf(attribute.title)}});
    return list;
}

json accountOf(const SummaryBook& book)
{
    json list = json::array();
    for (const AccountLine& line : book.account())
        list.push_back({{"about", textOf(line.about)}, {"words", textOf(line.words)}});
    return list;
}

const privacy::Value& valueOf(const Summary& row, const QList<ExportedAttribute>& attributes, qsizetype at)
{
    return attributes[at].values[row.values[static_cast<std::size_t>(at)]];
}

json rowsOf(const SummaryBook& book)
{
    const QList<ExportedAttribute>& attributes = book.summaries().attributes();
    json list = json::array();
    for (const Summary& row : book.summaries().rows()) {
        json summary{{"id", textOf(row.id)}};
        for (qsizetype at = 0; at < attributes.size(); ++at)
            summary[attributes[at].code.toStdString()] = textOf(valueOf(row, attributes, at).code);
        list.push_back(std::move(summary));
    }
    return list;
}

// A count that a file may say: none below k.
json fromK(int count, int k)
{
    return count < k ? json() : json(count);
}

QStringList headingOf(const SummaryBook& book)
{
    QStringList heading{u"Nummer"_s};
    for (const ExportedAttribute& attribute : book.summaries().attributes())
        heading.append(attribute.title);
    return heading;
}

QStringList cellsOf(const Summary& row, const QList<ExportedAttribute>& attributes)
{
    QStringList cells{row.id};
    for (qsizetype at = 0; at < attributes.size(); ++at)
        cells.append(valueOf(row, attributes, at).label);
    return cells;
}

// Under the table of the sessions, as a table of its own: no sentence stands beside a session.
void addSentences(const SummaryBook& book, QList<QStringList>& rows)
{
    if (book.sentences().isEmpty())
        return;
    rows.append(QStringList{});
    rows.append({u"Vraag"_s, u"Wie"_s, u"Zin"_s, u"Nagelezen door"_s, u"Verantwoording"_s});
    for (const privacy::ApprovedSentence& sentence : book.sentences())
        rows.append({sentence.item, roleOf(sentence), sentence.text.text(), readersOf(sentence), book.label()});
}

QList<QStringList> tableOf(const SummaryBook& book)
{
    const QString label = book.label();
    QList<QStringList> rows{headingOf(book) + QStringList{u"Verantwoording"_s}};
    for (const Summary& row : book.summaries().rows())
        rows.append(cellsOf(row, book.summaries().attributes()) + QStringList{label});
    addSentences(book, rows);
    return rows;
}

Sheet::Row sheetRow(const QStringList& cells)
{
    Sheet::Row row;
    for (const QString& cell : cells)
        row.append(cellOf(cell));
    return row;
}

Sheet rowsSheet(const SummaryBook& book)
{
    Sheet sheet{.name = u"Gesprekken"_s, .heading = headingOf(book), .widths = {14}, .rows = {}};
    sheet.widths.resize(sheet.heading.size(), 26);
    for (const Summary& row : book.summaries().rows())
        sheet.rows.append(sheetRow(cellsOf(row, book.summaries().attributes())));
    return sheet;
}

Sheet codeBookSheet(const SummaryBook& book)
{
    Sheet sheet{.name = u"Codeboek"_s,
                .heading = {u"Code"_s, u"Kenmerk"_s, u"Hoe het is verteld"_s, u"Code antwoord"_s, u"Antwoord"_s},
                .widths = {26, 34, 60, 26, 44},
                .rows = {}};
    for (const ExportedAttribute& attribute : book.summaries().attributes()) {
        for (const privacy::Value& value : attribute.values)
            sheet.rows.append(
                sheetRow({attribute.code, attribute.title, tellingOf(attribute), value.code, value.label}));
    }
    return sheet;
}

QList<Sheet> sentencesSheet(const SummaryBook& book)
{
    if (book.sentences().isEmpty())
        return {};
    Sheet sheet{.name = u"Zinnen"_s,
                .heading = {u"Vraag"_s, u"Wie"_s, u"Zin"_s, u"Nagelezen door"_s},
                .widths = {50, 24, 90, 34},
                .rows = {}};
    for (const privacy::ApprovedSentence& sentence : book.sentences())
        sheet.rows.append(sheetRow({sentence.item, roleOf(sentence), sentence.text.text(), readersOf(sentence)}));
    return {sheet};
}

json sentencesOf(const SummaryBook& book)
{
    json list = json::array();
    for (const privacy::ApprovedSentence& sentence : book.sentences())
        list.push_back({{"question", textOf(sentence.item)},
                        {"role", textOf(roleOf(sentence))},
                        {"text", textOf(sentence.text.text())},
                        {"read_by", textOf(readersOf(sentence))}});
    return list;
}

evaluation::OutlineBlock sentencesBlock(const SummaryBook& book)
{
    evaluation::OutlineBlock block{.code = u"sentences"_s, .title = u"Wat mensen zeiden"_s};
    for (const privacy::ApprovedSentence& sentence : book.sentences())
        block.quotes.append({sentence.text.text(), roleOf(sentence), {sentence.item}, sentence.text.reviewed()});
    return block;
}

Sheet accountSheet(const SummaryBook& book)
{
    Sheet sheet{.name = u"Verantwoording"_s, .heading = {}, .widths = {60, 90}, .rows = {}};
    for (const AccountLine& line : book.account())
        sheet.rows.append(sheetRow({line.about, line.words}));
    for (const QString& limit : book.limits())
        sheet.rows.append(sheetRow({u"Let op"_s, limit}));
    return sheet;
}

evaluation::OutlineLine lineOf(const QString& code, const QString& label, const QString& words)
{
    return {.code = code, .label = label, .figures = {{{}, {}, words}}};
}

evaluation::OutlineBlock blockOf(const SummaryBook& book, qsizetype at)
{
    const QList<ExportedAttribute>& attributes = book.summaries().attributes();
    const ExportedAttribute& attribute = attributes[at];
    std::vector<int> counts(static_cast<std::size_t>(attribute.values.size()));
    for (const Summary& row : book.summaries().rows())
        ++counts[row.values[static_cast<std::size_t>(at)]];
    evaluation::OutlineBlock block{.code = attribute.code, .title = attribute.title, .notes = {tellingOf(attribute)}};
    const auto all = static_cast<int>(book.summaries().rows().size());
    for (std::size_t value = 0; const int count : counts) {
        const privacy::Value& named = attribute.values[static_cast<qsizetype>(value++)];
        if (count > 0)
            block.lines.append({named.code, named.label, {{count, all, u"%1 van %2"_s.arg(count).arg(all)}}});
    }
    return block;
}

// Rows that are the same stand once, with how many there are.
evaluation::OutlineBlock combinationsOf(const SummaryBook& book)
{
    const QList<ExportedAttribute>& attributes = book.summaries().attributes();
    std::map<std::vector<quint8>, int> counts;
    for (const Summary& row : book.summaries().rows())
        ++counts[row.values];
    evaluation::OutlineBlock block{.code = u"combinations"_s, .title = u"Welke gesprekken er zijn"_s};
    for (const auto& [values, count] : counts) {
        const QStringList cells = cellsOf({.id = {}, .values = values}, attributes).mid(1);
        block.lines.append(lineOf(u"combination"_s, cells.join(u" · "_s), u"%1 gesprekken"_s.arg(count)));
    }
    return block;
}

} // namespace

QByteArray summariesCsv(const SummaryBook& book)
{
    return delimited(tableOf(book));
}

QByteArray summariesPlainCsv(const SummaryBook& book)
{
    QList<QStringList> rows = tableOf(book);
    for (QStringList& row : rows) {
        for (QString& cell : row)
            cell = cellOfText(cell);
    }
    return commaSeparated(rows);
}

QByteArray summariesJson(const SummaryBook& book)
{
    const privacy::Account& account = book.summaries().account();
    const json leftOut{{"too_rare", fromK(account.tooRare, account.k)},
                       {"too_alike", fromK(account.tooAlike, account.k)},
                       {"not_closed", fromK(account.notClosed, account.k)},
                       {"without_permission", fromK(account.withoutPermission, account.k)}};
    json document{{"format", "netwerkgesprek/anonymised_summaries"},
                  {"version", 2},
                  {"kind", book.sentences().isEmpty() ? "anonymous" : "minimised"},
                  {"label", textOf(book.label())},
                  {"made_on", textOf(book.day().toString(Qt::ISODate))},
                  {"k", account.k},
                  {"l", account.l},
                  {"contains_text", !book.sentences().isEmpty()},
                  {"sessions", {{"exported", account.exported}, {"left_out", leftOut}}},
                  {"smallest_loss_proven", account.isSmallestLoss},
                  {"account", accountOf(book)},
                  {"limits", textsOf(book.limits())},
                  {"attributes", attributesOf(book)},
                  {"attributes_left_out", leftOutOf(book)},
                  {"rows", rowsOf(book)}};
    if (!book.sentences().isEmpty()) {
        document["reason"] = textOf(book.reason());
        document["sentences"] = sentencesOf(book);
    }
    return QByteArray::fromStdString(document.dump(1)) + '\n';
}

QByteArray summariesWorkbook(const SummaryBook& book)
{
    return workbookOf(QList<Sheet>{rowsSheet(book)} + sentencesSheet(book)
                      + QList<Sheet>{codeBookSheet(book), accountSheet(book)});
}

evaluation::ReportOutline summariesOutline(const SummaryBook& book)
{
    evaluation::OutlineBlock account{.code = u"account"_s, .title = u"Hoe dit bestand is gemaakt"_s};
    for (const AccountLine& line : book.account())
        account.lines.append(lineOf({}, line.about, line.words));
    account.notes = book.limits();
    evaluation::OutlineSection values{.title = u"Hoe vaak elk antwoord voorkomt"_s, .blocks = {}};
    for (qsizetype at = 0; at < book.summaries().attributes().size(); ++at)
        values.blocks.append(blockOf(book, at));
    evaluation::ReportOutline outline{
        .title = book.title(),
        .about = book.label(),
        .period = {},
        .sections = {{u"Verantwoording"_s, {account}}, values, {u"Combinaties"_s, {combinationsOf(book)}}},
        .footnote = book.limits().join(u' ')};
    if (!book.sentences().isEmpty())
        outline.sections.insert(1, evaluation::OutlineSection{u"Zinnen"_s, {sentencesBlock(book)}});
    return outline;
}

QStringList wordsOfSummaryFiles()
{
    QStringList words;
    for (const QLatin1StringView word : fixedWords)
        words.append(word);
    return words;
}

} // namespace exchange
