#pragma once

#include "documents/handout.h"

#include <QWidget>

#include <memory>

class QTimer;

namespace widgets {

namespace Ui {
class HandoutPart;
}

// How a hand-out is made, for whoever it is.
struct HandoutChoices
{
    bool withDrawing = true;
    bool withoutNames = false; // of others
    bool largeLetters = false;
};

// The sheet for the person: everything on it can be changed, and beside it lies how it comes out of the printer.
class HandoutPart final : public QWidget
{
    Q_OBJECT

public:
    HandoutPart(const domain::Session& session, const domain::PracticeContacts& contacts, const HandoutChoices& choices,
                QWidget* parent = nullptr);
    ~HandoutPart() override;

    const domain::PracticeContacts& contacts() const { return m_handout.contacts; }
    HandoutChoices choices() const;

signals:
    void made(); // printed or saved

private:
    void fillFields();
    void addAgreement(qsizetype number);
    void change();
    documents::Handout handout() const; // with or without names
    void showPages();
    void print();

    const domain::Session m_session;
    documents::Handout m_handout;
    QTimer* m_pause; // in typing, before it is shown
    const std::unique_ptr<Ui::HandoutPart> m_ui;
};

} // namespace widgets
