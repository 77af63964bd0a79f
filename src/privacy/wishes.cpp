#include "privacy/wishes.h"

namespace privacy {

namespace {

// Against each other: an attribute that is wanted more outweighs two that are as usual.
int timesOf(Wish wish)
{
    constexpr int usual = 3;
    if (wish == Wish::More)
        return usual * usual;
    return wish == Wish::Less ? 1 : usual;
}

void weigh(Ladder& ladder, Wish wish)
{
    for (Level& level : ladder.levels)
        level.loss *= timesOf(wish);
    if (wish == Wish::LeaveOut)
        ladder.levels.erase(ladder.levels.begin(), ladder.levels.end() - 1);
    if (wish == Wish::Keep)
        ladder.levels.pop_back();
}

} // namespace

Candidates wishedFor(Candidates candidates, const Wishes& wishes)
{
    for (Ladder& ladder : candidates.ladders)
        weigh(ladder, wishes.value(ladder.attribute, Wish::Usual));
    return candidates;
}

} // namespace privacy
