#include "guide/evaluation_set.h"

#include <algorithm>

namespace guide {

namespace {

bool belongsTo(domain::Role role, Respondent respondent)
{
    switch (respondent) {
    case Respondent::Duo: return false;
    case Respondent::HelpSeeker: return role == domain::Role::HelpSeeker;
    case Respondent::CloseOne: return role == domain::Role::CloseOne || role == domain::Role::CompanionSupporter;
    case Respondent::Professional: return domain::isProfessional(role);
    }
    Q_UNREACHABLE();
    return false;
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
    if (respondent == Respondent::Duo)
        return {std::nullopt};
    QList<std::optional<domain::ParticipantId>> ids;
    for (const domain::Participant& participant : participants) {
        if (belongsTo(participant.role, respondent))
            ids.append(participant.id);
    }
    return ids;
}

} // namespace guide
