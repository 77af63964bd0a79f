#pragma once

#include "evaluation/report_outline.h"

#include <QWidget>

namespace widgets {

// What the conversations are limited by, a button for each that takes it away.
class LimitChips final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitChips(QWidget* parent = nullptr);

    void setLimits(const evaluation::Facts& facts, const evaluation::Filter& filter);

signals:
    void removeWanted(const evaluation::Limit& limit);
};

} // namespace widgets
