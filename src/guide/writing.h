#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <functional>

// What writing a guide and writing an evaluation set have in common.
namespace guide::writing {

// With the keys in the order in which they were put there.
using Object = nlohmann::ordered_json;

QByteArray written(const Object& object);

// The same, after it was read back as the file would be. Throws GuideError, whose place is a pointer.
QByteArray checked(const Object& object, const QString& file,
                   const std::function<void(const QByteArray& content)>& readBack);

} // namespace guide::writing
