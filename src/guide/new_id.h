#pragma once

#include <QStringList>

namespace guide {

// An id for a guide with this title: small letters, digits and underscores, and none of those that are taken.
QString newId(const QString& title, const QStringList& taken);

} // namespace guide
