#pragma once

#include "widgets/guides/set_draft.h"
#include "widgets/guides/shown_entries.h"

#include <memory>

namespace widgets {

namespace Ui {
class SetSectionsPart;
}

// Of whom something is asked, and when: the sections of an evaluation set.
class SetSectionsPart final : public SetPart
{
    Q_OBJECT

public:
    explicit SetSectionsPart(SetDraft& draft, QWidget* parent = nullptr);
    ~SetSectionsPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    using Sections = ShownEntries<guide::Section, guide::EvaluationSet>;

    void tieFields();

    const std::unique_ptr<Ui::SetSectionsPart> m_ui;
    Sections m_sections;
};

} // namespace widgets
