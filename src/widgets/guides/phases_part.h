#pragma once

#include "widgets/guides/guide_part.h"
#include "widgets/guides/shown_entries.h"

#include <memory>

class QSpinBox;

namespace widgets {

namespace Ui {
class PhasesPart;
}

// The parts of the conversation in their order, with the minutes they take.
class PhasesPart final : public GuidePart
{
    Q_OBJECT

public:
    explicit PhasesPart(GuideDraft& draft, QWidget* parent = nullptr);
    ~PhasesPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    void tieMinutes(const QString& key, QSpinBox& box, int guide::Minutes::*minutes);

    const std::unique_ptr<Ui::PhasesPart> m_ui;
    ShownEntries<guide::Phase> m_phases;
};

} // namespace widgets
