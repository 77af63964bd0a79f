#include "vault/passphrase.h"

#include <QByteArray>

#include <algorithm>
#include <sodium.h>

namespace vault {

Passphrase::Passphrase(const QString& text) : Passphrase(text.normalized(QString::NormalizationForm_C).toUtf8()) {}

Passphrase::Passphrase(QByteArray utf8)
    : m_utf8(static_cast<std::size_t>(std::max<qsizetype>(utf8.size(), 1))),
      m_length(static_cast<std::size_t>(utf8.size()))
{
    std::copy(utf8.cbegin(), utf8.cend(), m_utf8.data());
    sodium_memzero(utf8.data(), m_length); // not shared with anybody: toUtf8() made it for us
}

} // namespace vault
