#pragma once

#include "widgets/guides/set_draft.h"

#include <memory>

namespace widgets {

namespace Ui {
class SetGeneralPart;
}

// What an evaluation set is called, and when it is asked how it went on.
class SetGeneralPart final : public SetPart
{
    Q_OBJECT

public:
    explicit SetGeneralPart(SetDraft& draft, QWidget* parent = nullptr);
    ~SetGeneralPart() override;

    QList<GuideCard> cards(guide::Speech speech) const override;
    QWidget* fieldAt(const QStringList& steps) override;
    void showDraft() override;

private:
    const std::unique_ptr<Ui::SetGeneralPart> m_ui;
};

} // namespace widgets
