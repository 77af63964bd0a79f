#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace privacy {

struct Value
{
    QString code;
    QString label;

    friend bool operator==(const Value&, const Value&) = default;
};

// One step of generalisation: which values it tells apart, and which of them each value of the finest step becomes.
struct Level
{
    QString code;
    QString explanation;
    int loss = 0; // of information, against the attribute as it was
    QList<Value> values;
    std::vector<quint8> valueOf;

    bool leavesOut() const { return values.isEmpty(); }
};

// What is told of a session, and how it can be told less precisely: the finest level first, the last one leaves
// the attribute out. Every level merges values of the one before it.
struct Ladder
{
    QString attribute;
    QString title;
    bool isSensitive = false; // about what was experienced or decided, rather than about what a bystander sees
    std::vector<Level> levels;

    int baseOf(QLatin1StringView code) const; // place among the finest values, or -1
};

// The ladders of everything that can be exported, as resources/privacy/ladders.json defines them; but for the period,
// which depends on the sessions.
const QList<Ladder>& fixedLadders();

// Half-years from the one of the first month to that of the last.
Ladder periodLadder(int firstMonth, int lastMonth);

} // namespace privacy
