#include "widgets/guides/situations_part.h"

#include "guides/ui_situations_part.h"
#include "widgets/guides/guide_draft.h"
#include "widgets/guides/prompt_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

SituationsPart::SituationsPart(GuideDraft& draft, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(std::make_unique<Ui::SituationsPart>()),
      m_prompts(new PromptList(draft,
                               {.all = [this](guide::Guide& guide) { return &current(guide).prompts; },
                                .isShown = [](const guide::Prompt&) { return true; },
                                .fresh = [] { return guide::Prompt{}; }}))
{
    m_ui->setupUi(this);
    m_ui->situations->setName(tr("Situations"));
    m_prompts->hideQuestion();
    m_ui->layout->addWidget(m_prompts);
    fields().tie(u"title"_s, *m_ui->title, [this](guide::Guide& guide) { return &current(guide).title; });
    fields().tie(u"hint"_s, *m_ui->hint, [this](guide::Guide& guide) { return &current(guide).hint; });
    m_ui->situations->setEntries({tr("Somebody close is at the table"), tr("Small steps and ordinary words"),
                                  tr("An interpreter, or another language"), tr("A question for a diagnosis")});
    connect(m_ui->situations, &EntryList::currentChanged, this, &SituationsPart::chooseAnother);
    connect(m_prompts, &PromptList::shownChanged, this, &GuidePart::shownChanged);
}

SituationsPart::~SituationsPart() = default;

QList<GuideCard> SituationsPart::cards(guide::Speech speech) const
{
    guide::Guide guide = draft().guide();
    return {promptsCard(tr("What helps then"), current(guide), speech)};
}

QWidget* SituationsPart::fieldAt(const QStringList& steps)
{
    const int row = rowIn(steps, 1);
    if (row < 0 || row >= draft().guide().situations.size())
        return nullptr;
    m_ui->situations->setCurrent(static_cast<int>(draft().guide().situations[row].situation));
    if (steps.size() > 3)
        return m_prompts->fieldAt(rowIn(steps, 3), steps.last());
    return GuidePart::fieldAt(steps);
}

void SituationsPart::showDraft()
{
    m_prompts->showGuide();
    fields().show();
}

guide::SituationHelper& SituationsPart::current(guide::Guide& guide) const
{
    const auto situation = static_cast<guide::Situation>(std::max(0, m_ui->situations->current()));
    const auto found = std::ranges::find(guide.situations, situation, &guide::SituationHelper::situation);
    if (found != guide.situations.end())
        return *found;
    guide.situations.append({.situation = situation});
    return guide.situations.last();
}

} // namespace widgets
