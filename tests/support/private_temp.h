#pragma once

#include <QTemporaryDir>

namespace test {

// A folder of this test's own for all temporary files, of Qt and of SQLite, as long as this object lives.
class PrivateTemp
{
public:
    PrivateTemp()
    {
        for (const char* name : names)
            qputenv(name, m_folder.path().toLocal8Bit());
    }
    ~PrivateTemp()
    {
        for (std::size_t index = 0; index < std::size(names); ++index) {
            if (m_before[index].isNull())
                qunsetenv(names[index]);
            else
                qputenv(names[index], m_before[index]);
        }
    }
    Q_DISABLE_COPY_MOVE(PrivateTemp)

    QString path() const { return m_folder.path(); }

private:
    static constexpr const char* names[] = {"TMPDIR", "SQLITE_TMPDIR"};

    QTemporaryDir m_folder;
    QByteArray m_before[2] = {qgetenv("TMPDIR"), qgetenv("SQLITE_TMPDIR")};
};

} // namespace test
