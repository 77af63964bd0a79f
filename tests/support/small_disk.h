#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sched.h>
#include <sys/mount.h>

namespace test {

// A real disk of one megabyte; there is none where this process may not mount.
class SmallDisk
{
public:
    SmallDisk()
    {
        m_mounted = unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && mount("tmpfs", name().constData(), "tmpfs", 0, "size=1m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(name().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    QString filePath(const QString& file) const { return m_folder.filePath(file); }
    QString path() const { return m_folder.path(); }
    bool makeReadOnly() const
    {
        return mount(nullptr, name().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

    void fill() const
    {
        QFile ballast(filePath(QStringLiteral("ballast")));
        REQUIRE(ballast.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) {}
    }
    void makeRoom() const { REQUIRE(QFile::remove(filePath(QStringLiteral("ballast")))); }

private:
    QByteArray name() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace test
