#include "exchange/network/zip_archive.h"

#include "exchange/network/import_error.h"
#include "exchange/network/limits.h"

#include <memory>
#include <new>
#include <zip.h>

namespace exchange {

namespace {

using Kind = ImportError::Kind;

constexpr zip_uint16_t fixedDate = (0 << 9) | (1 << 5) | 1; // the first day that a zip archive knows
constexpr qsizetype readAtOnce = qsizetype{64} * 1024;

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;
using OpenFile = std::unique_ptr<zip_file_t, Discard>;

zip_uint64_t sizeOf(const QByteArray& bytes)
{
    return static_cast<zip_uint64_t>(bytes.size());
}

// All that can fail when an archive is made in memory is memory.
void require(bool isGood)
{
    if (!isGood)
        throw std::bad_alloc();
}

void add(zip_t* archive, const ArchiveFile& file)
{
    Source source(zip_source_buffer(archive, file.bytes.constData(), sizeOf(file.bytes), 0));
    require(source != nullptr);
    const zip_int64_t index = zip_file_add(archive, file.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    require(index >= 0);
    static_cast<void>(source.release()); // the archive's now
    const auto place = static_cast<zip_uint64_t>(index);
    require(zip_set_file_compression(archive, place, ZIP_CM_STORE, 0) == 0);
    require(zip_file_set_dostime(archive, place, 0, fixedDate, 0) == 0);
}

QByteArray contentsOf(zip_source_t* source)
{
    zip_stat_t about;
    require(zip_source_open(source) == 0 && zip_source_stat(source, &about) == 0);
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    require(got == bytes.size());
    return bytes;
}

[[noreturn]] void throwErrorOf(zip_t* archive)
{
    const int code = zip_error_code_zip(zip_get_error(archive));
    const bool isLocked = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
    throw ImportError(isLocked ? Kind::LockedArchive : Kind::DamagedArchive);
}

// What an archive says of its sizes may be untrue, so the bytes are counted while they come.
QByteArray unpackedFile(zip_t* archive, zip_uint64_t index, qint64 room)
{
    const OpenFile file(zip_fopen_index(archive, index, 0));
    if (!file)
        throwErrorOf(archive);
    QByteArray bytes;
    while (true) {
        const qsizetype before = bytes.size();
        bytes.resize(before + readAtOnce);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + before, readAtOnce);
        if (got < 0)
            throw ImportError(Kind::DamagedArchive);
        bytes.resize(before + static_cast<qsizetype>(got));
        if (bytes.size() > room)
            throw ImportError(Kind::TooLarge);
        if (got == 0)
            return bytes;
    }
}

// What macOS adds to an archive, beside each file, has the same ending.
bool isWanted(const QString& path, const QString& name, QStringView ending)
{
    return name.endsWith(ending) && !name.startsWith(u"._") && !path.startsWith(u"__MACOSX/");
}

Archive opened(const QByteArray& bytes)
{
    Source source(zip_source_buffer_create(bytes.constData(), sizeOf(bytes), 0, nullptr));
    require(source != nullptr);
    Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY, nullptr));
    if (!archive)
        throw ImportError(Kind::DamagedArchive);
    static_cast<void>(source.release()); // the archive's now
    return archive;
}

} // namespace

QByteArray packed(const QList<ArchiveFile>& files)
{
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    require(source != nullptr);
    zip_source_keep(source.get()); // the archive lets go of it when it is closed
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        zip_source_free(source.get());
    require(archive != nullptr);
    for (const ArchiveFile& file : files)
        add(archive.get(), file);
    require(zip_close(archive.get()) == 0);
    static_cast<void>(archive.release()); // closing freed it
    return contentsOf(source.get());
}

QList<ArchiveFile> unpacked(const QByteArray& bytes, QStringView ending)
{
    const Archive archive = opened(bytes);
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits::archiveEntries)
        throw ImportError(Kind::TooLarge);
    QList<ArchiveFile> files;
    qint64 room = limits::unpackedBytes;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        const char* known = zip_get_name(archive.get(), index, ZIP_FL_ENC_GUESS);
        const QString path = QString::fromUtf8(known ? known : "");
        const QString name = path.section(u'/', -1);
        if (!isWanted(path, name, ending))
            continue;
        files.append({.name = name, .bytes = unpackedFile(archive.get(), index, room)});
        room -= files.last().bytes.size();
    }
    return files;
}

} // namespace exchange
