#include "widgets/evaluation/section_view.h"

#include "widgets/evaluation/block_view.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

SectionView::SectionView(const evaluation::OutlineSection& section, const QString& footnote, QWidget* parent)
    : QWidget(parent),
      m_title(section.title),
      m_footnote(footnote)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(14);
    auto* title = new QLabel(section.title);
    title->setObjectName("section");
    title->setWordWrap(true);
    asHeading(title);
    layout->addWidget(title);
    for (const evaluation::OutlineBlock& block : section.blocks) {
        m_blocks.append(new BlockView(block));
        layout->addWidget(m_blocks.last());
    }
    auto* below = new QLabel(footnote);
    below->setWordWrap(true);
    asCaption(below);
    layout->addWidget(below);
    layout->addStretch();
}

bool SectionView::canShow(const evaluation::OutlineSection& section, const QString& footnote) const
{
    return section.title == m_title && footnote == m_footnote
        && std::ranges::equal(
               m_blocks, section.blocks,
               [](const BlockView* view, const evaluation::OutlineBlock& block) { return view->canShow(block); });
}

void SectionView::setSection(const evaluation::OutlineSection& section)
{
    for (qsizetype place = 0; place < m_blocks.size(); ++place)
        m_blocks[place]->setBlock(section.blocks[place]);
}

} // namespace widgets
