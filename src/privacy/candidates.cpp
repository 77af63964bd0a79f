#include "privacy/candidates.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;
using evaluation::Cell;
using evaluation::Facts;

using Column = std::vector<quint8>;
using Rows = std::vector<std::size_t>;

// The finest value by its code; a code that the ladder lacks is an answer that the ladder does not know.
quint8 valueOf(const Ladder& ladder, QLatin1StringView code)
{
    const int value = ladder.baseOf(code);
    return static_cast<quint8>(value >= 0 ? value : ladder.baseOf("other_answer"_L1));
}

QLatin1StringView silenceOf(quint8 cell)
{
    switch (cell) {
    case Cell::leftEmpty: return "left_empty"_L1;
    case Cell::notAsked: return "not_asked"_L1;
    case Cell::noAnswer: return "no_answer"_L1;
    default: return "other_answer"_L1;
    }
}

// An item of which one option is chosen, told by the ids of its options.
Column choiceColumn(const Ladder& ladder, const evaluation::Column& item, const Rows& rows)
{
    std::array<quint8, 256> valueOfCell{};
    for (std::size_t cell = 0; cell < valueOfCell.size(); ++cell) {
        const qsizetype option = static_cast<qsizetype>(cell) - Cell::firstOption;
        const bool known = option >= 0 && option < item.item.options.size();
        const QByteArray id = known ? item.item.options[option].id.toLatin1() : QByteArray();
        valueOfCell[cell] = valueOf(ladder, known ? QLatin1StringView(id) : silenceOf(static_cast<quint8>(cell)));
    }
    Column column;
    for (const std::size_t row : rows)
        column.push_back(valueOfCell[item.cells[row]]);
    return column;
}

QLatin1StringView routeClassOf(const QString& option)
{
    static const QHash<QString, QLatin1StringView> classes{{u"none"_s, "nothing_further"_L1},
                                                           {u"own_network"_s, "own_surroundings"_L1},
                                                           {u"informal_care"_s, "own_surroundings"_L1},
                                                           {u"social_domain"_s, "social_domain"_L1},
                                                           {u"recovery_initiative"_s, "social_domain"_L1},
                                                           {u"poh_ggz"_s, "care"_L1},
                                                           {u"basic_ggz"_s, "care"_L1},
                                                           {u"specialist_ggz"_s, "care"_L1},
                                                           {u"back_to_gp"_s, "care"_L1},
                                                           {u"follow_up_talk"_s, "follow_up_or_other"_L1},
                                                           {u"other"_s, "follow_up_or_other"_L1},
                                                           {u"open"_s, "follow_up_or_other"_L1}};
    return classes.value(option, "other_answer"_L1);
}

Column routeColumn(const Ladder& ladder, const evaluation::Column& item, const Rows& rows)
{
    Column column;
    for (const std::size_t row : rows) {
        const quint32 choices = item.choices[row];
        const qsizetype option = std::countr_zero(choices);
        QLatin1StringView code = silenceOf(item.cells[row]);
        if (std::popcount(choices) > 1)
            code = "combination"_L1;
        else if (option < item.item.options.size())
            code = routeClassOf(item.item.options[option].id);
        column.push_back(valueOf(ladder, code));
    }
    return column;
}

QLatin1StringView durationBandOf(qint16 minutes)
{
    if (minutes == evaluation::noNumber)
        return "missing"_L1;
    if (minutes < 60)
        return "under_60"_L1;
    if (minutes <= 75)
        return "60_to_75"_L1;
    return minutes <= 90 ? "76_to_90"_L1 : "over_90"_L1;
}

QLatin1StringView yesOrNo(bool value)
{
    return value ? "yes"_L1 : "no"_L1;
}

bool hasAgreementOn(const Facts& facts, domain::NeedSource source, std::size_t row)
{
    const evaluation::AgreementFacts& agreed = facts.agreed;
    const auto session = static_cast<qint32>(row);
    const auto first = std::ranges::lower_bound(agreed.session, session);
    for (auto place = first; place != agreed.session.end() && *place == session; ++place) {
        if (agreed.source[static_cast<std::size_t>(place - agreed.session.begin())] == static_cast<quint8>(source))
            return true;
    }
    return false;
}

// What is known of a session outside the evaluation set.
QLatin1StringView headingValue(const Facts& facts, const QString& attribute, std::size_t row)
{
    constexpr auto beside = static_cast<quint16>(evaluation::bitOf(domain::Role::CloseOne)
                                                 | evaluation::bitOf(domain::Role::CompanionSupporter));
    static constexpr std::array sizes{"up_to_5"_L1, "6_to_11"_L1, "12_to_17"_L1, "18_or_more"_L1};

    if (attribute == "setting"_L1) {
        const qint16 experiment = facts.experiment[row];
        return experiment < 0 ? "missing"_L1 : domain::codeOf(facts.experiments[experiment].setting);
    }
    if (attribute == "duration"_L1)
        return durationBandOf(facts.minutes[row]);
    if (attribute == "close_one_present"_L1)
        return yesOrNo((facts.roles[row] & beside) != 0);
    if (attribute == "drawing_size"_L1)
        return sizes[std::min<std::size_t>(facts.nodeBand[row], sizes.size() - 1)];
    for (const auto& [source, code] : domain::codesOf<domain::NeedSource>) {
        if (attribute == "agreements_"_L1 + code)
            return yesOrNo(hasAgreementOn(facts, source, row));
    }
    return {};
}

void add(Candidates& candidates, const Ladder& ladder, Column column)
{
    candidates.ladders.append(ladder);
    candidates.columns.push_back(std::move(column));
}

void addPeriod(Candidates& candidates, const Facts& facts, const Rows& rows)
{
    const auto [first, last] = std::ranges::minmax(rows, {}, [&](std::size_t row) { return facts.month[row]; });
    const int firstMonth = facts.month[first];
    // a value is one byte; sessions that far apart are told to be of the last half-year
    const int lastMonth = std::min<int>(facts.month[last], firstMonth + 6 * 250);
    Column column;
    for (const std::size_t row : rows)
        column.push_back(static_cast<quint8>(std::min<int>(facts.month[row], lastMonth) / 6 - firstMonth / 6));
    add(candidates, periodLadder(firstMonth, lastMonth), std::move(column));
}

void addFixed(Candidates& candidates, const Facts& facts, const Rows& rows, const Ladder& ladder)
{
    const QByteArray attribute = ladder.attribute.toLatin1();
    if (const evaluation::Column* item = facts.column(QLatin1StringView(attribute))) {
        const bool isRoute = item->item.id == evaluation::items::route && item->hasChoices();
        if (isRoute || !item->hasChoices())
            add(candidates, ladder, isRoute ? routeColumn(ladder, *item, rows) : choiceColumn(ladder, *item, rows));
        return;
    }
    if (rows.empty() || headingValue(facts, ladder.attribute, rows.front()).isNull())
        return; // an item that this set does not ask
    Column column;
    for (const std::size_t row : rows)
        column.push_back(valueOf(ladder, headingValue(facts, ladder.attribute, row)));
    add(candidates, ladder, std::move(column));
}

} // namespace

Candidates candidatesOf(const Facts& facts, const evaluation::Filter& filter)
{
    const std::vector<quint8> within = evaluation::sessionsWithin(facts, filter);
    Candidates candidates{
        .ladders = {}, .columns = {}, .k = evaluation::thresholdOf(facts, within, domain::smallestThreshold)};
    Rows rows;
    for (std::size_t row = 0; row < within.size(); ++row) {
        if (within[row] && facts.closed[row] && facts.learning[row]) {
            rows.push_back(row);
            candidates.sessions.push_back(facts.number[row]);
        }
        candidates.withoutPermission += within[row] && facts.closed[row] && !facts.learning[row];
        candidates.notClosed += within[row] && !facts.closed[row];
    }
    if (rows.empty())
        return candidates;

    addPeriod(candidates, facts, rows);
    for (const Ladder& ladder : fixedLadders())
        addFixed(candidates, facts, rows, ladder);
    return candidates;
}

} // namespace privacy
