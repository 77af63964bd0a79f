#include "exchange/network/import_error.h"

namespace exchange {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestFile = 160;

QString showable(const QString& name, qsizetype longest)
{
    const QString plain = name.left(4 * longest).simplified();
    return plain.size() <= longest ? plain : plain.left(longest - 1) + u'…';
}

} // namespace

ImportError::ImportError(Kind kind, const ImportPlace& place)
    : std::runtime_error("import error " + std::to_string(static_cast<int>(kind)) + " at line "
                         + std::to_string(place.line)),
      m_kind(kind),
      m_place(place)
{
    m_place.file = showable(place.file, longestFile);
    m_place.name = showable(place.name, longestName);
}

} // namespace exchange
