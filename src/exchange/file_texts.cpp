#include "exchange/file_texts.h"

#include "exchange/network/import_error.h"
#include "exchange/network/zip_archive.h"
#include "storage/storage_error.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

#include <memory>
#include <poppler-document.h>
#include <poppler-page.h>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using storage::StorageError;

[[noreturn]] void cannotBeRead()
{
    throw StorageError(StorageError::Kind::Other, "a file that was made cannot be read back");
}

// Of a part of a workbook: its words, and what its sheets are called. The places of words in their list are no text.
QStringList textsOf(const ArchiveFile& part)
{
    QStringList texts;
    QXmlStreamReader reader(part.bytes);
    bool isPlace = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QXmlStreamAttributes attributes = reader.attributes();
            isPlace = reader.name() == "c"_L1 ? attributes.value("t"_L1) == "s"_L1 : isPlace;
            if (reader.name() == "sheet"_L1)
                texts.append(attributes.value("name"_L1).toString());
        } else if (token == QXmlStreamReader::Characters && !reader.isWhitespace() && !isPlace) {
            texts.append(reader.text().toString());
        } else if (token == QXmlStreamReader::EndElement && reader.name() == "c"_L1) {
            isPlace = false;
        }
    }
    if (reader.hasError())
        cannotBeRead();
    return texts;
}

QString fromUtf8(const poppler::ustring& text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

QString textOfWorkbook(const QByteArray& workbook)
{
    try {
        QStringList texts;
        for (const ArchiveFile& part : unpacked(workbook, u".xml"))
            texts += textsOf(part);
        return texts.join(u'\n');
    } catch (const ImportError&) {
        cannotBeRead();
    }
}

QString textOfJson(const QByteArray& document)
{
    const nlohmann::json flat = nlohmann::json::parse(document.toStdString()).flatten(); // by the path to each value
    QStringList texts;
    for (const auto& [path, value] : flat.items()) {
        for (const QString& key : QString::fromStdString(path).split(u'/', Qt::SkipEmptyParts)) {
            if (!key.front().isDigit()) // the place in a list
                texts.append(key);
        }
        texts.append(QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump()));
    }
    texts.removeDuplicates();
    return texts.join(u'\n');
}

QString textOfPdf(const QByteArray& pdf)
{
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.constData(), static_cast<int>(pdf.size())));
    if (!document)
        cannotBeRead();
    QStringList texts;
    for (const auto& info : {document->get_title(), document->get_author(), document->get_subject(),
                             document->get_keywords(), document->get_creator()})
        texts.append(fromUtf8(info));
    for (int number = 0; number < document->pages(); ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (!page)
            cannotBeRead();
        texts.append(fromUtf8(page->text()));
    }
    return texts.join(u'\n');
}

} // namespace exchange
