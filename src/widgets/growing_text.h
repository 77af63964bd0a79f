#pragma once

#include <QPlainTextEdit>

namespace widgets {

// A text field as high as what is written in it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {50, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace widgets
