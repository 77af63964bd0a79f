#include "widgets/conversation/conversation_page.h"

#include "conversation/ui_conversation_page.h"
#include "editing/session_editor.h"
#include "widgets/conversation/agreements_page.h"
#include "widgets/conversation/note_row.h"
#include "widgets/conversation/people_panel.h"
#include "widgets/conversation/question_page.h"
#include "widgets/flow_layout.h"
#include "widgets/network/drawing_panel.h"
#include "widgets/network/together_window.h"

#include <QApplication>
#include <QButtonGroup>
#include <QSettings>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int lettersInNotes = 38; // how wide the column of the questions is at first

bool canTakeKeyboard(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}

// The keyboard goes to where it was in this part, or else to the first that can have it.
bool takeKeyboard(QWidget& part)
{
    QList<QWidget*> candidates{part.focusWidget(), &part};
    candidates += part.findChildren<QWidget*>();
    for (QWidget* candidate : std::as_const(candidates)) {
        if (!candidate || !canTakeKeyboard(*candidate))
            continue;
        candidate->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

} // namespace

ConversationPage::ConversationPage(const guide::Guide& guide, editing::SessionEditor& editor,
                                   const QList<domain::Experiment>& experiments, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_ui(std::make_unique<Ui::ConversationPage>()),
      m_tabs(new QButtonGroup(this)),
      m_tabRow(new FlowLayout),
      m_drawing(new DrawingPanel(editor)),
      m_people(new PeoplePanel(editor, experiments, this))
{
    m_ui->setupUi(this);
    m_ui->leftLayout->insertLayout(0, m_tabRow);
    m_ui->leftLayout->setStretch(1, 1);
    delete m_ui->splitter->replaceWidget(1, m_drawing);
    m_ui->splitter->setStretchFactor(1, 1);
    if (!m_ui->splitter->restoreState(QSettings().value(u"conversation/splitter"_s).toByteArray()))
        m_ui->splitter->setSizes({lettersInNotes * fontMetrics().averageCharWidth(), width()});
    m_people->setWindowFlags(Qt::Popup);
    m_ui->clock->start(editor.session().startedAt, clock);
    m_ui->close->setProperty("primary", true);

    addQuestionPages(guide);
    addTab(tr("Agreements"), u"Alt+5"_s, new AgreementsPage(editor, clock().toLocalTime().date()));
    showWhoIsThere();
    openTab(0);
    setFocusProxy(m_questions.first());

    connect(m_tabs, &QButtonGroup::idClicked, this, &ConversationPage::openTab);
    connect(m_ui->people, &QToolButton::clicked, this, &ConversationPage::showPeople);
    connect(m_ui->back, &QPushButton::clicked, this, &ConversationPage::leaveWanted);
    connect(m_ui->close, &QPushButton::clicked, this, &ConversationPage::closingWanted);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(u"conversation/splitter"_s, m_ui->splitter->saveState()); });
    connect(&editor, &editing::SessionEditor::changed, this, [this](const domain::SessionChanges& changes) {
        if (!changes.participants.isEmpty())
            showWhoIsThere();
    });
}

ConversationPage::~ConversationPage() = default;

std::optional<int> ConversationPage::minutes() const
{
    return m_ui->clock->minutes();
}

void ConversationPage::addQuestionPages(const guide::Guide& guide)
{
    for (const guide::QuestionText& text : guide.questions) {
        auto* page = new QuestionPage(guide, text.question, m_editor);
        const int number = static_cast<int>(text.question) + 1;
        addTab(QString::number(number), u"Alt+%1"_s.arg(number), page);
        m_tabs->buttons().last()->setToolTip(text.title);
        m_tabs->buttons().last()->setAccessibleName(text.title);
        m_questions.append(page);
        connect(page, &QuestionPage::plainLanguageChanged, this, &ConversationPage::sharePlainLanguage);
    }
}

void ConversationPage::addTab(const QString& text, const QString& shortcut, QWidget* page)
{
    auto* button = new QPushButton(text);
    button->setCheckable(true);
    connect(new QShortcut(shortcut, this), &QShortcut::activated, this,
            [this, button] { openTab(m_tabs->id(button)); }); // a button's own shortcut waits for its animation
    button->setFocusPolicy(Qt::TabFocus);
    m_tabs->addButton(button, m_ui->pages->addWidget(page));
    m_tabRow->addWidget(button);
}

void ConversationPage::openTab(int index)
{
    m_tabs->button(index)->setChecked(true);
    m_ui->pages->setCurrentIndex(index);
    m_editor.endMerging();
    if (index < m_questions.size()) {
        m_drawing->setQuestion(static_cast<domain::Question>(index));
        m_questions[index]->focusNotes();
    } else {
        m_drawing->setQuestion(std::nullopt);
    }
}

void ConversationPage::sharePlainLanguage(Qt::CheckState state)
{
    for (QuestionPage* page : std::as_const(m_questions))
        page->setPlainLanguage(state);
}

void ConversationPage::lookTogether()
{
    if (m_together)
        m_together->close();
    else
        m_together = TogetherWindow::open(m_editor, *this);
}

void ConversationPage::goToNextPart()
{
    const QList<QWidget*> parts = QList<QWidget*>{m_ui->pages->currentWidget()} + m_drawing->parts();
    const auto hasKeyboard = [](const QWidget* part) {
        return part == QApplication::focusWidget() || part->isAncestorOf(QApplication::focusWidget());
    };
    const auto from = std::ranges::find_if(parts, hasKeyboard) - parts.begin(); // behind all of them if there is none
    for (qsizetype step = 1; step <= parts.size(); ++step) {
        if (takeKeyboard(*parts[(from + step) % parts.size()]))
            return;
    }
}

void ConversationPage::showPeople()
{
    m_people->adjustSize();
    m_people->move(m_ui->people->mapToGlobal(QPoint(0, m_ui->people->height() + 4)));
    m_people->show();
    m_people->setFocus();
}

void ConversationPage::showWhoIsThere()
{
    QStringList names;
    for (const domain::Participant& participant : m_editor.session().participants)
        names.append(nameOf(participant));
    m_ui->people->setText(names.join(u" · "_s));
}

} // namespace widgets
