#include "exchange/report_files.h"

#include "exchange/delimited.h"

#include <nlohmann/json.hpp>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using json = nlohmann::ordered_json;
using evaluation::OutlineBlock;
using evaluation::OutlineLine;
using evaluation::OutlineQuote;
using evaluation::OutlineSection;
using evaluation::ReportOutline;

QString sentenceOf(const OutlineQuote& quote)
{
    QStringList about;
    if (!quote.by.isEmpty())
        about.append(quote.by);
    about += quote.themes;
    const QString said = u"“%1”"_s.arg(quote.text.simplified());
    return about.isEmpty() ? said : said + u" (%1)"_s.arg(about.join(u", "_s));
}

QString textOf(const OutlineBlock& block)
{
    QString text = u"\n  "_s + block.title + u'\n';
    for (const QString& note : block.notes)
        text += u"    "_s + note + u'\n';
    qsizetype width = 0;
    for (const OutlineLine& line : block.lines)
        width = std::max(width, line.label.size());
    for (const OutlineLine& line : block.lines)
        text += u"    "_s + line.label.leftJustified(width) + u"  "_s + line.text + u'\n';
    for (const OutlineQuote& quote : block.quotes)
        text += u"    "_s + sentenceOf(quote) + u'\n';
    if (block.quotesLeftOut > 0)
        text += u"    (+ %1)\n"_s.arg(block.quotesLeftOut);
    return text;
}

QString numberOf(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QStringList silencesOf(const OutlineBlock& block)
{
    if (!block.item)
        return {{}, {}, {}, {}};
    return {QString::number(block.item->given), QString::number(block.item->noAnswer),
            QString::number(block.item->notAsked), QString::number(block.item->leftEmpty)};
}

json asJson(const OutlineBlock& block)
{
    json made{{"code", block.code.toStdString()}, {"title", block.title.toStdString()}};
    made["notes"] = json::array();
    for (const QString& note : block.notes)
        made["notes"].push_back(note.toStdString());
    if (block.item) {
        made["asked"] = block.item->asked;
        made["given"] = block.item->given;
        made["no_answer"] = block.item->noAnswer;
        made["not_asked"] = block.item->notAsked;
        made["left_empty"] = block.item->leftEmpty;
    }
    made["lines"] = json::array();
    for (const OutlineLine& line : block.lines) {
        json one{{"code", line.code.toStdString()}, {"label", line.label.toStdString()}, {"count", line.count}};
        if (line.of)
            one["of"] = *line.of;
        made["lines"].push_back(std::move(one));
    }
    made["quotes"] = json::array();
    for (const OutlineQuote& quote : block.quotes) {
        json themes = json::array();
        for (const QString& theme : quote.themes)
            themes.push_back(theme.toStdString());
        made["quotes"].push_back(
            {{"text", quote.text.toStdString()}, {"by", quote.by.toStdString()}, {"themes", std::move(themes)}});
    }
    made["quotes_left_out"] = block.quotesLeftOut;
    return made;
}

QList<QStringList> rowsOf(const OutlineSection& section, const OutlineBlock& block)
{
    QList<QStringList> rows;
    const auto add = [&](const QString& answer, const QString& count, const QString& of, const QString& note) {
        rows.append(QStringList{section.title, block.title, answer, count, of} + silencesOf(block) + QStringList{note});
    };
    if (block.lines.isEmpty() || !block.notes.isEmpty())
        add({}, {}, {}, block.notes.join(u"; "_s));
    for (const OutlineLine& line : block.lines)
        add(line.label, QString::number(line.count), numberOf(line.of), line.text);
    for (const OutlineQuote& quote : block.quotes)
        add({}, {}, {}, sentenceOf(quote));
    return rows;
}

} // namespace

QByteArray reportText(const ReportOutline& outline)
{
    QString text = outline.title + u'\n' + outline.period + u'\n';
    for (const OutlineSection& section : outline.sections) {
        text += u'\n' + section.title + u'\n';
        for (const OutlineBlock& block : section.blocks)
            text += textOf(block);
    }
    return (text + u'\n' + outline.footnote + u'\n').toUtf8();
}

QByteArray reportCsv(const ReportOutline& outline)
{
    QList<QStringList> rows{{u"Onderdeel"_s, u"Vraag"_s, u"Antwoord"_s, u"Aantal"_s, u"Van"_s, u"Antwoord gegeven"_s,
                             u"Geen antwoord"_s, u"Niet gevraagd"_s, u"Leeg"_s, u"Toelichting"_s}};
    for (const OutlineSection& section : outline.sections) {
        for (const OutlineBlock& block : section.blocks)
            rows += rowsOf(section, block);
    }
    return delimited(rows);
}

QByteArray reportJson(const ReportOutline& outline)
{
    json document{{"format", "netwerkgesprek/evaluation_report"},
                  {"version", 1},
                  {"title", outline.title.toStdString()},
                  {"period", outline.period.toStdString()}};
    document["sections"] = json::array();
    for (const OutlineSection& section : outline.sections) {
        json blocks = json::array();
        for (const OutlineBlock& block : section.blocks)
            blocks.push_back(asJson(block));
        document["sections"].push_back({{"title", section.title.toStdString()}, {"blocks", std::move(blocks)}});
    }
    document["footnote"] = outline.footnote.toStdString();
    return QByteArray::fromStdString(document.dump(1)) + '\n';
}

} // namespace exchange
