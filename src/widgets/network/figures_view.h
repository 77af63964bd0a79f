#pragma once

#include <QFrame>

class QLabel;

namespace editing {
class SessionEditor;
}

namespace widgets {

// What can be counted in the drawing, each with what it means as its tip. No figure is a score.
class FiguresView final : public QFrame
{
    Q_OBJECT

public:
    explicit FiguresView(editing::SessionEditor& editor, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    QLabel* addRow(const QString& word, const QString& meaning);

    editing::SessionEditor& m_editor;
    QLabel* m_size;
    QLabel* m_isolates;
    QLabel* m_density;
    QLabel* m_balance;
    QLabel* m_rings;
};

} // namespace widgets
