#pragma once

#include "widgets/guides/guide_part.h"

#include <memory>

namespace widgets {

namespace Ui {
class SituationsPart;
}

class PromptList;

// What helps when something is the case at the table.
class SituationsPart final : public GuidePart
{
    Q_OBJECT

public:
    explicit SituationsPart(GuideDraft& draft, QWidget* parent = nullptr);
    ~SituationsPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    guide::SituationHelper& current(guide::Guide& guide) const; // begun where the guide has none yet

    const std::unique_ptr<Ui::SituationsPart> m_ui;
    PromptList* const m_prompts;
};

} // namespace widgets
