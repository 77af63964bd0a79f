#include "support/sqlite_writes.h"

#include <QFile>

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace test {

namespace {

// SQLite's system calls are replaced for the whole process, so what they see is too.
struct
{
    QStringList opened;
    QByteArray written;
    qint64 room = 0;
} seen;

bool isFull(std::size_t size)
{
    if (seen.room < static_cast<qint64>(size)) {
        errno = ENOSPC;
        return true;
    }
    seen.room -= static_cast<qint64>(size);
    return false;
}

void record(const void* bytes, std::size_t size)
{
    seen.written.append(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
}

int openFile(const char* path, int flags, int mode)
{
    if ((flags & O_ACCMODE) != O_RDONLY)
        seen.opened += QFile::decodeName(path);
    return ::open(path, flags, mode);
}

ssize_t writeFile(int descriptor, const void* bytes, std::size_t size)
{
    record(bytes, size);
    return isFull(size) ? -1 : ::write(descriptor, bytes, size);
}

ssize_t writeFileAt(int descriptor, const void* bytes, std::size_t size, off_t offset)
{
    record(bytes, size);
    return isFull(size) ? -1 : ::pwrite(descriptor, bytes, size, offset);
}

struct Replacement
{
    const char* name;
    sqlite3_syscall_ptr call;
};

const std::array<Replacement, 4>& replacements()
{
    static_assert(sizeof(off_t) == 8, "pwrite64 takes the same arguments");
    static const std::array<Replacement, 4> all{{
        {"open", reinterpret_cast<sqlite3_syscall_ptr>(&openFile)},
        {"write", reinterpret_cast<sqlite3_syscall_ptr>(&writeFile)},
        {"pwrite", reinterpret_cast<sqlite3_syscall_ptr>(&writeFileAt)},
        {"pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(&writeFileAt)},
    }};
    return all;
}

} // namespace

SqliteWrites::SqliteWrites()
{
    seen = {};
    setUnlimitedRoom();
    auto* system = sqlite3_vfs_find(nullptr);
    for (const Replacement& replacement : replacements())
        system->xSetSystemCall(system, replacement.name, replacement.call);
}

SqliteWrites::~SqliteWrites()
{
    auto* system = sqlite3_vfs_find(nullptr);
    for (const Replacement& replacement : replacements())
        system->xSetSystemCall(system, replacement.name, nullptr); // back to its own
    seen = {};
}

void SqliteWrites::setRoom(qint64 bytes)
{
    seen.room = bytes;
}

QStringList SqliteWrites::opened() const
{
    return seen.opened;
}

QByteArray SqliteWrites::written() const
{
    return seen.written;
}

} // namespace test
