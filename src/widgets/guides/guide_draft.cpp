#include "widgets/guides/guide_draft.h"

#include "editing/value_step.h"

#include <utility>

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

// A card on which nothing is written is no card.
guide::Guide withoutEmptyCards(guide::Guide guide)
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

} // namespace

GuideDraft::GuideDraft(QObject* parent) : QObject(parent) {}

void GuideDraft::begin(const guide::Guide& guide)
{
    m_undoStack.clear();
    m_guide = guide;
    emit changed();
}

void GuideDraft::change(const QString& text, const QString& mergeKey, guide::Guide after)
{
    guide::Guide tidy = withoutEmptyCards(std::move(after));
    if (tidy == m_guide)
        return;
    m_undoStack.push(new editing::ValueStep<guide::Guide>(
        text, {.key = mergeKey, .run = m_mergeRun}, m_guide, std::move(tidy),
        [this, part = m_part](const guide::Guide& guide) { replace(guide, part); }));
}

void GuideDraft::replace(const guide::Guide& guide, int part)
{
    m_guide = guide;
    if (part != m_part)
        emit wentBackTo(part);
    emit changed();
}

} // namespace widgets
