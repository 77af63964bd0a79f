#pragma once

#include "widgets/guides/guide_part.h"
#include "widgets/guides/shown_entries.h"

#include <memory>

namespace widgets {

namespace Ui {
class RoleCardsPart;
}

// The cards that say who goes about what.
class RoleCardsPart final : public GuidePart
{
    Q_OBJECT

public:
    explicit RoleCardsPart(GuideDraft& draft, QWidget* parent = nullptr);
    ~RoleCardsPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    const std::unique_ptr<Ui::RoleCardsPart> m_ui;
    ShownEntries<guide::RoleCard> m_cards;
};

} // namespace widgets
