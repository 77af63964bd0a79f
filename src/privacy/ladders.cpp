#include "privacy/ladders.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;
using json = nlohmann::json;

QString textOf(const json& text)
{
    return QString::fromStdString(text.get<std::string>());
}

QList<Value> valuesOf(const json& list)
{
    QList<Value> values;
    for (const json& value : list)
        values.append({textOf(value["id"]), textOf(value["text"])});
    return values;
}

// A value of a coarser level and the finest values that it takes together.
struct Group
{
    Value value;
    QStringList merged;
};

Level finest(const QList<Value>& values)
{
    Level level{.code = u"full"_s, .explanation = u"zoals vastgelegd"_s, .loss = 0, .values = values};
    for (qsizetype value = 0; value < values.size(); ++value)
        level.valueOf.push_back(static_cast<quint8>(value));
    return level;
}

Level leftOut(int loss, std::size_t baseValues)
{
    return {.code = u"left_out"_s,
            .explanation = u"weggelaten"_s,
            .loss = loss,
            .values = {},
            .valueOf = std::vector<quint8>(baseValues, 0)};
}

Level coarser(const QList<Value>& base, const QList<Group>& groups, Level level)
{
    level.valueOf.resize(static_cast<std::size_t>(base.size()));
    for (const Group& group : groups) {
        for (std::size_t value = 0; value < level.valueOf.size(); ++value) {
            if (group.merged.contains(base[static_cast<qsizetype>(value)].code))
                level.valueOf[value] = static_cast<quint8>(level.values.size());
        }
        level.values.append(group.value);
    }
    return level;
}

// The ladders as resources/privacy/ladders.json has them.
class Definitions
{
public:
    Definitions()
    {
        QFile file(u":/privacy/ladders.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the ladders are not in the program");
        m_all = json::parse(file.readAll().toStdString());
        m_silences = valuesOf(m_all["silences"]);
    }

    QList<Ladder> ladders() const
    {
        QList<Ladder> all;
        for (const json& attribute : m_all["attributes"])
            all.append(ladder(attribute));
        return all;
    }

private:
    Ladder ladder(const json& attribute) const
    {
        const json& scale = m_all["scales"][attribute["scale"].get<std::string>()];
        const int weight = attribute["weight"];
        const QList<Value> base =
            valuesOf(scale["values"]) + (scale.value("silences", false) ? m_silences : QList<Value>());
        Ladder made{.attribute = textOf(attribute["id"]),
                    .title = textOf(attribute["title"]),
                    .isSensitive = attribute.value("sensitive", false)};
        made.levels.push_back(finest(base));
        for (const json& level : scale["levels"]) {
            const int loss = weight * level["loss"].get<int>() / 100;
            made.levels.push_back(
                coarser(base, groupsOf(level["groups"]),
                        {.code = textOf(level["id"]), .explanation = textOf(level["text"]), .loss = loss}));
        }
        made.levels.push_back(leftOut(weight, static_cast<std::size_t>(base.size())));
        return made;
    }

    QList<Group> groupsOf(const json& list) const
    {
        QList<Group> groups;
        for (const json& group : list) {
            groups.append({.value = {textOf(group["id"]), textOf(group["text"])}, .merged = {}});
            for (const json& merged : group["of"])
                groups.last().merged += merged == "silences" ? codesOf(m_silences) : QStringList(textOf(merged));
        }
        return groups;
    }

    static QStringList codesOf(const QList<Value>& values)
    {
        QStringList codes;
        for (const Value& value : values)
            codes.append(value.code);
        return codes;
    }

    json m_all;
    QList<Value> m_silences;
};

} // namespace

int Ladder::baseOf(QLatin1StringView code) const
{
    const QList<Value>& values = levels.front().values;
    const auto found = std::ranges::find_if(values, [&](const Value& value) { return value.code == code; });
    return found == values.end() ? -1 : static_cast<int>(found - values.begin());
}

const QList<Ladder>& fixedLadders()
{
    static const QList<Ladder> ladders = Definitions().ladders();
    return ladders;
}

Ladder periodLadder(int firstMonth, int lastMonth)
{
    constexpr int weight = 9;
    QList<Value> halves;
    QList<Group> years;
    for (int half = firstMonth / 6; half <= lastMonth / 6; ++half) {
        const QString year = QString::number(half / 2);
        const QString code = u"%1-H%2"_s.arg(year, QString::number(half % 2 + 1));
        halves.append({code, code});
        if (years.isEmpty() || years.last().value.code != year)
            years.append({.value = {year, year}, .merged = {}});
        years.last().merged.append(code);
    }
    Ladder made{.attribute = u"period"_s, .title = u"Periode"_s};
    made.levels = {finest(halves),
                   coarser(halves, years, {.code = u"year"_s, .explanation = u"per jaar"_s, .loss = weight / 2}),
                   leftOut(weight, static_cast<std::size_t>(halves.size()))};
    return made;
}

} // namespace privacy
