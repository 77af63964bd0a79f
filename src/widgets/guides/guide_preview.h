#pragma once

#include "widgets/guides/guide_cards.h"

#include <QWidget>

#include <memory>

namespace widgets {

namespace Ui {
class GuidePreview;
}

// Shows cards of a guide as they look at the table, in normal words or in plain language.
class GuidePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePreview(QWidget* parent = nullptr);
    ~GuidePreview() override;

    guide::Speech speech() const;
    QList<QWidget*> tabStops() const;
    void hidePlainLanguage(); // where things have one wording
    void showCards(const QList<GuideCard>& cards);

signals:
    void speechChanged();

private:
    const std::unique_ptr<Ui::GuidePreview> m_ui;
};

} // namespace widgets
