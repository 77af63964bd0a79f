#include "guide/evaluation_set.h"

#include <algorithm>

namespace guide {

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
        if (isAsked(respondent, participant.role))
            ids.append(participant.id);
    }
    return ids;
}

} // namespace guide
