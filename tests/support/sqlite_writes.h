#pragma once

#include <QByteArray>
#include <QStringList>

#include <limits>

namespace test {

// Watches what SQLite itself asks of the operating system while this object lives: which files it opens and
// every byte that it writes, also to files that are deleted before anybody can look; and lets the disk be full.
class SqliteWrites
{
public:
    SqliteWrites();
    ~SqliteWrites();
    Q_DISABLE_COPY_MOVE(SqliteWrites)

    void setRoom(qint64 bytes); // how much may still be written before the disk is full
    void setUnlimitedRoom() { setRoom(std::numeric_limits<qint64>::max()); }

    QStringList opened() const;
    QByteArray written() const;
};

} // namespace test
