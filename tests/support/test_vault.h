#pragma once

#include "storage/session_store.h"
#include "support/example_session.h"
#include "vault/vault.h"

namespace test {

// Argon2id as cheap as it gets: what it costs is not what these tests are about.
inline constexpr vault::DerivationCost cheap{.operations = 1, .memory = 8192};

inline const QString passphrase = QStringLiteral("een brug over stil water");

inline vault::Vault createVault(const QString& path)
{
    return vault::Vault::create(path, vault::Passphrase(passphrase), cheap);
}

inline vault::Vault openVault(const QString& path)
{
    return vault::Vault::open(path, vault::Passphrase(passphrase));
}

// A closed vault with one conversation in it.
inline domain::Session fillVault(const QString& path)
{
    auto vault = createVault(path);
    const domain::Session session = exampleSession();
    storage::SessionStore(vault.database()).save(session);
    vault.close();
    return session;
}

} // namespace test
