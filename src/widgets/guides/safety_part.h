#pragma once

#include "widgets/guides/guide_part.h"
#include "widgets/guides/shown_entries.h"

#include <memory>

namespace widgets {

namespace Ui {
class SafetyPart;
}

// The card for worries about safety.
class SafetyPart final : public GuidePart
{
    Q_OBJECT

public:
    explicit SafetyPart(GuideDraft& draft, QWidget* parent = nullptr);
    ~SafetyPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    void showLines();
    void changeLines();

    const std::unique_ptr<Ui::SafetyPart> m_ui;
    ShownEntries<guide::Contact> m_contacts;
};

} // namespace widgets
