#include "child.h"

#include <QProcess>

#include <stdexcept>

namespace bench {

Times timesFrom(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromUtf8(program), arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw std::runtime_error(std::string("failed: ") + program);
    Times times;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            times.add(line.toDouble());
    }
    return times;
}

} // namespace bench
