#include "widgets/conversation/paper_entry_page.h"

#include "conversation/ui_paper_entry_page.h"
#include "exchange/paper/typed_moment.h"
#include "storage/session_store.h"
#include "widgets/begin_at.h"
#include "widgets/conversation/people_panel.h"
#include "widgets/report_errors.h"
#include "widgets/spelling/spelling_highlighter.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QIntValidator>
#include <QMessageBox>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int longestTalk = 999; // minutes
constexpr int linesOfList = 4;   // of an empty field for a list

} // namespace

PaperEntryPage::PaperEntryPage(const guide::Guide& guide, const domain::Session& session,
                               const QList<domain::Experiment>& experiments, storage::SessionStore& sessions,
                               Clock clock, QWidget* parent)
    : QWidget(parent),
      m_draft(session),
      m_sessions(sessions),
      m_clock(std::move(clock)),
      m_ui(std::make_unique<Ui::PaperEntryPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    for (QLabel* caption : {m_ui->caption, m_ui->noTime, m_ui->thingsCaption, m_ui->agreementsCaption})
        asCaption(caption);
    m_ui->caption->setText(
        tr("%1. Nothing has to be filled in; the rest can still be done on the next page.").arg(guide.title));
    m_ui->takeOver->setProperty("primary", true);
    m_ui->noTime->hide();
    m_ui->minutes->setValidator(new QIntValidator(0, longestTalk, m_ui->minutes));
    const QDate today = m_clock().toLocalTime().date();
    m_ui->day->setMaximumDate(today);
    m_ui->day->setDate(today);
    m_ui->peopleLayout->addWidget(new PeoplePanel(m_draft, experiments, this));
    for (QLayout* column : {m_ui->moment, m_ui->peopleLayout})
        m_ui->columns->setAlignment(column, Qt::AlignTop);
    addQuestions(guide);
    for (GrowingText* field : {m_ui->things, m_ui->agreements}) {
        field->setLeastLines(linesOfList);
        followCaret(*field, *m_ui->area);
    }
    orderTabs();
    connectWidgets();
    beginAt(this, m_ui->day);
}

PaperEntryPage::~PaperEntryPage()
{
    delete m_ui->area; // its fields look at the draft
}

bool PaperEntryPage::mayLeave()
{
    if (!isTyped())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Not taken over yet"),
                         tr("What you typed is not taken over yet. Keep it as a conversation?"), QMessageBox::NoButton,
                         this);
    const QPushButton* take = question.addButton(tr("Take over"), QMessageBox::AcceptRole);
    const QPushButton* drop = question.addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == take)
        return keep().has_value();
    return question.clickedButton() == drop;
}

// The wheel scrolls the page, unless somebody is in the box under it.
bool PaperEntryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || qobject_cast<QWidget*>(watched)->hasFocus())
        return false;
    event->ignore();
    return true;
}

void PaperEntryPage::addQuestions(const guide::Guide& guide)
{
    for (const guide::QuestionText& text : guide.questions) {
        auto* title = new QLabel(text.title);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        auto* field = new GrowingText;
        field->setObjectName(u"told%1"_s.arg(m_told.size() + 1));
        field->setTabChangesFocus(true);
        field->setPlaceholderText(tr("In their own words. An empty line begins a new note."));
        field->setAccessibleName(text.title);
        title->setBuddy(field);
        m_ui->questionsLayout->addWidget(title);
        m_ui->questionsLayout->addWidget(field);
        new SpellingHighlighter(*field, m_draft);
        followCaret(*field, *m_ui->area);
        m_told.append(field);
    }
}

// The people and the questions were made last, and stand before the sheet.
void PaperEntryPage::orderTabs()
{
    QWidget* last = m_told.last();
    for (QWidget* next : {static_cast<QWidget*>(m_ui->things), static_cast<QWidget*>(m_ui->agreements),
                          static_cast<QWidget*>(m_ui->takeOver), static_cast<QWidget*>(m_ui->back)}) {
        setTabOrder(last, next);
        last = next;
    }
}

void PaperEntryPage::connectWidgets()
{
    m_ui->day->installEventFilter(this);
    for (QComboBox* box : m_ui->area->findChildren<QComboBox*>()) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
    }
    connect(m_ui->begin, &QLineEdit::editingFinished, this, &PaperEntryPage::showTime);
    connect(m_ui->back, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            emit leaveWanted();
    });
    connect(m_ui->takeOver, &QPushButton::clicked, this, [this] {
        if (const auto session = keep())
            emit takenOver(*session);
    });
}

void PaperEntryPage::showTime()
{
    const auto time = exchange::typedTime(m_ui->begin->text());
    if (time)
        m_ui->begin->setText(time->toString(u"HH:mm"_s));
    m_ui->noTime->setVisible(!time && !m_ui->begin->text().trimmed().isEmpty());
}

bool PaperEntryPage::isTyped()
{
    QList<QPlainTextEdit*> fields{m_ui->things, m_ui->agreements};
    for (GrowingText* field : std::as_const(m_told))
        fields.append(field);
    const bool hasWords = std::ranges::any_of(
        fields, [](const QPlainTextEdit* field) { return !field->toPlainText().trimmed().isEmpty(); });
    return hasWords || !m_ui->begin->text().isEmpty() || !m_ui->minutes->text().isEmpty()
        || m_draft.undoStack().canUndo();
}

exchange::PaperEntry PaperEntryPage::entry() const
{
    const QString minutes = m_ui->minutes->text();
    exchange::PaperEntry entry{.day = m_ui->day->date(),
                               .begin = exchange::typedTime(m_ui->begin->text()),
                               .minutes = minutes.isEmpty() ? std::nullopt : std::optional(minutes.toInt()),
                               .told = {},
                               .things = m_ui->things->toPlainText(),
                               .agreements = m_ui->agreements->toPlainText()};
    for (int question = 0; question < m_told.size(); ++question)
        entry.told[static_cast<domain::Question>(question)] = m_told[question]->toPlainText();
    return entry;
}

std::optional<domain::Session> PaperEntryPage::keep() const
{
    const domain::Session session = exchange::enteredFromPaper(entry(), m_draft.session(), m_clock());
    try {
        m_sessions.save(session);
    } catch (const storage::StorageError& error) {
        showProblem(m_ui->area, error.kind());
        return {};
    }
    return session;
}

} // namespace widgets
