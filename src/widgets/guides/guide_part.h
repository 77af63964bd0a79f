#pragma once

#include "widgets/guides/editor_part.h"
#include "widgets/guides/guide_draft.h"

namespace widgets {

using GuidePart = PartOf<GuideDraft, guide::Guide>;
using GuideFields = FieldsOf<guide::Guide>;

} // namespace widgets
