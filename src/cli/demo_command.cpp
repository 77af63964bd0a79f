#include "cli/commands.h"
#include "cli/open_vault.h"
#include "cli/output.h"
#include "cli/sentences.h"
#include "cli/terminal.h"
#include "example/save_ermelo.h"
#include "example/synthetic.h"
#include "guide/library.h"
#include "spelling/dutch_words.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSessions = 1'000'000;
constexpr qsizetype sessionsAtOnce = 100; // in one transaction

void saveSynthetic(storage::Database& database, int count, quint64 seed)
{
    const guide::Library library = guide::readLibrary();
    example::Synthetic synthetic(count, seed, library.evaluationSets.first());
    storage::ExperimentStore experiments(database);
    for (const domain::Experiment& experiment : synthetic.experiments())
        experiments.save(experiment);

    storage::SessionStore store(database);
    Progress progress(count);
    QList<domain::Session> sessions;
    qsizetype saved = 0;
    for (auto session = synthetic.next(); session; session = synthetic.next()) {
        sessions.append(*session);
        if (sessions.size() < sessionsAtOnce)
            continue;
        store.save(sessions);
        saved += std::exchange(sessions, {}).size();
        progress.show(saved);
    }
    store.save(sessions);
}

} // namespace

ExitCode demo(const Call& call)
{
    const bool isSynthetic = call.option(u"sessions"_s).has_value();
    if (call.option(u"seed"_s) && !isSynthetic)
        throw Failure(ExitCode::WrongCall, sentences::seedWithoutSessions());
    const auto count = static_cast<int>(call.number(u"sessions"_s, 0, 1, mostSessions));
    const auto seed = static_cast<quint64>(call.number(u"seed"_s, 1, 0, std::numeric_limits<qint64>::max()));

    auto vault = createVault(call);
    if (isSynthetic)
        saveSynthetic(vault.database(), count, seed);
    else
        example::saveErmelo(vault.database(), spelling::dutchWords());
    print(sentences::vaultMade(call.vault(), vault.recoveryKey()));
    vault.close();
    return ExitCode::Done;
}

} // namespace cli
