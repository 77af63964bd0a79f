#pragma once

#include "exchange/network/network.h"

#include <functional>

// The columns of a Network Canvas file of ours. A variable with options has a column for each of them, and no such
// variable's name may stand anywhere in another column's: readers look for it by a part of the name.
namespace exchange::canvas {

template <typename Thing>
struct Variable
{
    QString name;
    QString type;        // as Network Canvas calls it
    QStringList options; // of a categorical variable
    QStringList columns;
    std::function<QStringList(const Thing&)> cells; // one for each column
};

// An alter with the relations between it and the ego, which Network Canvas can only keep as variables of the alter.
struct Alter
{
    NetworkNode node;
    QList<NetworkRelation> ties;
};

// How far the farthest node is from the middle, at least as far as the outer ring.
double reachOf(const Network& network);

QList<Variable<NetworkNode>> nodeVariables(double reach);
QList<Variable<Alter>> tieVariables(qsizetype place); // from 1
QList<Variable<NetworkRelation>> relationVariables();

template <typename Thing>
QStringList columnsOf(const QList<Variable<Thing>>& variables)
{
    QStringList columns;
    for (const Variable<Thing>& variable : variables)
        columns += variable.columns;
    return columns;
}

template <typename Thing>
QStringList cellsOf(const QList<Variable<Thing>>& variables, const Thing& thing)
{
    QStringList cells;
    for (const Variable<Thing>& variable : variables)
        cells += variable.cells(thing);
    return cells;
}

} // namespace exchange::canvas
