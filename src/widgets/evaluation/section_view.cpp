#include "widgets/evaluation/section_view.h"

#include "widgets/evaluation/block_view.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace widgets {

SectionView::SectionView(const evaluation::OutlineSection& section, const QString& footnote, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(14);
    auto* title = new QLabel(section.title);
    title->setObjectName("section");
    title->setWordWrap(true);
    asHeading(title);
    layout->addWidget(title);
    for (const evaluation::OutlineBlock& block : section.blocks)
        layout->addWidget(new BlockView(block));
    auto* below = new QLabel(footnote);
    below->setWordWrap(true);
    asCaption(below);
    layout->addWidget(below);
    layout->addStretch();
}

} // namespace widgets
