#include "privacy/wishes.h"

namespace privacy {

namespace {

// Against each other: an attribute that is wanted more outweighs two that are as usual.
int timesOf(Wish wish)
{
    switch (wish) {
    case Wish::LeaveOut: return 1;
    case Wish::Less: return 1;
    case Wish::Usual: return 3;
    case Wish::More: return 9;
    case Wish::Keep: return 3;
    }
    Q_UNREACHABLE();
    return 3;
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
