#include "guide/checked_json.h"

#include "guide/library.h"
#include "guide/schema_problem.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw GuideError(path, u"line 1"_s, u"a file that can be read"_s);
    return file.readAll();
}

QString lineOf(const QByteArray& content, std::size_t byte)
{
    const auto end = content.begin() + std::min(static_cast<qsizetype>(byte), content.size());
    return u"line %1"_s.arg(std::count(content.begin(), end, '\n') + 1);
}

// The end of what nlohmann/json says, as in "… unexpected end of input; expected ']'".
QString expectedBy(const json::parse_error& error)
{
    const QString message = QString::fromUtf8(error.what());
    const auto place = message.lastIndexOf("; expected "_L1);
    return place < 0 ? u"valid JSON"_s : message.mid(place + QLatin1StringView("; expected ").size());
}

json parsed(const QString& file)
{
    const QByteArray content = contentOf(file);
    if (content.isEmpty()) // which the library words differently in each of its versions
        throw GuideError(file, u"line 1"_s, u"an object"_s);
    try {
        return json::parse(content.begin(), content.end());
    } catch (const json::parse_error& error) {
        // The byte counts from one and is the last one read, which may be the end of the line.
        throw GuideError(file, lineOf(content, error.byte == 0 ? 0 : error.byte - 1), expectedBy(error));
    }
}

} // namespace

json readChecked(const QString& file, const QString& schema)
{
    json document = parsed(file);
    if (const auto problem = schemaProblem(parsed(schema), document))
        throw GuideError(file, problem->pointer.isEmpty() ? u"line 1"_s : problem->pointer, problem->expected);
    return document;
}

} // namespace guide
