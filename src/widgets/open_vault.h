#pragma once

#include "privacy/known_names.h"
#include "storage/audit_trail.h"
#include "storage/experiment_store.h"
#include "storage/offer_store.h"
#include "storage/practice_store.h"
#include "storage/session_store.h"
#include "vault/vault.h"
#include "widgets/papers/handout_part.h"
#include "widgets/start/start_page.h"

#include <QTemporaryDir>

#include <memory>

namespace widgets {

// A vault that the window works in, with its stores. The example lives in a folder that goes with it.
struct OpenVault
{
    explicit OpenVault(std::shared_ptr<vault::Vault> opened) : vault(std::move(opened)) {}

    std::unique_ptr<QTemporaryDir> folder; // null but for the example
    std::shared_ptr<vault::Vault> vault;
    storage::SessionStore sessions{vault->database()};
    storage::ExperimentStore experiments{vault->database()};
    storage::OfferStore offers{vault->database()};
    storage::PracticeStore practice{vault->database()};
    storage::AuditTrail audit{vault->database()};

    QHash<domain::SessionId, HandoutChoices> handoutChoices; // made since the vault was opened

    VaultKind kind() const { return folder ? VaultKind::Example : VaultKind::Own; }
};

// The Ermelo example in a vault of its own, under a key that nobody keeps. Throws StorageError.
std::unique_ptr<OpenVault> openExample(const privacy::IsWord& isWord);

} // namespace widgets
