#pragma once

#include "vault/data_key.h"

#include <QList>
#include <QString>

#include <optional>

namespace vault {

// The key of a vault as it stands on paper: 13 groups of four characters and a check character, in an
// alphabet without look-alikes. It opens the vault without passphrase and without key file.
class RecoveryKey
{
public:
    static constexpr int groupCount = 13;
    static constexpr int groupLength = 5;

    // What was read from somebody's typing. Without a key, wrongGroups says where to look.
    struct Reading
    {
        std::optional<DataKey> key;
        QList<int> wrongGroups; // from 1 on; the missing ones too
    };

    static QString print(const DataKey& key); // "4KD0Z-…": groups joined by a dash

    // Takes lower case, any spaces and dashes, O for 0, I and L for 1.
    static Reading read(const QString& text);
};

} // namespace vault
