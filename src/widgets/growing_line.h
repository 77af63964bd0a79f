#pragma once

#include "widgets/growing_text.h"

namespace widgets {

// A text field for one line, as high as it takes to see all of that line.
class GrowingLine final : public GrowingText
{
    Q_OBJECT

public:
    explicit GrowingLine(QWidget* parent = nullptr);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace widgets
