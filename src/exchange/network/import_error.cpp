#include "exchange/network/import_error.h"

namespace exchange {

namespace {

constexpr qsizetype longestName = 60;

QString showable(const QString& name)
{
    const QString plain = name.left(4 * longestName).simplified();
    return plain.size() <= longestName ? plain : plain.left(longestName - 1) + u'…';
}

} // namespace

ImportError::ImportError(Kind kind, const ImportPlace& place)
    : std::runtime_error("import error " + std::to_string(static_cast<int>(kind)) + " at line "
                         + std::to_string(place.line)),
      m_kind(kind),
      m_place(place)
{
    m_place.file = showable(place.file);
    m_place.name = showable(place.name);
}

} // namespace exchange
