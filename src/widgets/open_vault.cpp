#include "widgets/open_vault.h"

#include "example/save_ermelo.h"
#include "storage/storage_error.h"
#include "vault/passphrase.h"
#include "vault/recovery_key.h"

using namespace Qt::StringLiterals;

namespace widgets {

std::unique_ptr<OpenVault> openExample(const privacy::IsWord& isWord)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw storage::StorageError(storage::StorageError::Kind::ReadOnly, "no temporary folder");

    constexpr vault::DerivationCost quick{.operations = 1, .memory = 8ULL * 1024 * 1024}; // nobody can guess this one
    const vault::Passphrase passphrase(vault::RecoveryKey::print(vault::DataKey::random()));
    auto opened = std::make_shared<vault::Vault>(
        vault::Vault::create(folder->filePath(u"voorbeeld.netwerk"_s), passphrase, quick));
    auto example = std::make_unique<OpenVault>(std::move(opened));
    example->folder = std::move(folder);

    example::saveErmelo(example->vault->database(), isWord);
    return example;
}

} // namespace widgets
