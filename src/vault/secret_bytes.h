#pragma once

#include <cstddef>
#include <memory>

namespace vault {

// Memory for a secret: not swapped out where the system allows it, fenced by pages that may not be
// touched, and wiped when it goes. Movable, never copied.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);

    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }

private:
    struct Wipe
    {
        void operator()(unsigned char* bytes) const;
    };

    std::unique_ptr<unsigned char, Wipe> m_bytes;
    std::size_t m_size;
};

} // namespace vault
