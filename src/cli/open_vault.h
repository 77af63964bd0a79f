#pragma once

#include "cli/call.h"
#include "domain/session.h"
#include "vault/vault.h"

namespace cli {

// The vault of the call, opened with its passphrase. Throws StorageError, Failure.
vault::Vault openVault(const Call& call);

// The key of the vault or the evaluation file of the call. Throws StorageError, Failure.
vault::DataKey unlock(const Call& call);

// A new vault in the place that the call names, with a new passphrase. Throws StorageError, Failure.
vault::Vault createVault(const Call& call);

// The session whose id begins like this. Throws StorageError, Failure.
domain::Session loadSession(vault::Vault& vault, const QString& beginning);

// The session that the call names behind its vault. Throws StorageError, Failure.
domain::Session loadSession(const Call& call);

} // namespace cli
