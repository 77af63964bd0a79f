#include "vault/secret_bytes.h"

#include "storage/storage_error.h"

#include <new>
#include <sodium.h>

namespace vault {

namespace {

unsigned char* allocate(std::size_t size)
{
    if (sodium_init() < 0) // safe to repeat; every secret passes here before libsodium is used on it
        throw storage::StorageError(storage::StorageError::Kind::Other, "libsodium does not start");
    auto* bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    return bytes;
}

} // namespace

void SecretBytes::Wipe::operator()(unsigned char* bytes) const
{
    sodium_free(bytes); // wipes first
}

SecretBytes::SecretBytes(std::size_t size) : m_bytes(allocate(size)), m_size(size) {}

} // namespace vault
