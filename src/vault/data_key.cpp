#include "vault/data_key.h"

#include <new>
#include <sodium.h>

namespace vault {

DataKey::DataKey()
    : m_memory(sizeof(storage::RawKey)),
      m_key(new (m_memory.data()) storage::RawKey{}) // a trivial type: nothing to destroy
{
}

DataKey DataKey::empty()
{
    return DataKey();
}

DataKey DataKey::random()
{
    DataKey key;
    randombytes_buf(key.data(), sizeof(storage::RawKey));
    return key;
}

DataKey DataKey::clone() const
{
    DataKey key;
    *key.m_key = *m_key;
    return key;
}

void DataKey::wipe()
{
    sodium_memzero(data(), sizeof(storage::RawKey));
}

bool operator==(const DataKey& left, const DataKey& right)
{
    return sodium_memcmp(left.raw().data(), right.raw().data(), left.raw().size()) == 0;
}

} // namespace vault
