#include "widgets/conversation/agreement_card.h"

#include "conversation/ui_agreement_card.h"
#include "editing/session_editor.h"
#include "widgets/conversation/note_row.h"
#include "widgets/flow_layout.h"
#include "widgets/network/drawing_words.h"
#include "widgets/undo_filter.h"
#include "widgets/words.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int calendarLetters = 44; // wide
constexpr int calendarLines = 15;   // of which six weeks, each with some room

// Several names with commas between them.
QStringList ownersIn(const QString& text)
{
    QStringList owners;
    for (const QString& name : text.split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            owners.append(name.trimmed());
    }
    return owners;
}

} // namespace

AgreementCard::AgreementCard(editing::SessionEditor& editor, domain::AgreementId agreement, QDate today,
                             QWidget* parent)
    : QFrame(parent),
      m_editor(editor),
      m_agreement(agreement),
      m_today(today),
      m_ui(std::make_unique<Ui::AgreementCard>())
{
    m_ui->setupUi(this);
    setProperty("card", true);
    leaveUndoToWindow(m_ui->who);
    m_ui->what->installEventFilter(this);
    m_ui->who->installEventFilter(this);
    m_ui->owners->setMenu(new QMenu(this));
    m_ui->node->setMenu(new QMenu(this));
    auto* sources = new FlowLayout(m_ui->sources);
    for (QPushButton* source : {m_ui->self, m_ui->surroundings, m_ui->professionalHelp})
        sources->addWidget(source);
    m_ui->self->setText(wordFor(domain::NeedSource::Self));
    m_ui->surroundings->setText(wordFor(domain::NeedSource::Surroundings));
    m_ui->professionalHelp->setText(wordFor(domain::NeedSource::ProfessionalHelp));
    fillDueMenu();
    showAgreement();

    connect(m_ui->what, &QPlainTextEdit::textChanged, this, &AgreementCard::write);
    connect(m_ui->who, &QLineEdit::textEdited, this, &AgreementCard::write);
    connect(m_ui->owners->menu(), &QMenu::aboutToShow, this, &AgreementCard::fillPeople);
    connect(m_ui->node->menu(), &QMenu::aboutToShow, this, &AgreementCard::fillNodes);
    connect(m_ui->remove, &QToolButton::clicked, this, [this] { m_editor.removeAgreement(m_agreement); });
    connect(m_ui->self, &QPushButton::clicked, this, [this] { chooseSource(domain::NeedSource::Self); });
    connect(m_ui->surroundings, &QPushButton::clicked, this,
            [this] { chooseSource(domain::NeedSource::Surroundings); });
    connect(m_ui->professionalHelp, &QPushButton::clicked, this,
            [this] { chooseSource(domain::NeedSource::ProfessionalHelp); });
}

AgreementCard::~AgreementCard() = default;

void AgreementCard::focusWhat()
{
    m_ui->what->setFocus();
}

void AgreementCard::keepCaretInSight(QScrollArea& area)
{
    followCaret(*m_ui->what, area);
}

void AgreementCard::showAgreement()
{
    const domain::Agreement agreement = current();
    if (m_ui->what->toPlainText() != agreement.what) {
        const QSignalBlocker blocker(m_ui->what);
        m_ui->what->setPlainText(agreement.what);
        m_ui->what->moveCursor(QTextCursor::End);
    }
    if (ownersIn(m_ui->who->text()) != agreement.owners) {
        m_ui->who->setText(agreement.owners.join(u", "_s));
        m_ui->who->setCursorPosition(0); // its beginning says most
    }
    const domain::Node* node = agreement.node ? domain::find(m_editor.session().nodes, *agreement.node) : nullptr;
    m_ui->node->setText(node ? tr("About: %1").arg(nameOf(*node)) : tr("About something on the drawing"));
    m_ui->due->setText(agreement.due ? QLocale().toString(*agreement.due, QLocale::ShortFormat) : tr("When"));
    m_ui->self->setChecked(agreement.source == domain::NeedSource::Self);
    m_ui->surroundings->setChecked(agreement.source == domain::NeedSource::Surroundings);
    m_ui->professionalHelp->setChecked(agreement.source == domain::NeedSource::ProfessionalHelp);
}

bool AgreementCard::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_editor.endMerging();
    return false;
}

void AgreementCard::fillDueMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(tr("Today"), this, [this] { setDue(m_today); });
    menu->addAction(tr("Tomorrow"), this, [this] { setDue(m_today.addDays(1)); });
    menu->addAction(tr("In a week"), this, [this] { setDue(m_today.addDays(7)); });
    menu->addAction(tr("In two weeks"), this, [this] { setDue(m_today.addDays(14)); });
    menu->addAction(tr("In a month"), this, [this] { setDue(m_today.addMonths(1)); });

    QMenu* other = menu->addMenu(tr("Another day"));
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumSize(calendarLetters * fontMetrics().averageCharWidth(),
                             calendarLines * fontMetrics().height());
    auto* calendarAction = new QWidgetAction(other);
    calendarAction->setDefaultWidget(calendar);
    other->addAction(calendarAction);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) {
        menu->close();
        setDue(day);
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
        menu->close();
        setDue(day);
    });
    menu->addSeparator();
    menu->addAction(tr("No date"), this, [this] { setDue({}); });
    m_ui->due->setMenu(menu);
}

// Those at the table, and the people and organisations on the drawing.
void AgreementCard::fillPeople()
{
    m_ui->owners->menu()->clear();
    const auto add = [this](const QString& name) {
        QAction* action =
            m_ui->owners->menu()->addAction(asMenuText(name), this, [this, name] { addOrTakeAway(name); });
        action->setCheckable(true);
        action->setChecked(current().owners.contains(name));
    };
    for (const domain::Participant& participant : m_editor.session().participants)
        add(nameOf(participant));
    m_ui->owners->menu()->addSeparator();
    for (const domain::Node& node : m_editor.session().nodes) {
        const bool canDoSomething =
            node.kind == domain::NodeKind::Person || node.kind == domain::NodeKind::Organisation;
        if (canDoSomething && !node.label.isEmpty() && !node.deceased)
            add(node.label);
    }
}

void AgreementCard::addOrTakeAway(const QString& owner)
{
    domain::Agreement agreement = current();
    if (agreement.owners.removeAll(owner) == 0)
        agreement.owners.append(owner);
    m_editor.endMerging();
    m_editor.changeAgreement(agreement);
}

void AgreementCard::fillNodes()
{
    QMenu& menu = *m_ui->node->menu();
    menu.clear();
    const auto add = [&](const QString& text, std::optional<domain::NodeId> node) {
        menu.addAction(asMenuText(text), this, [this, node] {
            domain::Agreement agreement = current();
            agreement.node = node;
            m_editor.endMerging();
            m_editor.changeAgreement(agreement);
        });
    };
    add(tr("Nothing on the drawing"), {});
    menu.addSeparator();
    for (const domain::Node& node : m_editor.session().nodes) {
        if (node.kind != domain::NodeKind::HelpSeeker && !node.label.isEmpty())
            add(node.label, node.id);
    }
}

void AgreementCard::setDue(std::optional<QDate> due)
{
    domain::Agreement agreement = current();
    agreement.due = due;
    m_editor.endMerging();
    m_editor.changeAgreement(agreement);
}

void AgreementCard::chooseSource(domain::NeedSource source)
{
    domain::Agreement agreement = current();
    agreement.source = agreement.source == source ? std::nullopt : std::optional(source); // once more takes it back
    m_editor.endMerging();
    m_editor.changeAgreement(agreement);
    showAgreement();
}

void AgreementCard::write()
{
    domain::Agreement agreement = current();
    agreement.what = m_ui->what->toPlainText();
    agreement.owners = ownersIn(m_ui->who->text());
    m_editor.changeAgreement(agreement);
}

domain::Agreement AgreementCard::current() const
{
    return *domain::find(m_editor.session().agreements, m_agreement);
}

} // namespace widgets
