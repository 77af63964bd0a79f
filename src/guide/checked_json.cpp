#include "guide/checked_json.h"

#include "guide/guide_error.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace guide {

namespace {

using nlohmann::json;
using Kind = GuideProblem::Kind;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw GuideError(path, {.kind = Kind::Unreadable});
    return file.read(largestFile + 1);
}

int lineAt(const QByteArray& content, qsizetype byte)
{
    const auto end = content.begin() + std::min(byte, content.size());
    return static_cast<int>(std::count(content.begin(), end, '\n')) + 1;
}

// No byte of a longer character is a line break, so that lines can be looked at one by one.
std::optional<GuideProblem> encodingProblem(const QByteArray& content)
{
    int line = 0;
    for (const QByteArray& bytes : content.split('\n')) {
        ++line;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString text = decoder(bytes);
        if (decoder.hasError())
            return GuideProblem{.kind = Kind::NotUtf8, .line = line};
    }
    return std::nullopt;
}

// Goes over the brackets and texts of a file before it is parsed: matching a pattern takes stack for every letter.
class Outline
{
public:
    explicit Outline(const QByteArray& content) : m_content(content) {}

    std::optional<GuideProblem> problem()
    {
        for (qsizetype byte = 0; byte < m_content.size(); ++byte) {
            const char letter = m_content[byte];
            if (letter == '"') {
                const qsizetype end = endOfText(byte);
                if (end - byte > longestText)
                    return GuideProblem{.kind = Kind::TextTooLong, .line = lineAt(m_content, byte)};
                byte = end;
            } else if (letter == '{' || letter == '[') {
                ++m_depth;
            } else if (letter == '}' || letter == ']') {
                --m_depth;
            }
            if (m_depth > deepestNesting)
                return GuideProblem{.kind = Kind::TooDeep, .line = lineAt(m_content, byte)};
        }
        return std::nullopt;
    }

private:
    qsizetype endOfText(qsizetype begin) const
    {
        qsizetype byte = begin + 1;
        while (byte < m_content.size() && m_content[byte] != '"')
            byte += m_content[byte] == '\\' ? 2 : 1;
        return byte;
    }

    const QByteArray& m_content;
    int m_depth = 0;
};

json parsed(const QByteArray& content, const QString& file)
{
    if (content.size() > largestFile)
        throw GuideError(file, {.kind = Kind::TooLarge});
    if (const auto problem = encodingProblem(content))
        throw GuideError(file, *problem);
    if (const auto problem = Outline(content).problem())
        throw GuideError(file, *problem);
    try {
        return json::parse(content.begin(), content.end());
    } catch (const json::parse_error& error) {
        // The byte counts from one and is the last one read, which may be the end of the line.
        const auto byte = static_cast<qsizetype>(error.byte);
        throw GuideError(file, {.kind = Kind::NotJson, .line = lineAt(content, std::max<qsizetype>(byte - 1, 0))});
    } catch (const json::out_of_range&) { // a number that no computer can hold
        throw GuideError(file, {.kind = Kind::NotJson});
    }
}

} // namespace

JsonSchema readSchema(const QString& file)
{
    return JsonSchema(parsed(contentOf(file), file));
}

json readChecked(const QString& file, const JsonSchema& schema)
{
    return checked(contentOf(file), file, schema);
}

json checked(const QByteArray& content, const QString& file, const JsonSchema& schema)
{
    json document = parsed(content, file);
    if (const auto problem = schema.problemIn(document))
        throw GuideError(file, *problem);
    return document;
}

} // namespace guide
