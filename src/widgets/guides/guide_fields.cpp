#include "widgets/guides/guide_fields.h"

#include "widgets/guides/guide_draft.h"
#include "widgets/undo_filter.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace widgets {

namespace {

template <typename Field>
void showText(Field& field, const QString& shown, QString* text)
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

GuideFields::GuideFields(GuideDraft& draft, QObject* parent) : QObject(parent), m_draft(draft) {}

void GuideFields::tie(const QString& key, QLineEdit& field, const TextPlace& place)
{
    add(key, field, [this, &field, place] {
        guide::Guide guide = m_draft.guide();
        showText(field, field.text(), place(guide));
    });
    connect(&field, &QLineEdit::textEdited, this, [this, key, place](const QString& text) { write(key, place, text); });
}

void GuideFields::tie(const QString& key, QPlainTextEdit& field, const TextPlace& place)
{
    field.setUndoRedoEnabled(false);
    field.setTabChangesFocus(true);
    add(key, field, [this, &field, place] {
        guide::Guide guide = m_draft.guide();
        showText(field, field.toPlainText(), place(guide));
    });
    connect(&field, &QPlainTextEdit::textChanged, this,
            [this, key, place, &field] { write(key, place, field.toPlainText()); });
}

void GuideFields::tie(const QString& key, QComboBox& box, const NumberPlace& place)
{
    add(key, box, [this, &box, place] { box.setCurrentIndex(place.number(m_draft.guide()).value_or(-1)); });
    connect(&box, &QComboBox::activated, this, [this, place](int row) { write(place, row); });
}

void GuideFields::tie(const QString& key, QSpinBox& box, const NumberPlace& place)
{
    add(key, box, [this, &box, place] {
        const QSignalBlocker blocker(box);
        box.setValue(place.number(m_draft.guide()).value_or(box.minimum()));
    });
    connect(&box, &QSpinBox::valueChanged, this, [this, place](int number) { write(place, number); });
}

void GuideFields::show()
{
    for (const Tied& tied : std::as_const(m_tied))
        tied.show();
}

QWidget* GuideFields::field(const QString& key) const
{
    const auto found = std::ranges::find(m_tied, key, &Tied::key);
    return found == m_tied.end() ? nullptr : found->field;
}

// The wheel scrolls the form, unless somebody is in the box under it.
bool GuideFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_draft.endMerging();
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || qobject_cast<QPlainTextEdit*>(watched) || field->hasFocus())
        return false;
    event->ignore();
    return true;
}

void GuideFields::add(const QString& key, QWidget& field, const std::function<void()>& show)
{
    leaveUndoToWindow(&field);
    field.installEventFilter(this);
    m_tied.append({.key = key, .field = &field, .show = show});
}

void GuideFields::write(const QString& key, const TextPlace& place, const QString& text)
{
    guide::Guide after = m_draft.guide();
    QString* there = place(after);
    if (!there)
        return;
    *there = text;
    m_draft.change(tr("Change text"), key, std::move(after));
}

void GuideFields::write(const NumberPlace& place, int number)
{
    guide::Guide after = m_draft.guide();
    place.setNumber(after, number);
    m_draft.change(tr("Change choice"), {}, std::move(after));
}

} // namespace widgets
