#pragma once

#include <QString>

namespace exchange {

// Without the characters that XML 1.0 does not know: most control characters and halves of pairs.
QString withoutForbidden(const QString& text);

// As text or attribute value inside an XML file; it must hold nothing forbidden.
QString escaped(const QString& text);

} // namespace exchange
