#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;

namespace widgets {

// What stands on a card: a title, and under it some text as HTML whose words were escaped.
struct CardText
{
    QString title;
    QString html;
};

// A card that lies over the conversation for a moment, to read aloud or to look at together. There is nothing to fill
// in: any key and any click puts it away, and what is typed goes where it would have gone without it.
class TableCard final : public QFrame
{
    Q_OBJECT

public:
    explicit TableCard(QWidget& table); // which it covers

    void lay(const CardText& card);
    void putAway();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget& m_table;
    QFrame* m_card;
    QLabel* m_title;
    QLabel* m_text;
    QScrollArea* m_area;
    QPushButton* m_close;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace widgets
