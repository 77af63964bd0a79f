#include "guide/writing.h"

#include "guide/checked_json.h"
#include "guide/guide_error.h"

namespace guide::writing {

namespace {

// The reader knows only the line of such a text, because it looks before it understands what is there.
void refuseLongTexts(const Object& object, const QString& file)
{
    const Object places = object.flatten();
    for (const auto& [place, value] : places.items()) {
        if (value.is_string() && static_cast<int>(value.dump().size()) - 1 > longestText)
            throw GuideError(file, {.kind = GuideProblem::Kind::TextTooLong, .place = QString::fromStdString(place)});
    }
}

} // namespace

QByteArray written(const Object& object)
{
    constexpr int indent = 2;
    return QByteArray::fromStdString(object.dump(indent)) + '\n';
}

QByteArray checked(const Object& object, const QString& file,
                   const std::function<void(const QByteArray& content)>& readBack)
{
    refuseLongTexts(object, file);
    QByteArray content = written(object);
    readBack(content);
    return content;
}

} // namespace guide::writing
