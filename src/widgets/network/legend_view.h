#pragma once

#include "drawing/style.h"

#include <QWidget>

namespace editing {
class SessionEditor;
}

namespace widgets {

// What the signs in the drawing mean; all of them while nothing is drawn yet.
class LegendView final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendView(editing::SessionEditor& editor, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void widthChanged(int width); // that it needs, with room to scroll

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitToSigns();

    editing::SessionEditor& m_editor;
};

} // namespace widgets
