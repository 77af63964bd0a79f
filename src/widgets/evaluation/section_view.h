#pragma once

#include "evaluation/report_outline.h"

#include <QWidget>

namespace widgets {

// The answers to one group of questions, under each other.
class SectionView final : public QWidget
{
    Q_OBJECT

public:
    SectionView(const evaluation::OutlineSection& section, const QString& footnote, QWidget* parent = nullptr);
};

} // namespace widgets
