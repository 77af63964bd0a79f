#include "exchange/network/name_list_reader.h"

#include "exchange/network/comma_separated.h"
#include "exchange/network/import_error.h"
#include "exchange/network/limits.h"
#include "exchange/network/text_decoding.h"
#include "exchange/network/xml_text.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;

constexpr QChar noSeparator(0xffff); // no character: it is in no text

// A comma with a space behind it belongs to a name: "Jansen, Piet".
bool separates(const QStringList& lines, QChar separator)
{
    qsizetype inEach = -1;
    for (const QString& line : lines) {
        const qsizetype count = line.count(separator);
        const bool isInName = separator == u',' && line.contains(u", "_s);
        if (count == 0 || isInName || (inEach >= 0 && count != inEach))
            return false;
        inEach = count;
    }
    return inEach > 0;
}

bool isHeading(const QString& cell)
{
    static const QStringList headings{u"naam"_s,  u"namen"_s,    u"name"_s, u"names"_s,
                                      u"label"_s, u"voornaam"_s, u"wie"_s};
    return headings.contains(cell.trimmed().toLower());
}

// In a file with quotes or a heading any separator counts, else only one that stands as often in every line.
QChar separatorIn(const QString& text)
{
    const QStringList lines = QString(text).replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return noSeparator;
    const QChar likely = separatorOf(text);
    const bool hasHeading = lines.first().contains(likely) && isHeading(lines.first().section(likely, 0, 0));
    if (hasHeading || (text.startsWith(u'"') && text.contains(likely)))
        return likely;
    for (const QChar separator : {u';', u'\t', u','}) {
        if (separates(lines, separator))
            return separator;
    }
    return noSeparator;
}

} // namespace

ImportedFile readNames(const QByteArray& bytes)
{
    const QString text = decodedText(bytes);
    ImportedNetwork made;
    bool isFirst = true;
    for (const SeparatedRow& row : separatedRows(text, separatorIn(text))) {
        const bool mayBeHeading = std::exchange(isFirst, false);
        const QString name = withoutBullet(textOfCell(row.cells.first())).simplified();
        if (name.isEmpty() || (mayBeHeading && isHeading(name)))
            continue;
        if (made.network.nodes.size() >= limits::nodes)
            throw ImportError(Kind::TooManyNodes, {.line = row.line});
        NetworkNode node{.label = withoutForbidden(name), .kind = domain::NodeKind::Person, .others = {}};
        node.id = u"n%1"_s.arg(made.network.nodes.size() + 1);
        if (node.label != name)
            made.skipped.append({.kind = Skipped::Kind::Characters, .line = row.line, .name = node.label});
        made.network.nodes.append(node);
    }
    if (made.network.nodes.isEmpty())
        throw ImportError(Kind::Empty);
    return {.networks = {made}};
}

QString withoutBullet(const QString& line)
{
    const QString trimmed = line.trimmed();
    const bool hasBullet = trimmed.size() > 1 && u"-*•–"_s.contains(trimmed.front()) && trimmed[1].isSpace();
    return hasBullet ? trimmed.mid(2).trimmed() : trimmed;
}

} // namespace exchange
