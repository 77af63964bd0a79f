#pragma once

#include "cli/call.h"
#include "vault/passphrase.h"

namespace cli {

inline const QString passphraseOption = QStringLiteral("passphrase-file");

// From the file of --passphrase-file, from the one that NETWERKGESPREK_PASSPHRASE_FILE names, or typed on the
// terminal. A line break at the end of a file is no part of it. Each throws Failure.
vault::Passphrase passphrase(const Call& call);
vault::Passphrase newPassphrase(const Call& call); // typed twice, and long enough

// The same for another file than the vault of the call: from this file with its passphrase, or typed.
vault::Passphrase passphraseOf(const QString& name, const std::optional<QString>& file);
vault::Passphrase newPassphraseOf(const QString& name, const std::optional<QString>& file);

} // namespace cli
