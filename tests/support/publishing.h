#pragma once

#include "storage/storage_error.h"
#include "support/evaluated_vault.h"
#include "support/test_vault.h"
#include "vault/evaluation_file.h"
#include "vault/publish.h"

#include <QFileInfo>

namespace test {

inline vault::PublicationTerms termsOf(const guide::EvaluationSet& set)
{
    return {.on = QDate(2024, 3, 1), .evaluationSet = set.id, .setVersion = set.version, .k = 5};
}

inline vault::EvaluationFile openEvaluationFile(const QString& path)
{
    return vault::EvaluationFile::open(path, vault::Passphrase(passphrase));
}

// Publishes into the evaluation file at this place, which is made when it is not there.
inline vault::Published publish(EvaluatedVault& practice, const QString& path, const vault::PublicationTerms& terms)
{
    auto file = QFileInfo::exists(path) ? openEvaluationFile(path)
                                        : vault::EvaluationFile::create(path, vault::Passphrase(passphrase), cheap);
    const vault::Published published = vault::publish(practice.database, file, terms);
    file.close();
    return published;
}

inline vault::Published publish(EvaluatedVault& practice, const QString& path)
{
    return publish(practice, path, termsOf(practice.set));
}

} // namespace test
