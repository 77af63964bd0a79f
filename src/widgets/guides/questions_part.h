#pragma once

#include "widgets/guides/guide_part.h"

#include <memory>

namespace widgets {

namespace Ui {
class QuestionsPart;
}

// The four questions in their words, with the cards that come before them.
class QuestionsPart final : public GuidePart
{
    Q_OBJECT

public:
    explicit QuestionsPart(GuideDraft& draft, QWidget* parent = nullptr);
    ~QuestionsPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    guide::QuestionText& current(guide::Guide& guide) const;

    const std::unique_ptr<Ui::QuestionsPart> m_ui;
};

} // namespace widgets
