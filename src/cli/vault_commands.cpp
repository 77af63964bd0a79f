#include "cli/commands.h"
#include "cli/open_vault.h"
#include "cli/output.h"
#include "cli/sentences.h"
#include "cli/terminal.h"
#include "storage/audit_trail.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "storage/storage_error.h"

#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

// One thing that check looks at.
struct Finding
{
    QString what;
    QString problem; // empty when it is well
};

Finding encryption(const QString& path)
{
    QFile file(path);
    const bool isPlain = !file.open(QIODevice::ReadOnly) || file.read(15) == "SQLite format 3";
    return {u"versleuteld"_s, isPlain ? u"de kluis is leesbaar zonder wachtzin"_s : QString()};
}

Finding keyFilePermissions(const QString& path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const bool isOpen = (QFile::permissions(vault::KeyFile::pathFor(path)) & others).toInt() != 0;
    return {u"sleutelbestand afgeschermd"_s, isOpen ? u"anderen op deze computer mogen het lezen"_s : QString()};
}

Finding references(storage::Database& database)
{
    int broken = 0;
    storage::Statement rows(database, "PRAGMA foreign_key_check");
    while (rows.next())
        ++broken;
    return {u"verwijzingen"_s, broken > 0 ? u"%1 keer naar iets dat er niet is"_s.arg(broken) : QString()};
}

Finding auditTrail(storage::Database& database)
{
    const bool isWhole = storage::AuditTrail(database).isWhole();
    return {u"logboek"_s, isWhole ? QString() : u"er is een regel veranderd of weggehaald"_s};
}

Finding readability(storage::Database& database)
{
    const storage::SessionStore store(database);
    const QList<storage::SessionHeading> headings = store.headings();
    Progress progress(headings.size());
    int unreadable = 0;
    for (qsizetype place = 0; place < headings.size(); ++place) {
        progress.show(place);
        try {
            store.load(headings[place].id);
        } catch (const storage::StorageError&) {
            ++unreadable;
        }
    }
    return {u"%1 gesprekken"_s.arg(headings.size()),
            unreadable > 0 ? u"%1 niet te lezen"_s.arg(unreadable) : QString()};
}

} // namespace

ExitCode create(const Call& call)
{
    auto vault = createVault(call);
    print(sentences::vaultMade(call.vault(), vault.recoveryKey()));
    vault.close();
    return ExitCode::Done;
}

ExitCode check(const Call& call)
{
    auto vault = openVault(call); // which reads every page
    const QList<Finding> findings{
        encryption(call.vault()),     {u"heel"_s, {}},
        references(vault.database()), readability(vault.database()),
        auditTrail(vault.database()), keyFilePermissions(call.vault()),
    };
    vault.close();

    bool isWell = true;
    QList<QStringList> rows{{u"controle"_s, u"uitkomst"_s}};
    for (const Finding& finding : findings) {
        rows.append({finding.what, finding.problem.isEmpty() ? u"goed"_s : u"let op: "_s + finding.problem});
        isWell = isWell && finding.problem.isEmpty();
    }
    print(table(rows));
    return isWell ? ExitCode::Done : ExitCode::Found;
}

} // namespace cli
