#pragma once

#include "domain/session.h"
#include "guide/evaluation_set.h"

#include <QWidget>

class QAbstractButton;
class QLineEdit;
class QPlainTextEdit;

namespace editing {
class SessionEditor;
}

namespace widgets {

class FlowLayout;

// One item of the evaluation set for one respondent. It may be left alone; that it was not asked, or got
// no answer, can be said too.
class ItemField final : public QWidget
{
    Q_OBJECT

public:
    ItemField(const guide::Item& item, const domain::AnswerKey& key, editing::SessionEditor& editor,
              QWidget* parent = nullptr);

    const domain::AnswerKey& key() const { return m_key; }
    void showAnswer();

private:
    void addOptions(FlowLayout& layout);
    void addText();
    void addNumber();
    void addStates(FlowLayout& layout);
    void writeOptions(QAbstractButton* clicked);
    void writeText();
    void writeNumber();
    void chooseState(domain::AnswerState state);
    domain::Answer current() const; // as given, empty when there is none
    void apply(const domain::Answer& answer);

    const guide::Item m_item;
    const domain::AnswerKey m_key;
    editing::SessionEditor& m_editor;
    QList<QAbstractButton*> m_options; // in the order of the item's options
    QPlainTextEdit* m_text = nullptr;  // only for a text
    QLineEdit* m_number = nullptr;     // only for a number
    QAbstractButton* m_noAnswer = nullptr;
    QAbstractButton* m_notAsked = nullptr;
};

} // namespace widgets
