#include "exchange/file_texts.h"
#include "exchange/report_files.h"
#include "exchange/report_workbook.h"
#include "guide/library.h"
#include "support/reviewed.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

// The words of a report, with the byte 0x1e between them.

namespace {

using namespace Qt::StringLiterals;
using evaluation::OutlineBlock;
using evaluation::OutlineSection;
using evaluation::ReportOutline;

constexpr char separator = 0x1e;
const QString unread = u"zzniemandlasditzz"_s;

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

// Takes the words one after the other, and begins again where there are no more.
class Words
{
public:
    explicit Words(const QByteArray& bytes)
    {
        for (const QByteArray& part : bytes.split(separator))
            m_words.append(QString::fromUtf8(part).remove(unread, Qt::CaseInsensitive));
    }

    QString next() { return m_words[m_next++ % m_words.size()]; }

private:
    QStringList m_words;
    qsizetype m_next = 0;
};

ReportOutline outlineOf(Words words)
{
    ReportOutline outline{.title = words.next(), .about = words.next(), .held = words.next(), .period = words.next()};
    outline.limits = {words.next()};
    for (int number = 0; number < 2; ++number) {
        OutlineBlock block{.code = words.next(), .title = words.next(), .notes = {words.next()}};
        block.lines = {{words.next(), words.next(), {{3, 20, words.next(), 2.5}}}};
        block.silences = {{words.next(), words.next(), {{{}, {}, words.next()}}}};
        block.quotes = {{words.next() + unread, words.next(), {words.next()}, {}}};
        const QString read = words.next();
        if (!read.trimmed().isEmpty())
            block.quotes.append({read + unread, words.next(), {words.next()}, test::approvedAsItIs(read).reviewed()});
        outline.sections.append(OutlineSection{words.next(), {block}});
    }
    outline.footnote = words.next();
    return outline;
}

// No cell begins as a formula does.
void checkCells(const QString& table, QChar between)
{
    bool isQuoted = false;
    bool begins = true;
    for (const QChar character : table) {
        require(!begins || isQuoted || !u"=+-@\t"_s.contains(character));
        if (character == u'"')
            isQuoted = !isQuoted;
        begins = !isQuoted && (character == between || character == u'\n');
    }
    require(!isQuoted);
}

void checkText(const QString& text)
{
    require(!text.contains(unread));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const guide::EvaluationSet set = guide::readLibrary().evaluationSets.first();
    const ReportOutline outline =
        outlineOf(Words(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))));

    const QString forExcel = QString::fromUtf8(exchange::reportCsv(outline)).remove(QChar(QChar::ByteOrderMark));
    const QString plain = QString::fromUtf8(exchange::reportPlainCsv(outline));
    checkCells(forExcel, u';');
    checkCells(plain, u',');
    const QByteArray json = exchange::reportJson(outline);
    require(nlohmann::json::parse(json.toStdString()).is_object());
    const QString workbook = exchange::textOfWorkbook(exchange::reportWorkbook(outline, set));
    for (const QString& text :
         {forExcel, plain, QString::fromUtf8(json), workbook, QString::fromUtf8(exchange::reportText(outline))})
        checkText(text);
    return 0;
}
