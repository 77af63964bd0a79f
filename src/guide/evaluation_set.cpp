#include "guide/evaluation_set.h"

#include <algorithm>

namespace guide {

namespace {

Item* itemIn(EvaluationSet& set, const QString& id)
{
    for (Section& section : set.sections) {
        const auto found = std::ranges::find(section.items, id, &Item::id);
        if (found != section.items.end())
            return &*found;
    }
    return nullptr;
}

Section& sectionLike(const Section& like, EvaluationSet& set)
{
    for (Section& section : set.sections) {
        if (section.respondent == like.respondent && section.moment == like.moment)
            return section;
    }
    set.sections.append({.title = like.title, .respondent = like.respondent, .moment = like.moment, .items = {}});
    return set.sections.last();
}

void addOptions(Item& item, const QList<Option>& options)
{
    for (const Option& option : options) {
        if (std::ranges::find(item.options, option.id, &Option::id) == item.options.end())
            item.options.append(option);
    }
}

void addItems(EvaluationSet& set, const Section& section)
{
    for (Item item : section.items) {
        if (Item* known = itemIn(set, item.id)) {
            addOptions(*known, item.options);
            continue;
        }
        item.isOfOtherSet = true;
        sectionLike(section, set).items.append(item);
    }
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

EvaluationSet together(EvaluationSet set, const QList<EvaluationSet>& others)
{
    for (const EvaluationSet& other : others) {
        for (const Section& section : other.sections)
            addItems(set, section);
    }
    return set;
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
