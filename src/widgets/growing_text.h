#pragma once

#include <QPlainTextEdit>

class QScrollArea;

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

// Neither the caret nor the field that grows below it leaves the part of the area that can be seen.
void followCaret(GrowingText& field, QScrollArea& area);

} // namespace widgets
