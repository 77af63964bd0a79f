#include "widgets/guides/fields.h"

#include "widgets/undo_filter.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace widgets {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::GuideFields)
};

template <typename Field>
void showIn(Field& field, const QString& shown, const QString* text)
{
    field.setEnabled(text != nullptr);
    const QString wanted = text ? *text : QString();
    if (shown == wanted) // our own edit: leave the cursor where it is
        return;
    const QSignalBlocker blocker(field);
    if constexpr (std::is_same_v<Field, QLineEdit>)
        field.setText(wanted);
    else
        field.setPlainText(wanted);
}

} // namespace

Fields::Fields(Draft& draft, QObject* parent) : QObject(parent), m_draft(draft) {}

void Fields::show()
{
    for (const Tied& tied : std::as_const(m_tied))
        tied.show();
}

QWidget* Fields::field(const QString& key) const
{
    const auto found = std::ranges::find(m_tied, key, &Tied::key);
    return found == m_tied.end() ? nullptr : found->field;
}

// The wheel scrolls the form, unless somebody is in the box under it.
bool Fields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_draft.endMerging();
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || qobject_cast<QPlainTextEdit*>(watched) || field->hasFocus())
        return false;
    event->ignore();
    return true;
}

void Fields::add(const QString& key, QWidget& field, const std::function<void()>& show)
{
    leaveUndoToWindow(&field);
    field.installEventFilter(this);
    m_tied.append({.key = key, .field = &field, .show = show});
}

void Fields::whenChanged(QLineEdit& field, const WriteText& write)
{
    connect(&field, &QLineEdit::textEdited, this, write);
}

void Fields::whenChanged(QPlainTextEdit& field, const WriteText& write)
{
    field.setUndoRedoEnabled(false);
    field.setTabChangesFocus(true);
    connect(&field, &QPlainTextEdit::textChanged, this, [write, &field] { write(field.toPlainText()); });
}

void Fields::whenChanged(QComboBox& box, const WriteNumber& write)
{
    connect(&box, &QComboBox::activated, this, write);
}

void Fields::whenChanged(QSpinBox& box, const WriteNumber& write)
{
    connect(&box, &QSpinBox::valueChanged, this, write);
}

void Fields::showText(QLineEdit& field, const QString* text)
{
    showIn(field, field.text(), text);
}

void Fields::showText(QPlainTextEdit& field, const QString* text)
{
    showIn(field, field.toPlainText(), text);
}

void Fields::showNumber(QComboBox& box, std::optional<int> number)
{
    box.setCurrentIndex(number.value_or(-1));
}

void Fields::showNumber(QSpinBox& box, std::optional<int> number)
{
    const QSignalBlocker blocker(box);
    box.setValue(number.value_or(box.minimum()));
}

QString Fields::textChange()
{
    return FieldWords::tr("Change text");
}

QString Fields::choiceChange()
{
    return FieldWords::tr("Change choice");
}

} // namespace widgets
