#pragma once

#include "cli/call.h"
#include "evaluation/facts.h"
#include "storage/storage_error.h"
#include "vault/evaluation_file.h"

namespace cli {

inline const QString filePassphraseOption = QStringLiteral("file-passphrase-file");

// The evaluation file of --out, opened, or begun where there is none. Throws Failure.
vault::EvaluationFile openForPublishing(const Call& call);

// The facts of the evaluation file of the call, which this key opens, and of those of --join. Throws Failure.
evaluation::Facts joinedFacts(const Call& call, const vault::DataKey& key, const guide::EvaluationSet& set);

Failure failureAbout(const QString& evaluationFile, storage::StorageError::Kind kind);

// Does something with an evaluation file; says what is wrong with it in a sentence about that file. Throws Failure.
template <typename Action>
auto withEvaluationFile(const QString& path, Action&& action)
{
    try {
        return action();
    } catch (const storage::StorageError& error) {
        throw failureAbout(path, error.kind());
    }
}

} // namespace cli
