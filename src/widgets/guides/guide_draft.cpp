#include "widgets/guides/guide_draft.h"

namespace widgets {

namespace {

bool isEmpty(const guide::Wording& wording)
{
    return wording.text.trimmed().isEmpty() && wording.plainText.trimmed().isEmpty();
}

bool isEmpty(const guide::SituationHelper& helper)
{
    return helper.title.trimmed().isEmpty() && helper.hint.trimmed().isEmpty() && helper.prompts.isEmpty();
}

} // namespace

guide::Guide GuideDraft::tidied(guide::Guide guide) const
{
    for (guide::QuestionText& question : guide.questions) {
        if (question.turn && isEmpty(*question.turn))
            question.turn.reset();
        if (question.reminder && isEmpty(*question.reminder))
            question.reminder.reset();
    }
    guide.situations.removeIf([](const guide::SituationHelper& helper) { return isEmpty(helper); });
    return guide;
}

} // namespace widgets
