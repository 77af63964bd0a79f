#include "widgets/guides/guide_draft.h"

#include <QUndoCommand>

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

// The guide before and after one change: whole values, as in the editor of a session.
class GuideDraft::Edit : public QUndoCommand
{
public:
    Edit(GuideDraft& draft, const QString& text, QString mergeKey, guide::Guide after)
        : QUndoCommand(text),
          m_draft(draft),
          m_mergeKey(std::move(mergeKey)),
          m_mergeRun(draft.m_mergeRun),
          m_part(draft.m_part),
          m_before(draft.guide()),
          m_after(std::move(after))
    {
    }

    void undo() override { m_draft.replace(m_before, m_part); }
    void redo() override { m_draft.replace(m_after, m_part); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 0; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const Edit&>(*other); // same id(), so the same class
        if (next.m_mergeKey != m_mergeKey || next.m_mergeRun != m_mergeRun)
            return false;
        m_after = next.m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    GuideDraft& m_draft;
    QString m_mergeKey;
    int m_mergeRun;
    int m_part;
    guide::Guide m_before;
    guide::Guide m_after;
};

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
    if (tidy != m_guide)
        m_undoStack.push(new Edit(*this, text, mergeKey, std::move(tidy)));
}

void GuideDraft::replace(const guide::Guide& guide, int part)
{
    m_guide = guide;
    if (part != m_part)
        emit wentBackTo(part);
    emit changed();
}

} // namespace widgets
