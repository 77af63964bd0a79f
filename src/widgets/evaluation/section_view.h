#pragma once

#include "evaluation/report_outline.h"

#include <QWidget>

namespace widgets {

class BlockView;

// The answers to one group of questions, under each other.
class SectionView final : public QWidget
{
    Q_OBJECT

public:
    SectionView(const evaluation::OutlineSection& section, const QString& footnote, QWidget* parent = nullptr);

    // The same section with other figures.
    bool canShow(const evaluation::OutlineSection& section, const QString& footnote) const;
    void setSection(const evaluation::OutlineSection& section);

private:
    QString m_title;
    QString m_footnote;
    QList<BlockView*> m_blocks;
};

} // namespace widgets
