#pragma once

#include "domain/session_changes.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace editing {
class SessionEditor;
}

namespace widgets {

// What the person allows, each thing apart, with the day on which it was said and taken back.
class PermissionsPanel final : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    PermissionsPanel(editing::SessionEditor& editor, Clock clock, QWidget* parent = nullptr);

    QSize sizeHint() const override; // as high as all of it

private:
    struct Row
    {
        QLabel* state = nullptr;
        QPushButton* spoken = nullptr;
        QPushButton* written = nullptr;
        QPushButton* withdraw = nullptr;
        QToolButton* mistake = nullptr;
    };

    void addRow(domain::Purpose purpose);
    void showPermission(domain::Purpose purpose);
    void withdraw(domain::Purpose purpose);
    QDate today() const;

    editing::SessionEditor& m_editor;
    const Clock m_clock;
    QVBoxLayout* m_content; // in an area that scrolls where the screen is small
    QMap<domain::Purpose, Row> m_rows;
};

} // namespace widgets
