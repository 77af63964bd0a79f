#pragma once

#include "evaluation/report.h"

namespace evaluation {

// By what sessions can be put side by side.
enum class Division { Experiment, Setting, Form, Lead, PeerWorker };

enum class Step { Month, Quarter, Year };

inline constexpr quint16 noGroup = 65535;

// In which of several groups each session falls: in one or in none.
struct Groups
{
    QStringList codes;              // number of an experiment, code of a setting or form, option, or month as 2023-02
    std::vector<quint16> ofSession; // place in codes, or noGroup

    Rows sessionsIn(qsizetype group) const;
};

// Every group there can be, also those without sessions. With and without a peer worker are with_peer_worker and
// without_peer_worker. Who led is known only where it was answered, the setting only of an experiment.
Groups groupsBy(const Facts& facts, Division division);

// Every month, quarter or year of the filter's period, or else from the first session held to the last, by its first
// month. What was not held falls in none.
Groups groupsBy(const Facts& facts, const Filter& filter, Step step);

// One of several groups, with the figures that all of them have. With too few sessions held it has none at all.
struct Group
{
    QString code;
    int threshold = 0; // sessions held that it needs
    std::optional<Report> figures;

    friend bool operator==(const Group&, const Group&) = default;

    bool hasTooFew() const { return !figures; }
};

inline constexpr qsizetype mostSideBySide = 6;

// The groups with these codes in this order, at most six, within the filter. smallest is how many sessions held a group
// needs at least; an experiment among them may ask for more. Nothing is compared: the figures stand beside each other.
QList<Group> sideBySide(const Facts& facts, const Filter& filter, Division division, const QStringList& codes,
                        int smallest);

} // namespace evaluation
