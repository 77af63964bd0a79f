#pragma once

#include <QPlainTextEdit>

namespace widgets {

// A text field as high as what is written in it, and no lower than some lines.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget* parent = nullptr);

    void setLeastLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {50, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_leastLines = 1;
};

} // namespace widgets
