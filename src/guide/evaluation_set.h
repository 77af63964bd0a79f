#pragma once

#include "domain/session.h"

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

// When it is asked: right after the conversation, or weeks later.
enum class Moment { After, Later };

struct Option
{
    QString id;
    QString text;

    friend bool operator==(const Option&, const Option&) = default;
};

// One thing that is asked. The options of a text are the themes that can be given to it.
struct Item
{
    QString id;
    ItemType type = ItemType::Text;
    QString text;
    QList<Option> options;

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
    QList<Section> sections;

    friend bool operator==(const EvaluationSet&, const EvaluationSet&) = default;

    const Item* item(const QString& itemId) const; // null when there is none
};

// Whose answers a section asks for, as they stand in domain::AnswerKey: what the duo and the help-seeker are asked
// is asked once and has no respondent.
QList<std::optional<domain::ParticipantId>> respondents(Respondent respondent,
                                                        const QList<domain::Participant>& participants);

} // namespace guide
