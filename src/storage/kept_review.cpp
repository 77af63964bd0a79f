#include "storage/kept_review.h"

#include <QCryptographicHash>

namespace storage {

QString hashOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace storage
