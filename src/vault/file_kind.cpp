#include "vault/file_kind.h"

#include "storage/database.h"
#include "storage/storage_error.h"
#include "vault/key_file.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <bitset>
#include <cmath>

namespace vault {

using Kind = storage::StorageError::Kind;
using storage::StorageError;

namespace {

bool isText(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const auto isControl = [](QChar character) { return character.unicode() < 32 && !character.isSpace(); };
    return !bytes.isEmpty() && !decoder.hasError() && std::none_of(text.cbegin(), text.cend(), isControl);
}

// Encrypted bytes look random, so nearly as many different values occur as in random bytes of that length.
// A page of them never has fewer than 240 of the 256; a page of text has about 70.
bool looksRandom(const QByteArray& bytes)
{
    std::bitset<256> seen;
    for (const char byte : bytes)
        seen.set(static_cast<unsigned char>(byte));
    const double expected = 256 * (1 - std::exp(-static_cast<double>(bytes.size()) / 256));
    return static_cast<double>(seen.count()) > 0.85 * expected;
}

bool isWholePages(const storage::FileStart& start)
{
    return start.size > 0 && start.size % storage::Database::pageSize == 0;
}

} // namespace

void requireVault(const QString& path)
{
    const storage::FileStart start = storage::readStart(path);
    if (start.bytes.startsWith("SQLite format 3") || isText(start.bytes))
        throw StorageError(Kind::NotAVault, "plain SQLite or text");

    // A key file beside it says that this was a vault; without one, a file has to look like one.
    const bool hasKeyFile = QFileInfo::exists(KeyFile::pathFor(path));
    if (hasKeyFile && start.size < storage::Database::pageSize)
        throw StorageError(Kind::Damaged, "shorter than a page");
    if (!hasKeyFile && (!isWholePages(start) || !looksRandom(start.bytes)))
        throw StorageError(Kind::NotAVault, "does not look encrypted");
}

} // namespace vault
