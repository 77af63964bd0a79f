#include "cli/program.h"
#include "example/ermelo.h"
#include "storage/summary_export_store.h"

using namespace Qt::StringLiterals;

namespace {

const QString filePassphrase = u"vier heel andere woorden"_s;

void fill(const test::Workplace& workplace, const QString& name, const QList<domain::Session>& sessions)
{
    auto vault = workplace.openNew(name);
    storage::ExperimentStore(vault.database()).save(example::ermelo().experiment);
    storage::SessionStore(vault.database()).save(sessions);
    vault.close();
}

// Each row has an id of its own, and they stand in an order of their own: both anew in every export.
QStringList rowsOf(const QByteArray& csv)
{
    QStringList rows;
    for (const QString& row : QString::fromUtf8(csv).split(u"\r\n"_s))
        rows.append(row.section(u';', 1));
    rows.sort();
    return rows;
}

// All that leaves a practice about its conversations, as the program itself writes it.
struct Leaving
{
    Leaving(const test::Workplace& workplace, const QString& vault, const QString& evaluationFile)
    {
        test::writeFile(workplace.path(u"zin"_s), filePassphrase.toUtf8() + '\n');
        evaluation = workplace.run({u"evaluate"_s, vault, u"--format"_s, u"json"_s}).bytes;
        const test::Answer exported =
            workplace.run({u"export"_s, vault, u"--format"_s, u"csv"_s, u"--out"_s, u"uit.csv"_s});
        REQUIRE(exported.exitCode == 0);
        summaries = rowsOf(test::readFile(workplace.path(u"uit.csv"_s)));
        const test::Answer published = workplace.run(
            {u"publish"_s, vault, u"--out"_s, evaluationFile, u"--file-passphrase-file"_s, workplace.path(u"zin"_s)});
        REQUIRE(published.exitCode == 0);
        file = workplace.run({u"evaluate"_s, evaluationFile, u"--format"_s, u"json"_s}, workplace.path(u"zin"_s)).bytes;
    }

    QByteArray evaluation;
    QStringList summaries;
    QByteArray file;
};

} // namespace

TEST_CASE("Once the permission to learn is withdrawn, all that leaves is as if the conversation had never been held")
{
    const test::Workplace workplace;
    QList<domain::Session> sessions = example::ermelo().sessions;
    domain::Session& withdrawn = sessions[7];
    fill(workplace, u"ermelo"_s, sessions);
    fill(workplace, u"zonder"_s, sessions.mid(0, 7) + sessions.mid(8));
    const Leaving before(workplace, u"ermelo"_s, u"ermelo.evaluatie"_s);
    const Leaving never(workplace, u"zonder"_s, u"zonder.evaluatie"_s);

    const auto learning =
        std::ranges::find(withdrawn.permissions, domain::Purpose::Learning, &domain::Permission::purpose);
    REQUIRE(learning != withdrawn.permissions.end());
    learning->withdrawnOn = QDate(2023, 6, 1);
    auto vault = vault::Vault::open(workplace.path(u"ermelo"_s), vault::Passphrase(test::Workplace::passphrase));
    storage::SessionStore(vault.database()).save(withdrawn);
    vault.close();
    const test::Answer beside = workplace.run({u"export"_s, u"ermelo"_s, u"--out"_s, u"naast.xlsx"_s});
    CHECK(beside.exitCode == 1); // laid beside the first it would tell of one person
    auto again = vault::Vault::open(workplace.path(u"ermelo"_s), vault::Passphrase(test::Workplace::passphrase));
    storage::SummaryExportStore(again.database()).markGone(1, QDate(2023, 6, 1));
    again.close();
    const Leaving after(workplace, u"ermelo"_s, u"ermelo.evaluatie"_s);

    CHECK(before.evaluation != never.evaluation);
    CHECK(before.summaries != never.summaries);
    CHECK(before.file != never.file);
    CHECK(after.evaluation == never.evaluation);
    CHECK(after.summaries == never.summaries);
    CHECK(after.file == never.file);
}
