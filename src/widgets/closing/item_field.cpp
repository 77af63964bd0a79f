#include "widgets/closing/item_field.h"

#include "editing/session_editor.h"
#include "widgets/flow_layout.h"
#include "widgets/spelling/spelling_highlighter.h"
#include "widgets/undo_filter.h"

#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

namespace {

constexpr int textLines = 3;

}

ItemField::ItemField(const guide::Item& item, const domain::AnswerKey& key, editing::SessionEditor& editor,
                     QWidget* parent)
    : QWidget(parent),
      m_item(item),
      m_key(key),
      m_editor(editor)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(item.text);
    label->setWordWrap(true);
    layout->addWidget(label);

    if (item.type == guide::ItemType::Text)
        addText();
    auto* choices = new FlowLayout;
    layout->addLayout(choices);
    if (item.type == guide::ItemType::Number)
        addNumber();
    addOptions(*choices);
    addStates(*choices);
    showAnswer();
}

void ItemField::addOptions(FlowLayout& layout)
{
    if (m_number)
        layout.addWidget(m_number);
    for (const guide::Option& option : m_item.options) {
        auto* button = new QPushButton(option.text);
        button->setCheckable(true);
        button->setAccessibleDescription(m_item.text);
        m_options.append(button);
        layout.addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button] { writeOptions(button); });
    }
}

void ItemField::addText()
{
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(m_item.text);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * (textLines + 1));
    leaveUndoToWindow(m_text);
    new SpellingHighlighter(*m_text, m_editor);
    layout()->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ItemField::writeText);
}

void ItemField::addNumber()
{
    m_number = new QLineEdit;
    m_number->setValidator(new QIntValidator(0, 9999, m_number));
    m_number->setMaximumWidth(m_number->fontMetrics().averageCharWidth() * 12);
    m_number->setAccessibleName(m_item.text);
    leaveUndoToWindow(m_number);
    connect(m_number, &QLineEdit::textEdited, this, &ItemField::writeNumber);
}

void ItemField::addStates(FlowLayout& layout)
{
    const auto add = [&](const QString& text, domain::AnswerState state) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAccessibleDescription(m_item.text);
        button->setAutoRaise(true);
        layout.addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, state] { chooseState(state); });
        return button;
    };
    m_noAnswer = add(tr("no answer"), domain::AnswerState::NoAnswer);
    m_notAsked = add(tr("not asked"), domain::AnswerState::NotAsked);
}

void ItemField::showAnswer()
{
    const domain::Answer* found = m_editor.session().answer(m_key);
    const domain::Answer answer = current();
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        m_options[i]->setChecked(answer.options.contains(m_item.options[i].id));
        m_options[i]->setHidden(m_item.options[i].retiredSince && !m_options[i]->isChecked());
    }
    if (m_text && m_text->toPlainText() != answer.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(answer.text);
    }
    if (m_number && !m_number->hasFocus())
        m_number->setText(answer.number ? QString::number(*answer.number) : QString());
    m_noAnswer->setChecked(found && found->state == domain::AnswerState::NoAnswer);
    m_notAsked->setChecked(found && found->state == domain::AnswerState::NotAsked);
}

void ItemField::writeOptions(QAbstractButton* clicked)
{
    const bool several = m_item.type == guide::ItemType::Multi || m_item.type == guide::ItemType::Text;
    domain::Answer answer = current();
    answer.options.clear();
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (m_options[i]->isChecked() && (several || m_options[i] == clicked))
            answer.options.append(m_item.options[i].id);
    }
    m_editor.endMerging();
    apply(answer);
}

void ItemField::writeText()
{
    domain::Answer answer = current();
    answer.text = m_text->toPlainText();
    apply(answer);
}

void ItemField::writeNumber()
{
    domain::Answer answer = current();
    answer.number = m_number->text().isEmpty() ? std::nullopt : std::optional(m_number->text().toInt());
    apply(answer);
}

void ItemField::chooseState(domain::AnswerState state)
{
    const domain::Answer* found = m_editor.session().answer(m_key);
    m_editor.endMerging();
    if (found && found->state == state)
        m_editor.clearAnswer(m_key); // once more takes it back
    else
        m_editor.setAnswer({.key = m_key, .state = state});
    showAnswer();
}

domain::Answer ItemField::current() const
{
    const domain::Answer* found = m_editor.session().answer(m_key);
    if (found && found->state == domain::AnswerState::Given)
        return *found;
    return {.key = m_key};
}

void ItemField::apply(const domain::Answer& answer)
{
    if (answer.options.isEmpty() && answer.text.isEmpty() && !answer.number)
        m_editor.clearAnswer(m_key);
    else
        m_editor.setAnswer(answer);
    showAnswer();
}

} // namespace widgets
