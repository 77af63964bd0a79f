#include "journeys/player.h"
#include "storage/session_store.h"
#include "vault/passphrase.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>

#include <cmath>
#include <csignal>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderVariable = "JOURNEY_FOLDER";
constexpr auto countVariable = "KILLS"; // fewer than usual where everything is slow, more for the figure in the docs
constexpr qint64 mostLost = 250;        // milliseconds of input

qint64 now() // milliseconds on a clock that both processes share
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
}

// How far the typist was at a moment.
struct Progress
{
    qint64 when = 0;
    qsizetype letters = 0;
    qsizetype nodes = 0;
};

void tell(const Progress& progress)
{
    const QByteArray line = QByteArray::number(progress.when) + ' ' + QByteArray::number(progress.letters) + ' '
        + QByteArray::number(progress.nodes) + '\n';
    if (write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0)
        std::abort();
}

QList<Progress> progressIn(const QByteArray& told)
{
    QList<Progress> progress;
    const QByteArray whole = told.left(told.lastIndexOf('\n') + 1); // the last line may be cut
    for (const QByteArray& line : whole.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() == 3)
            progress.append({fields[0].toLongLong(), fields[1].toLongLong(), fields[2].toLongLong()});
    }
    return progress;
}

// Starts a typist, lets it work for a random while, and ends it as a power cut would.
struct CutOff
{
    explicit CutOff(const QString& folder)
    {
        QProcess typist;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(folderVariable), folder);
        typist.setProcessEnvironment(environment);
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(), {u"[typist]"_s});
        REQUIRE(QTest::qWaitFor([&] { return typist.bytesAvailable() > 200; }, 60000));
        QTest::qWait(static_cast<int>(QRandomGenerator::global()->bounded(600)));
        when = now();
        kill(static_cast<pid_t>(typist.processId()), SIGKILL);
        REQUIRE(typist.waitForFinished());
        told = progressIn(typist.readAllStandardOutput());
    }

    qint64 when = 0;
    QList<Progress> told;
};

// What is in the file after the cut; opening checks every page.
Progress savedIn(const QString& vaultPath)
{
    auto vault = vault::Vault::open(vaultPath, vault::Passphrase(test::passphrase));
    storage::SessionStore sessions(vault.database());
    const auto headings = sessions.headings();
    if (headings.isEmpty())
        return {};
    const domain::Session session = *sessions.load(headings.first().id);
    return {.letters = session.notes.isEmpty() ? 0 : session.notes.first().text.size(), .nodes = session.nodes.size()};
}

} // namespace

TEST_CASE("(types and draws until it is cut off)", "[.][typist]")
{
    const test::JourneyFolder folder(qEnvironmentVariable(folderVariable));
    QSettings().setValue(u"files/vault"_s, folder.vault());
    test::Player player;
    player.unlock();
    player.press("newConversation");
    Progress progress{.nodes = 1};
    for (int round = 0;; ++round) {
        player.openTab(1);
        for (int letter = 0; letter < 12; ++letter) {
            player.type(QString(QChar(u'a' + letter)));
            tell({now(), ++progress.letters, progress.nodes});
            QTest::qWait(8);
        }
        const double angle = round * 0.7;
        player.draw(u"n"_s, {160 * std::cos(angle), 160 * std::sin(angle) * 0.9});
        tell({now(), progress.letters, ++progress.nodes});
    }
}

TEST_CASE("3, 7: Cut off at any moment, the file is whole and no more than a quarter of a second is lost")
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue(countVariable, &given);
    const int kills = given ? asked : 60;
    const QTemporaryDir place;
    const test::JourneyFolder empty(place.path());
    constexpr vault::DerivationCost quick{.operations = 1, .memory = 8 * 1024 * 1024};
    vault::Vault::create(empty.vault(), vault::Passphrase(test::passphrase), quick).close();

    int checked = 0;
    for (int cut = 0; cut < kills; ++cut) {
        const QString folder = place.filePath(QString::number(cut));
        REQUIRE(QDir().mkpath(folder));
        for (const QString& name : {u"gesprekken.netwerk"_s, u"gesprekken.netwerk.key.json"_s})
            REQUIRE(QFile::copy(place.filePath(name), folder + u'/' + name));

        const CutOff cutOff(folder);
        const Progress saved = savedIn(folder + u"/gesprekken.netwerk"_s);

        for (const Progress& told : cutOff.told) {
            if (cutOff.when - told.when <= mostLost)
                continue;
            ++checked;
            INFO("cut " << cut << ", " << cutOff.when - told.when << " ms after the input");
            REQUIRE(saved.letters >= told.letters);
            REQUIRE(saved.nodes >= told.nodes);
        }
        QDir(folder).removeRecursively();
    }
    CHECK(checked > kills); // else nothing was shown
    WARN(kills << " cuts, " << checked << " inputs older than " << mostLost << " ms, all of them in the file");
}
