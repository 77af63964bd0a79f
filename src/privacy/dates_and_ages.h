#pragma once

#include <QList>
#include <QStringView>

namespace privacy {

// A day, a month of a year, or how old somebody is. How long something takes or took is none.
struct FoundMoment
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isAge = false;

    friend bool operator==(const FoundMoment&, const FoundMoment&) = default;
};

QList<FoundMoment> momentsIn(QStringView text);

} // namespace privacy
