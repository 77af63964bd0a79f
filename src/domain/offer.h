#pragma once

#include <QString>

namespace domain {

// Somewhere people can go: a course, a house, a walk-in hour. The practice keeps the list itself.
struct Offer
{
    QString name;
    QString reach; // a number, an address, a day

    friend bool operator==(const Offer&, const Offer&) = default;
};

} // namespace domain
