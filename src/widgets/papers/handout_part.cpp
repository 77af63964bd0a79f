#include "widgets/papers/handout_part.h"

#include "papers/ui_handout_part.h"
#include "widgets/begin_at.h"
#include "widgets/print_dialog.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr std::chrono::milliseconds pauseInTyping{150};

}

HandoutPart::HandoutPart(const domain::Session& session, const domain::PracticeContacts& contacts,
                         const HandoutChoices& choices, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_handout(documents::handoutOf(session)),
      m_pause(new QTimer(this)),
      m_ui(std::make_unique<Ui::HandoutPart>())
{
    m_ui->setupUi(this);
    m_ui->print->setProperty("primary", true);
    for (QLabel* caption : {m_ui->explanation, m_ui->leftOut, m_ui->made})
        asCaption(caption);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTyping);
    connect(m_pause, &QTimer::timeout, this, &HandoutPart::showPages);
    m_handout.contacts = contacts;
    m_ui->withDrawing->setChecked(choices.withDrawing);
    m_ui->withoutNames->setChecked(choices.withoutNames);
    m_ui->largeLetters->setChecked(choices.largeLetters);
    m_ui->made->hide();
    fillFields();
    for (GrowingText* field : findChildren<GrowingText*>())
        connect(field, &QPlainTextEdit::textChanged, this, &HandoutPart::change);
    for (QLineEdit* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, &HandoutPart::change);
    for (QCheckBox* choice : {m_ui->largeLetters, m_ui->withoutNames, m_ui->withDrawing})
        connect(choice, &QCheckBox::toggled, this, &HandoutPart::change);
    connect(m_ui->print, &QPushButton::clicked, this, &HandoutPart::print);
    beginAt(this, m_ui->print);
    change();
    showPages();
}

HandoutPart::~HandoutPart() = default;

void HandoutPart::fillFields()
{
    m_ui->day->setText(m_handout.day);
    m_ui->people->setPlainText(m_handout.people);
    m_ui->matters->setPlainText(m_handout.matters);
    for (GrowingText* field : {m_ui->people, m_ui->matters})
        field->setTabChangesFocus(true);
    for (qsizetype number = 0; number < m_handout.agreements.size(); ++number)
        addAgreement(number);
    m_ui->askWhom->setText(m_handout.contacts.askWhom);
    m_ui->askWhen->setText(m_handout.contacts.askWhen);
    m_ui->gp->setText(m_handout.contacts.gp);
    m_ui->afterHours->setText(m_handout.contacts.afterHours);
    m_ui->agreementsTitle->setHidden(m_handout.agreements.isEmpty());
}

void HandoutPart::addAgreement(qsizetype number)
{
    const int row = static_cast<int>(2 * number);
    const auto field = [&](QString documents::Handout::Agreement::*part, const QString& what) {
        auto* edit = new QLineEdit(m_handout.agreements[number].*part);
        edit->setAccessibleName(tr("Agreement %1: %2").arg(number + 1).arg(what));
        edit->setPlaceholderText(what);
        edit->setCursorPosition(0);
        connect(edit, &QLineEdit::textChanged, this,
                [this, number, part](const QString& words) { m_handout.agreements[number].*part = words; });
        return edit;
    };
    m_ui->agreements->addWidget(field(&documents::Handout::Agreement::what, tr("what")), row, 0, 1, 2);
    m_ui->agreements->addWidget(field(&documents::Handout::Agreement::who, tr("who")), row + 1, 0);
    m_ui->agreements->addWidget(field(&documents::Handout::Agreement::when, tr("when")), row + 1, 1);
}

void HandoutPart::change()
{
    m_handout.day = m_ui->day->text();
    m_handout.people = m_ui->people->toPlainText();
    m_handout.matters = m_ui->matters->toPlainText();
    m_handout.contacts.askWhom = m_ui->askWhom->text();
    m_handout.contacts.askWhen = m_ui->askWhen->text();
    m_handout.contacts.gp = m_ui->gp->text();
    m_handout.contacts.afterHours = m_ui->afterHours->text();
    m_handout.showsDrawing = m_ui->withDrawing->isChecked();
    m_handout.letters = m_ui->largeLetters->isChecked() ? documents::Letters::Large : documents::Letters::Usual;
    m_pause->start();
}

HandoutChoices HandoutPart::choices() const
{
    return {.withDrawing = m_ui->withDrawing->isChecked(),
            .withoutNames = m_ui->withoutNames->isChecked(),
            .largeLetters = m_ui->largeLetters->isChecked()};
}

documents::Handout HandoutPart::handout() const
{
    return m_ui->withoutNames->isChecked() ? documents::withoutNames(m_handout, m_session) : m_handout;
}

void HandoutPart::showPages()
{
    m_ui->preview->setPages(documents::pagesOf(handout()));
    m_ui->leftOut->setText(documents::leftOut(m_handout, m_session).join(u'\n'));
}

void HandoutPart::print()
{
    if (PrintDialog(documents::pagesOf(handout()), tr("sheet for the person"), this).exec() != QDialog::Accepted)
        return;
    m_ui->made->show();
    emit made();
}

} // namespace widgets
