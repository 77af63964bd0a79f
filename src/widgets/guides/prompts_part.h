#pragma once

#include "widgets/guides/guide_part.h"

#include <memory>

namespace widgets {

namespace Ui {
class PromptsPart;
}

class PromptList;

// The questions to ask on with, at one of the four or at each of them.
class PromptsPart final : public GuidePart
{
    Q_OBJECT

public:
    explicit PromptsPart(GuideDraft& draft, QWidget* parent = nullptr);
    ~PromptsPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    std::optional<domain::Question> question() const; // that is chosen, none for each of them

    const std::unique_ptr<Ui::PromptsPart> m_ui;
    PromptList* const m_prompts;
};

} // namespace widgets
