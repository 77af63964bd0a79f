#pragma once

#include "storage/database.h"
#include "vault/secret_bytes.h"

namespace vault {

// The random 256-bit key that a vault is encrypted with, in memory that is wiped. Movable; copied only by clone().
class DataKey
{
public:
    static DataKey random();
    static DataKey empty(); // all zeros, to be filled through data(); no vault takes it as it is

    DataKey clone() const;
    void wipe();

    unsigned char* data() { return m_key->data(); }
    const storage::RawKey& raw() const { return *m_key; }

    friend bool operator==(const DataKey& left, const DataKey& right);

private:
    DataKey();

    SecretBytes m_memory;
    storage::RawKey* m_key; // lives in m_memory
};

} // namespace vault
