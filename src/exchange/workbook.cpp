#include "exchange/workbook.h"

#include "storage/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>
#include <xlsxwriter.h>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using storage::StorageError;

constexpr qsizetype longestText = 32767; // in a cell of Excel
constexpr int firstSeconds = 315532800;  // 1980-01-01, so that the same report is the same file

void require(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw StorageError(StorageError::Kind::DiskFull, lxw_strerror(error));
}

// The library needs files for what it writes. They are in memory where the system has a place for that, so that no
// word of a conversation is left on a disk.
QString placeForFiles()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
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
        for (const Sheet::Row& cells : sheet.rows) {
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

} // namespace

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

QByteArray workbookOf(const QList<Sheet>& sheets)
{
    const QTemporaryDir folder(placeForFiles() + u"/netwerkgesprek-XXXXXX"_s);
    if (!folder.isValid())
        throw StorageError(StorageError::Kind::DiskFull, "no place for a workbook");
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    Workbook workbook(path, folder.path());
    for (const Sheet& sheet : sheets)
        workbook.add(sheet);
    workbook.close();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Kind::Other, file.errorString().toStdString());
    return file.readAll();
}

} // namespace exchange
