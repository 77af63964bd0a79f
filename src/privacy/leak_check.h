#pragma once

#include "privacy/anonymised_export.h"
#include "privacy/vault_words.h"

#include <QStringList>

namespace privacy {

// Everything that a file of this export may hold: the fixed words of the ladders, and its own counts and periods.
QStringList vocabularyOf(const AnonymisedExport& anonymised);

// Reads the bytes that are about to be written, takes away the vocabulary, and throws ExportRefused with
// Kind::Leak when the rest holds something that the vault knows, a uuid, a date, an e-mail address or a longer
// number, and with Kind::UnknownWord when it holds any word at all.
void checkForLeaks(const QByteArray& bytes, const QStringList& vocabulary, const VaultWords& vaultWords);

} // namespace privacy
