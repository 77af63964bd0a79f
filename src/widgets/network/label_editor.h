#pragma once

#include "domain/session_changes.h"

#include <QLineEdit>

#include <variant>

namespace editing {
class SessionEditor;
}

namespace widgets {

// The caret in the label of a node or relation, laid over it on the canvas. Every letter is in the session at
// once; Enter, or going elsewhere, leaves it so, and Esc puts back what was there.
class LabelEditor final : public QLineEdit
{
    Q_OBJECT

public:
    using Target = std::variant<domain::NodeId, domain::RelationId, domain::GroupId>;

    LabelEditor(editing::SessionEditor& editor, QWidget* parent);

    void open(const Target& target, const QRect& label, const QFont& font);
    void close();

signals:
    void closed(); // while it had the keyboard, which goes back to the canvas

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<QString> label() const; // in the session; none when the thing is gone
    void write(const QString& label);
    void follow();

    editing::SessionEditor& m_editor;
    std::optional<Target> m_target;
    QString m_before;
};

} // namespace widgets
