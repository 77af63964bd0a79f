#pragma once

#include "widgets/guides/set_draft.h"
#include "widgets/guides/shown_entries.h"

#include <memory>

namespace widgets {

namespace Ui {
class SetItemsPart;
}

// What is asked of one respondent, in which words and with which options.
class SetItemsPart final : public SetPart
{
    Q_OBJECT

public:
    explicit SetItemsPart(SetDraft& draft, QWidget* parent = nullptr);
    ~SetItemsPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    using Items = ShownEntries<guide::Item, guide::EvaluationSet>;
    using Options = ShownEntries<guide::Option, guide::EvaluationSet>;

    guide::Section* section(guide::EvaluationSet& set) const; // null when there is none
    void tieFields();
    void connectLists();
    void showTakenOut();

    const std::unique_ptr<Ui::SetItemsPart> m_ui;
    Items m_items;
    Options m_options;
};

} // namespace widgets
