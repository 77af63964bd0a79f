#include "widgets/guides/guide_preview.h"

#include "guides/ui_guide_preview.h"
#include "widgets/theme.h"

namespace widgets {

namespace {

QLabel* addLabel(QLayout& layout, const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setHidden(text.isEmpty());
    layout.addWidget(label);
    return label;
}

void addCard(QLayout& column, const GuideCard& card)
{
    asCaption(addLabel(column, card.kind));
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* layout = new QVBoxLayout(frame);
    asHeading(addLabel(*layout, card.title));
    asCaption(addLabel(*layout, card.caption));
    addLabel(*layout, card.text);
    column.addWidget(frame);
}

} // namespace

GuidePreview::GuidePreview(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::GuidePreview>())
{
    m_ui->setupUi(this);
    connect(m_ui->plainLanguage, &QCheckBox::toggled, this, &GuidePreview::speechChanged);
}

GuidePreview::~GuidePreview() = default;

guide::Speech GuidePreview::speech() const
{
    return m_ui->plainLanguage->isChecked() ? guide::Speech::Plain : guide::Speech::Usual;
}

void GuidePreview::hidePlainLanguage()
{
    m_ui->plainLanguage->hide();
}

QList<QWidget*> GuidePreview::tabStops() const
{
    return {m_ui->plainLanguage, m_ui->cardsArea};
}

void GuidePreview::showCards(const QList<GuideCard>& cards)
{
    while (const std::unique_ptr<QLayoutItem> item{m_ui->cardsLayout->takeAt(0)})
        delete item->widget();
    for (const GuideCard& card : cards)
        addCard(*m_ui->cardsLayout, card);
    m_ui->cardsLayout->addStretch();
}

} // namespace widgets
