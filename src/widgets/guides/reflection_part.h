#pragma once

#include "widgets/guides/guide_part.h"

#include <memory>

namespace widgets {

namespace Ui {
class ReflectionPart;
}

// What is said before the professionals think aloud.
class ReflectionPart final : public GuidePart
{
    Q_OBJECT

public:
    explicit ReflectionPart(GuideDraft& draft, QWidget* parent = nullptr);
    ~ReflectionPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    void showDraft() override;

private:
    const std::unique_ptr<Ui::ReflectionPart> m_ui;
};

} // namespace widgets
