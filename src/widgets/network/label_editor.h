#pragma once

#include "domain/session_changes.h"

#include <QLineEdit>

#include <variant>

namespace editing {
class SessionEditor;
}

namespace widgets {

// The caret in the label of a node or relation, laid over it on the canvas. Every letter is in the session at
// once; Enter, or going elsewhere, leaves it so, and Esc puts back what was there: nothing, when the node is new.
class LabelEditor final : public QLineEdit
{
    Q_OBJECT

public:
    using Target = std::variant<domain::NodeId, domain::RelationId, domain::GroupId>;

    LabelEditor(editing::SessionEditor& editor, QWidget* parent);

    void open(const Target& target, const QRect& label, const QFont& font);
    void openNew(domain::NodeId node, const QRect& label, const QFont& font); // that was just drawn
    void close();

signals:
    void closed(); // while it had the keyboard, which goes back to the canvas

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<QString> label() const; // in the session; none when the thing is gone
    void write(const QString& label);
    void putBack();
    void follow();

    editing::SessionEditor& m_editor;
    std::optional<Target> m_target;
    std::optional<domain::NodeId> m_new; // while that is given its first name
    QString m_before;
};

} // namespace widgets
