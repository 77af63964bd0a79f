#include "cli/open_vault.h"

#include "cli/passphrase_source.h"
#include "cli/sentences.h"
#include "storage/session_store.h"
#include "storage/storage_error.h"

#include <QFileInfo>

namespace cli {

vault::Vault openVault(const Call& call)
{
    return vault::Vault::open(call.vault(), unlock(call));
}

vault::DataKey unlock(const Call& call)
{
    const vault::KeyFile keyFile = vault::requireOpenable(call.vault()); // before anything is asked
    return keyFile.unwrap(passphrase(call));
}

vault::Vault createVault(const Call& call)
{
    for (const QString& file : {call.vault(), vault::KeyFile::pathFor(call.vault())}) {
        if (QFileInfo::exists(file)) // before anything is asked
            throw storage::StorageError(storage::StorageError::Kind::AlreadyThere, "a file is there already");
    }
    return vault::Vault::create(call.vault(), newPassphrase(call));
}

domain::Session loadSession(vault::Vault& vault, const QString& beginning)
{
    const storage::SessionStore store(vault.database());
    std::optional<domain::SessionId> found;
    for (const storage::SessionHeading& heading : store.headings()) {
        if (!heading.id.toString().startsWith(beginning, Qt::CaseInsensitive))
            continue;
        if (found)
            throw Failure(ExitCode::WrongCall, sentences::severalSessions(beginning));
        found = heading.id;
    }
    if (!found)
        throw Failure(ExitCode::WrongCall, sentences::noSuchSession(beginning));
    return store.load(*found).value();
}

domain::Session loadSession(const Call& call)
{
    auto vault = openVault(call);
    domain::Session session = loadSession(vault, call.argument(1));
    vault.close();
    return session;
}

} // namespace cli
