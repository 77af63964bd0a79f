#include "example/resource.h"

#include <QFile>

#include <stdexcept>

namespace example {

nlohmann::json readResource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the program was built without " + path.toStdString());
    return nlohmann::json::parse(file.readAll().toStdString());
}

QString text(const nlohmann::json& value)
{
    return QString::fromStdString(value.get_ref<const std::string&>());
}

QStringList texts(const nlohmann::json& values)
{
    QStringList result;
    for (const nlohmann::json& value : values)
        result.append(text(value));
    return result;
}

} // namespace example
