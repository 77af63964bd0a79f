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

// The same for pages, on which a line may end anywhere: every word by itself has to be one of the vocabulary.
void checkPagesForLeaks(const QString& text, const QStringList& vocabulary, const VaultWords& vaultWords);

// What a file is called may hold no name that the vault knows. Throws ExportRefused with Kind::LeakInName.
void checkNameForLeaks(const QString& fileName, const VaultWords& vaultWords);

} // namespace privacy
