#pragma once

#include "domain/session.h"
#include "domain/vocabulary.h"

#include <QList>
#include <QString>

#include <optional>

namespace guide {

// Tri is ja / een beetje / nee / weet niet; the set words these options once for all its items.
enum class ItemType { Choice, Multi, Tri, Text, Number };

// Who answers: the duo once, the help-seeker, each naaste or begeleider, each professional.
enum class Respondent { Duo, HelpSeeker, CloseOne, Professional };

// The duo and the help-seeker are asked once in a conversation, the others each for themselves.
constexpr bool isAskedOnce(Respondent respondent)
{
    return respondent == Respondent::Duo || respondent == Respondent::HelpSeeker;
}

constexpr bool isAsked(Respondent respondent, domain::Role role) // for themselves
{
    if (respondent == Respondent::Professional)
        return domain::isProfessional(role);
    return respondent == Respondent::CloseOne
        && (role == domain::Role::CloseOne || role == domain::Role::CompanionSupporter);
}

// When it is asked: while the conversation is prepared, right after it, or weeks later.
enum class Moment { Before, After, Later };

// What is retired is no longer asked or offered. It keeps its place and words, so that what was answered before is read
// and told as it was meant.
struct Option
{
    QString id;
    QString text;
    std::optional<int> retiredSince; // version of the set

    friend bool operator==(const Option&, const Option&) = default;
};

// One thing that is asked. The options of a text are the themes that can be given to it.
struct Item
{
    QString id;
    ItemType type = ItemType::Text;
    QString text;
    QList<Option> options;
    std::optional<int> retiredSince; // version of the set
    bool isOfOtherSet = false;       // in a set that was put together

    bool isAsked() const { return !retiredSince && !isOfOtherSet; }

    friend bool operator==(const Item&, const Item&) = default;
};

struct Section
{
    QString title;
    Respondent respondent = Respondent::Duo;
    Moment moment = Moment::After;
    QList<Item> items;

    friend bool operator==(const Section&, const Section&) = default;
};

// What is looked back on after a conversation. Every item may be skipped.
struct EvaluationSet
{
    QString id;
    int version = 1;
    QString title;
    int weeksUntilLater = 8; // from closing until it is asked again
    QList<Option> tri;       // the options of every item of that type
    QList<Section> sections;

    friend bool operator==(const EvaluationSet&, const EvaluationSet&) = default;

    const Item* item(const QString& itemId) const; // null when there is none
};

// The set with the items and options that only the others have, as such of another set. In all of them an id has one
// meaning, so that one count covers conversations that were looked back on with any of them.
EvaluationSet together(EvaluationSet set, const QList<EvaluationSet>& others);

// Whose answers a section asks for, as they stand in domain::AnswerKey: what the duo and the help-seeker are asked
// is asked once and has no respondent.
QList<std::optional<domain::ParticipantId>> respondents(Respondent respondent,
                                                        const QList<domain::Participant>& participants);

} // namespace guide

namespace domain {

template <>
inline constexpr std::array codesOf<guide::ItemType>{
    Coded{guide::ItemType::Choice, "choice"_L1}, Coded{guide::ItemType::Multi, "multi"_L1},
    Coded{guide::ItemType::Tri, "tri"_L1},       Coded{guide::ItemType::Text, "text"_L1},
    Coded{guide::ItemType::Number, "number"_L1},
};

template <>
inline constexpr std::array codesOf<guide::Respondent>{
    Coded{guide::Respondent::Duo, "duo"_L1},
    Coded{guide::Respondent::HelpSeeker, "help_seeker"_L1},
    Coded{guide::Respondent::CloseOne, "close_one"_L1},
    Coded{guide::Respondent::Professional, "professional"_L1},
};

template <>
inline constexpr std::array codesOf<guide::Moment>{
    Coded{guide::Moment::Before, "t0"_L1},
    Coded{guide::Moment::After, "t1"_L1},
    Coded{guide::Moment::Later, "t2"_L1},
};

} // namespace domain
