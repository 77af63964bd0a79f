#include "guide/evaluation_set.h"

#include <algorithm>

namespace guide {

namespace {

bool isAskedOnce(Respondent respondent)
{
    return respondent == Respondent::Duo || respondent == Respondent::HelpSeeker;
}

bool isAskedOf(domain::Role role, Respondent respondent)
{
    if (respondent == Respondent::Professional)
        return domain::isProfessional(role);
    return role == domain::Role::CloseOne || role == domain::Role::CompanionSupporter;
}

} // namespace

const Item* EvaluationSet::item(const QString& itemId) const
{
    for (const Section& section : sections) {
        const auto found = std::ranges::find(section.items, itemId, &Item::id);
        if (found != section.items.end())
            return &*found;
    }
    return nullptr;
}

QList<std::optional<domain::ParticipantId>> respondents(Respondent respondent,
                                                        const QList<domain::Participant>& participants)
{
    if (isAskedOnce(respondent))
        return {std::nullopt};
    QList<std::optional<domain::ParticipantId>> ids;
    for (const domain::Participant& participant : participants) {
        if (isAskedOf(participant.role, respondent))
            ids.append(participant.id);
    }
    return ids;
}

} // namespace guide
