#pragma once

#include "guide/guide.h"
#include "widgets/guides/draft.h"

namespace widgets {

// The guide that is being changed.
class GuideDraft final : public DraftOf<guide::Guide>
{
public:
    using DraftOf::DraftOf;

    const guide::Guide& guide() const { return value(); }

protected:
    guide::Guide tidied(guide::Guide guide) const override; // a card on which nothing is written is no card
};

} // namespace widgets
