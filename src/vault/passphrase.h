#pragma once

#include "vault/secret_bytes.h"

#include <QString>

namespace vault {

// A passphrase in memory that is wiped, in Unicode's composed form so that every keyboard types the same one.
// The QString it came from cannot be wiped: Qt shares and moves its text. Keep it short-lived, clear the field.
class Passphrase
{
public:
    static constexpr int minimumLength = 12; // what a window or prompt should ask of a new one

    explicit Passphrase(const QString& text);

    bool isEmpty() const { return m_length == 0; }
    const char* data() const { return reinterpret_cast<const char*>(m_utf8.data()); }
    std::size_t size() const { return m_length; }

private:
    explicit Passphrase(QByteArray utf8);

    SecretBytes m_utf8;
    std::size_t m_length;
};

} // namespace vault
