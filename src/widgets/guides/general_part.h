#pragma once

#include "guide/evaluation_set.h"
#include "widgets/guides/guide_part.h"

#include <QHash>

#include <memory>

class QCheckBox;

namespace widgets {

namespace Ui {
class GeneralPart;
}

// What the guide is called, where it is held, who is there and what is looked back on.
class GeneralPart final : public GuidePart
{
    Q_OBJECT

public:
    GeneralPart(GuideDraft& draft, const QList<guide::EvaluationSet>& sets, QWidget* parent = nullptr);
    ~GeneralPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    void showDraft() override;

private:
    void addRoles();
    void changeRole(domain::Role role);
    void tieBoxes(const QList<guide::EvaluationSet>& sets);

    QHash<domain::Role, QCheckBox*> m_roles;
    const std::unique_ptr<Ui::GeneralPart> m_ui;
};

} // namespace widgets
