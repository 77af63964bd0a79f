#include "exchange/report_workbook.h"

#include "exchange/report_rows.h"
#include "storage/storage_error.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <variant>
#include <xlsxwriter.h>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using evaluation::ReportOutline;
using storage::StorageError;

constexpr qsizetype longestText = 32767; // in a cell of Excel
constexpr int firstSeconds = 315532800;  // 1980-01-01, so that the same report is the same file

using Cell = std::variant<std::monostate, QString, double>;
using Row = QList<Cell>;

struct Sheet
{
    QString name;
    QStringList heading;
    QList<int> widths; // in characters
    QList<Row> rows;
};

void require(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw StorageError(StorageError::Kind::DiskFull, lxw_strerror(error));
}

Cell cellOf(std::optional<int> number)
{
    return number ? Cell(static_cast<double>(*number)) : Cell();
}

Cell cellOf(std::optional<double> number)
{
    return number ? Cell(*number) : Cell();
}

Cell cellOf(const QString& text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

// The sheets of a workbook that is being written.
class Workbook
{
public:
    Workbook(const QString& path, const QString& folder)
        : m_path(QFile::encodeName(path)),
          m_folder(QFile::encodeName(folder))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(m_path.constData(), &options);
        if (!m_workbook)
            throw StorageError(StorageError::Kind::Other, "no workbook");
        lxw_doc_properties properties{};
        properties.created = firstSeconds;
        require(workbook_set_properties(m_workbook, &properties));
        m_heading = workbook_add_format(m_workbook);
        format_set_bold(m_heading);
        m_wrapped = workbook_add_format(m_workbook);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    ~Workbook()
    {
        if (m_workbook)
            workbook_close(m_workbook);
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void add(const Sheet& sheet)
    {
        lxw_worksheet* made = workbook_add_worksheet(m_workbook, sheet.name.toUtf8().constData());
        if (!made)
            throw StorageError(StorageError::Kind::Other, "no worksheet");
        for (qsizetype column = 0; column < sheet.widths.size(); ++column) {
            const auto place = static_cast<lxw_col_t>(column);
            require(worksheet_set_column(made, place, place, sheet.widths[column], m_wrapped));
        }
        lxw_row_t row = 0;
        if (!sheet.heading.isEmpty()) {
            for (qsizetype column = 0; column < sheet.heading.size(); ++column)
                write(made, row, column, sheet.heading[column], m_heading);
            worksheet_freeze_panes(made, 1, 0);
            ++row;
        }
        for (const Row& cells : sheet.rows) {
            for (qsizetype column = 0; column < cells.size(); ++column)
                write(made, row, column, cells[column], m_wrapped);
            ++row;
        }
    }

    void close() { require(workbook_close(std::exchange(m_workbook, nullptr))); }

private:
    static void write(lxw_worksheet* sheet, lxw_row_t row, qsizetype column, const Cell& cell, lxw_format* format)
    {
        const auto place = static_cast<lxw_col_t>(column);
        if (const auto* text = std::get_if<QString>(&cell))
            require(worksheet_write_string(sheet, row, place, text->left(longestText).toUtf8().constData(), format));
        else if (const auto* number = std::get_if<double>(&cell))
            require(worksheet_write_number(sheet, row, place, *number, format));
    }

    const QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook* m_workbook = nullptr; // null once closed
    lxw_format* m_heading = nullptr;
    lxw_format* m_wrapped = nullptr;
};

Sheet aboutSheet(const ReportOutline& outline)
{
    Sheet sheet{.name = u"Waarover"_s, .widths = {24, 100}};
    const auto add = [&](const QString& what, const QString& words) {
        if (!words.isEmpty())
            sheet.rows.append({what, words});
    };
    add(u"Verslag"_s, outline.title);
    add(u"Over"_s, outline.about);
    add(u"Periode"_s, outline.period);
    add(u"Hoeveel"_s, outline.held);
    add(u"Alleen"_s, outline.limits.join(u", "_s));
    add(u"Gemaakt"_s, outline.madeOn);
    for (const WordsRow& note : noteRows(outline))
        add(note.question, note.words);
    add(u"Let op"_s, outline.footnote);
    return sheet;
}

Sheet figuresSheet(const ReportOutline& outline)
{
    Sheet sheet{.name = u"Cijfers"_s,
                .heading = {u"Onderdeel"_s, u"Vraag"_s, u"Antwoord"_s, u"Groep"_s, u"Aantal"_s, u"Van"_s, u"Midden"_s,
                            u"In woorden"_s, u"Code vraag"_s, u"Code antwoord"_s},
                .widths = {28, 44, 34, 24, 8, 8, 8, 30, 20, 20}};
    for (const FigureRow& row : figureRows(outline)) {
        sheet.rows.append({cellOf(row.section), cellOf(row.question), cellOf(row.answer), cellOf(row.group),
                           cellOf(row.figure.count), cellOf(row.figure.of), cellOf(row.figure.middle),
                           cellOf(row.figure.text), cellOf(row.questionCode), cellOf(row.answerCode)});
    }
    return sheet;
}

Sheet quotesSheet(const ReportOutline& outline)
{
    Sheet sheet{.name = u"Zinnen"_s,
                .heading = {u"Onderdeel"_s, u"Vraag"_s, u"Wie"_s, u"Thema"_s, u"Zin"_s, u"Code vraag"_s},
                .widths = {28, 40, 20, 30, 90, 20}};
    for (const QuoteRow& row : quoteRows(outline)) {
        sheet.rows.append({cellOf(row.section), cellOf(row.question), cellOf(row.quote.by),
                           cellOf(row.quote.themes.join(u", "_s)), cellOf(row.quote.text), cellOf(row.questionCode)});
    }
    return sheet;
}

QString wordFor(guide::Respondent respondent)
{
    switch (respondent) {
    case guide::Respondent::Duo: return u"de professionals samen"_s;
    case guide::Respondent::HelpSeeker: return u"de hulpvrager"_s;
    case guide::Respondent::CloseOne: return u"elke naaste of begeleider"_s;
    case guide::Respondent::Professional: return u"elke professional"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(guide::ItemType type)
{
    switch (type) {
    case guide::ItemType::Choice: return u"één keuze"_s;
    case guide::ItemType::Multi: return u"meer keuzes"_s;
    case guide::ItemType::Tri: return u"ja, een beetje, nee of weet niet"_s;
    case guide::ItemType::Text: return u"eigen woorden"_s;
    case guide::ItemType::Number: return u"een getal"_s;
    }
    Q_UNREACHABLE();
    return {};
}

// A row for each option of each item, one for an item without.
QList<Row> rowsOf(const guide::Section& section, const guide::Item& item)
{
    const QString moment = section.moment == guide::Moment::Later ? u"weken later"_s : u"meteen na het gesprek"_s;
    const Row asked{cellOf(item.id), cellOf(item.text), wordFor(section.respondent), moment, wordFor(item.type)};
    if (item.options.isEmpty())
        return {asked};
    QList<Row> rows;
    for (const guide::Option& option : item.options)
        rows.append(asked + Row{cellOf(option.id), cellOf(option.text)});
    return rows;
}

// What the program itself counts has no item in the set.
QList<Row> rowsOfOwnCounts(const ReportOutline& outline, const guide::EvaluationSet& set)
{
    QList<Row> rows;
    QStringList known;
    for (const FigureRow& row : figureRows(outline)) {
        const QString key = row.questionCode + u' ' + row.answerCode;
        if (set.item(row.questionCode) || set.item(row.answerCode) || known.contains(key))
            continue;
        known.append(key);
        rows.append({cellOf(row.questionCode), cellOf(row.question), u"niemand: uit andere antwoorden"_s, Cell(),
                     u"aantal"_s, cellOf(row.answerCode), cellOf(row.answer)});
    }
    return rows;
}

Sheet codeBook(const ReportOutline& outline, const guide::EvaluationSet& set)
{
    Sheet sheet{.name = u"Codeboek"_s,
                .heading = {u"Code vraag"_s, u"Vraag"_s, u"Aan wie gevraagd"_s, u"Wanneer"_s, u"Soort"_s,
                            u"Code antwoord"_s, u"Antwoord"_s},
                .widths = {22, 60, 26, 24, 28, 22, 44}};
    for (const guide::Section& section : set.sections) {
        for (const guide::Item& item : section.items)
            sheet.rows += rowsOf(section, item);
    }
    const auto add = [&](const QString& code, const QString& words) {
        sheet.rows.append({u"bij elke vraag"_s, Cell(), Cell(), Cell(), u"geen antwoord"_s, code, words});
    };
    add(u"given"_s, u"Er is geantwoord."_s);
    add(u"no_answer"_s, u"Er is gevraagd, en er kwam geen antwoord."_s);
    add(u"not_asked"_s, u"Het is niet gevraagd."_s);
    add(u"left_empty"_s, u"Er is niets ingevuld; waarom is niet bekend."_s);
    add(u"dont_know"_s, u"“Weet niet” is een antwoord, en staat bij de antwoorden."_s);
    sheet.rows += rowsOfOwnCounts(outline, set);
    return sheet;
}

} // namespace

// The library writes to a place on the disk, so the file is made in a folder that goes with it.
QByteArray reportWorkbook(const ReportOutline& outline, const guide::EvaluationSet& set)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    Workbook workbook(path, folder.path());
    for (const Sheet& sheet :
         {aboutSheet(outline), figuresSheet(outline), quotesSheet(outline), codeBook(outline, set)})
        workbook.add(sheet);
    workbook.close();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Other, file.errorString().toStdString());
    return file.readAll();
}

} // namespace exchange
