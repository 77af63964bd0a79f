#pragma once

#include "guide/evaluation_set.h"
#include "widgets/guides/editor_part.h"

namespace widgets {

// The evaluation set that is being changed. What has no id yet was added since it was saved; what is retired is not
// shown.
class SetDraft final : public DraftOf<guide::EvaluationSet>
{
public:
    using DraftOf::DraftOf;
};

using SetPart = PartOf<SetDraft, guide::EvaluationSet>;

} // namespace widgets
