#pragma once

#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace example {

// The content of a JSON file that comes with the program.
nlohmann::json readResource(const QString& path);

QString text(const nlohmann::json& value);
QStringList texts(const nlohmann::json& values);

} // namespace example
