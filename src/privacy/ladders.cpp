#include "privacy/ladders.h"

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

// A value of a coarser level and the finest values that it takes together.
struct Group
{
    Value value;
    QStringList merged;
};

struct Coarser
{
    QString code;
    QString explanation;
    int loss;
    QList<Group> groups;
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

Level coarserThan(const QList<Value>& base, const Coarser& coarser)
{
    Level level{.code = coarser.code, .explanation = coarser.explanation, .loss = coarser.loss};
    level.valueOf.resize(static_cast<std::size_t>(base.size()));
    for (const Group& group : coarser.groups) {
        for (std::size_t value = 0; value < level.valueOf.size(); ++value) {
            if (group.merged.contains(base[static_cast<qsizetype>(value)].code))
                level.valueOf[value] = static_cast<quint8>(level.values.size());
        }
        level.values.append(group.value);
    }
    return level;
}

Ladder ladder(const QString& attribute, const QString& title, int weight, const QList<Value>& base,
              const QList<Coarser>& coarser)
{
    Ladder made{.attribute = attribute, .title = title};
    made.levels.push_back(finest(base));
    for (const Coarser& each : coarser)
        made.levels.push_back(coarserThan(base, each));
    made.levels.push_back(leftOut(weight, static_cast<std::size_t>(base.size())));
    return made;
}

Ladder sensitive(Ladder ladder)
{
    ladder.isSensitive = true;
    return ladder;
}

const Value missing{u"missing"_s, u"onbekend"_s};

// The ways in which an item has no answer of the list, which the finest level keeps apart.
const QList<Value> silences{{u"other_answer"_s, u"ander antwoord"_s},
                            {u"no_answer"_s, u"geen antwoord"_s},
                            {u"not_asked"_s, u"niet gevraagd"_s},
                            {u"left_empty"_s, u"leeg"_s}};
const QStringList allSilences{u"other_answer"_s, u"no_answer"_s, u"not_asked"_s, u"left_empty"_s};

const Value yes{u"yes"_s, u"ja"_s};
const Value no{u"no"_s, u"nee"_s};
const Value aBit{u"a_bit"_s, u"een beetje"_s};
const Value dontKnow{u"dont_know"_s, u"weet niet"_s};
const Value otherwise{u"otherwise"_s, u"anders dan ja"_s};

// ja / een beetje / nee / weet niet, in which the finest level keeps every silence apart.
Ladder statement(const QString& item, const QString& title, int weight)
{
    const Group silent{missing, allSilences};
    const Coarser known{
        u"answers"_s,
        u"geen antwoord, niet gevraagd en leeg samengenomen"_s,
        weight / 6,
        {{yes, {u"yes"_s}}, {aBit, {u"a_bit"_s}}, {no, {u"no"_s}}, {dontKnow, {u"dont_know"_s}}, silent}};
    const Coarser yesOrNot{u"yes_or_not"_s,
                           u"ja tegenover ieder ander antwoord"_s,
                           weight / 2,
                           {{yes, {u"yes"_s}}, {otherwise, {u"a_bit"_s, u"no"_s, u"dont_know"_s}}, silent}};
    return sensitive(ladder(item, title, weight, QList<Value>{yes, aBit, no, dontKnow} + silences, {known, yesOrNot}));
}

Ladder setting()
{
    const QList<Value> base{{u"gp_practice"_s, u"huisartsenpraktijk"_s},
                            {u"municipality"_s, u"gemeente"_s},
                            {u"ggz_step_down"_s, u"afschaling ggz"_s},
                            {u"recovery_academy"_s, u"herstelacademie"_s},
                            {u"other"_s, u"anders"_s},
                            missing};
    const QStringList elsewhere{u"municipality"_s, u"ggz_step_down"_s, u"recovery_academy"_s, u"other"_s, u"missing"_s};
    return ladder(u"setting"_s, u"Setting"_s, 12, base,
                  {{u"gp_or_elsewhere"_s,
                    u"huisartsenpraktijk tegenover elders"_s,
                    6,
                    {{base[0], {u"gp_practice"_s}}, {{u"elsewhere"_s, u"elders"_s}, elsewhere}}}});
}

Ladder duration()
{
    const QList<Value> base{{u"under_60"_s, u"korter dan 60 minuten"_s},
                            {u"60_to_75"_s, u"60 tot en met 75 minuten"_s},
                            {u"76_to_90"_s, u"76 tot en met 90 minuten"_s},
                            {u"over_90"_s, u"langer dan 90 minuten"_s},
                            missing};
    const Value upTo90{u"up_to_90"_s, u"tot en met 90 minuten"_s};
    return ladder(u"duration"_s, u"Duur"_s, 12, base,
                  {{u"over_90_or_not"_s,
                    u"tot en met 90 minuten of langer"_s,
                    6,
                    {{upTo90, {u"under_60"_s, u"60_to_75"_s, u"76_to_90"_s}},
                     {base[3], {u"over_90"_s}},
                     {missing, {u"missing"_s}}}}});
}

Ladder leadRole()
{
    const QList<Value> base{{u"poh_ggz"_s, u"POH-GGZ"_s},
                            {u"client_supporter"_s, u"cliëntondersteuner"_s},
                            {u"together"_s, u"samen"_s},
                            {u"peer_worker"_s, u"ervaringsdeskundige"_s}};
    return ladder(u"lead_role"_s, u"Leiding"_s, 12, base + silences,
                  {{u"together_or_one"_s,
                    u"samen of door een van beiden"_s,
                    6,
                    {{base[2], {u"together"_s}},
                     {{u"one"_s, u"een van beiden"_s}, {u"poh_ggz"_s, u"client_supporter"_s, u"peer_worker"_s}},
                     {missing, allSilences}}}});
}

Ladder drawingMade()
{
    const Value partly{u"partly"_s, u"deels"_s};
    return ladder(
        u"drawing_made"_s, u"Tekening gemaakt"_s, 9, QList<Value>{yes, partly, no} + silences,
        {{u"made_or_not"_s,
          u"ja en deels samengenomen"_s,
          4,
          {{{u"made"_s, u"ja of deels"_s}, {u"yes"_s, u"partly"_s}}, {no, {u"no"_s}}, {missing, allSilences}}}});
}

Ladder drawingSize()
{
    const QList<Value> base{{u"up_to_5"_s, u"tot en met 5"_s},
                            {u"6_to_11"_s, u"6 tot en met 11"_s},
                            {u"12_to_17"_s, u"12 tot en met 17"_s},
                            {u"18_or_more"_s, u"18 of meer"_s}};
    return ladder(u"drawing_size"_s, u"Omvang van de tekening"_s, 9, base,
                  {{u"two_bands"_s,
                    u"in twee banden"_s,
                    4,
                    {{{u"up_to_11"_s, u"tot en met 11"_s}, {u"up_to_5"_s, u"6_to_11"_s}},
                     {{u"12_or_more"_s, u"12 of meer"_s}, {u"12_to_17"_s, u"18_or_more"_s}}}}});
}

Ladder yesOrNo(const QString& attribute, const QString& title, int weight)
{
    return ladder(attribute, title, weight, {yes, no}, {});
}

Ladder route()
{
    const QList<Value> base{{u"nothing_further"_s, u"geen verdere ondersteuning"_s},
                            {u"own_surroundings"_s, u"eigen netwerk of informele zorg"_s},
                            {u"social_domain"_s, u"sociaal domein of herstelinitiatief"_s},
                            {u"care"_s, u"huisarts, POH-GGZ of ggz"_s},
                            {u"combination"_s, u"combinatie"_s},
                            {u"follow_up_or_other"_s, u"vervolggesprek, anders of nog open"_s}};
    const QStringList outside{u"nothing_further"_s, u"own_surroundings"_s, u"social_domain"_s};
    return sensitive(ladder(
        u"route"_s, u"Vervolg"_s, 18, base + silences,
        {{u"care_or_not"_s,
          u"alleen zorg, buiten de zorg, of iets anders"_s,
          8,
          {{{u"outside_care"_s, u"buiten de zorg"_s}, outside},
           {base[3], {u"care"_s}},
           {{u"something_else"_s, u"combinatie, anders of nog open"_s}, {u"combination"_s, u"follow_up_or_other"_s}},
           {missing, allSilences}}}}));
}

} // namespace

int Ladder::baseOf(QLatin1StringView code) const
{
    const QList<Value>& values = levels.front().values;
    const auto found = std::ranges::find_if(values, [&](const Value& value) { return value.code == code; });
    return found == values.end() ? -1 : static_cast<int>(found - values.begin());
}

const QList<Ladder>& fixedLadders()
{
    static const QList<Ladder> ladders{
        setting(),
        duration(),
        yesOrNo(u"close_one_present"_s, u"Naaste of begeleider aanwezig"_s, 12),
        leadRole(),
        drawingMade(),
        drawingSize(),
        yesOrNo(u"agreements_self"_s, u"Afspraak bij de hulpvrager zelf"_s, 8),
        yesOrNo(u"agreements_surroundings"_s, u"Afspraak bij de omgeving"_s, 8),
        yesOrNo(u"agreements_professional_help"_s, u"Afspraak bij de hulpverlening"_s, 8),
        route(),
        statement(u"joint_decision"_s, u"Gezamenlijk besluit"_s, 12),
        statement(u"heard"_s, u"Voelde zich gehoord"_s, 18),
        statement(u"own_story"_s, u"Kon het eigen verhaal vertellen"_s, 12),
        statement(u"had_a_say"_s, u"Heeft zelf meebepaald"_s, 18),
        statement(u"next_step"_s, u"Weet de volgende stap"_s, 12),
        statement(u"complemented"_s, u"De twee vulden elkaar aan"_s, 12),
    };
    return ladders;
}

Ladder periodLadder(int firstMonth, int lastMonth)
{
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
    return ladder(u"period"_s, u"Periode"_s, 9, halves, {{u"year"_s, u"per jaar"_s, 4, years}});
}

} // namespace privacy
