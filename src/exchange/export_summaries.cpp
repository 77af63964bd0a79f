#include "exchange/export_summaries.h"

#include "exchange/file_texts.h"
#include "exchange/summary_files.h"
#include "exchange/whole_file.h"
#include "privacy/leak_check.h"
#include "storage/audit_trail.h"
#include "storage/transaction.h"

#include <QFileInfo>

namespace exchange {

using namespace Qt::StringLiterals;

QString codeOf(SummaryFormat format)
{
    return format == SummaryFormat::PlainTable ? u"csv-plain"_s : endingOf(format);
}

QString endingOf(SummaryFormat format)
{
    switch (format) {
    case SummaryFormat::Workbook: return u"xlsx"_s;
    case SummaryFormat::ExcelTable:
    case SummaryFormat::PlainTable: return u"csv"_s;
    case SummaryFormat::Json: return u"json"_s;
    case SummaryFormat::Pdf: return u"pdf"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray checkedSummaries(const SummaryBook& book, const privacy::VaultWords& vaultWords, SummaryFormat format,
                            const MakePdf& makePdf)
{
    const QStringList vocabulary = privacy::vocabularyOf(book.summaries()) + book.vocabulary() + wordsOfSummaryFiles();
    const auto checked = [&](const QByteArray& bytes) {
        privacy::checkForLeaks(bytes, vocabulary, vaultWords);
        return bytes;
    };
    switch (format) {
    case SummaryFormat::ExcelTable: return checked(summariesCsv(book));
    case SummaryFormat::PlainTable: return checked(summariesPlainCsv(book));
    case SummaryFormat::Json: {
        const QByteArray document = summariesJson(book);
        checked(textOfJson(document).toUtf8());
        return document;
    }
    case SummaryFormat::Workbook: {
        const QByteArray workbook = summariesWorkbook(book);
        checked(textOfWorkbook(workbook).toUtf8());
        return workbook;
    }
    case SummaryFormat::Pdf: {
        const QByteArray pdf = makePdf(summariesOutline(book));
        privacy::checkPagesForLeaks(textOfPdf(pdf), vocabulary, vaultWords);
        return pdf;
    }
    }
    Q_UNREACHABLE();
    return {};
}

void exportSummaries(storage::Database& vault, const SummaryBook& book, SummaryFormat format, const MakePdf& makePdf,
                     const QString& path)
{
    const privacy::VaultWords words = privacy::readVaultWords(vault);
    privacy::checkNameForLeaks(QFileInfo(path).completeBaseName(), words);
    const QByteArray bytes = checkedSummaries(book, words, format, makePdf);

    storage::Transaction transaction(vault);
    storage::SummaryExportStore(vault).save(book.summaries().record(book.day()));
    storage::AuditTrail(vault).record({.occurredAt = QDateTime::currentDateTimeUtc(),
                                       .event = storage::AuditEvent::SummariesExported,
                                       .session = {},
                                       .detail = u"%1, %2"_s.arg(codeOf(format), book.label())});
    writeWholeFile(path, bytes);
    transaction.commit();
}

} // namespace exchange
