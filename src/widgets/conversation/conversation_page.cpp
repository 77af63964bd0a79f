#include "widgets/conversation/conversation_page.h"

#include "conversation/ui_conversation_page.h"
#include "editing/session_editor.h"
#include "widgets/begin_at.h"
#include "widgets/conversation/agreements_page.h"
#include "widgets/conversation/note_row.h"
#include "widgets/conversation/people_panel.h"
#include "widgets/conversation/permissions_panel.h"
#include "widgets/conversation/question_page.h"
#include "widgets/flow_layout.h"
#include "widgets/network/drawing_panel.h"
#include "widgets/network/together_window.h"
#include "widgets/words.h"

#include <QApplication>
#include <QButtonGroup>
#include <QMenu>
#include <QScreen>
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
                                   storage::OfferStore& offers, const QList<domain::Experiment>& experiments,
                                   const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_guide(guide),
      m_editor(editor),
      m_ui(std::make_unique<Ui::ConversationPage>()),
      m_tabs(new QButtonGroup(this)),
      m_tabRow(new FlowLayout),
      m_drawing(new DrawingPanel(editor)),
      m_people(new PeoplePanel(editor, experiments, this)),
      m_permissions(new PermissionsPanel(editor, clock, this))
{
    m_ui->setupUi(this);
    m_ui->leftLayout->insertLayout(0, m_tabRow);
    m_ui->leftLayout->setStretch(1, 1);
    delete m_ui->splitter->replaceWidget(1, m_drawing);
    m_ui->splitter->setStretchFactor(1, 1);
    if (!m_ui->splitter->restoreState(QSettings().value(u"conversation/splitter"_s).toByteArray()))
        m_ui->splitter->setSizes({lettersInNotes * fontMetrics().averageCharWidth(), width()});
    m_people->setWindowFlags(Qt::Popup);
    m_permissions->setWindowFlags(Qt::Popup);
    m_ui->clock->start(editor.session().startedAt, clock);
    m_ui->close->setProperty("primary", true);

    letWrap(*m_ui->toolRow);
    addQuestionPages();
    addTab(tr("Agreements"), u"Alt+5"_s, new AgreementsPage(editor, offers, clock().toLocalTime().date()));
    showWhoIsThere();
    m_card = new TableCard(*this);
    fillCards();
    openTab(0);
    beginAt(this, m_questions.first());

    connect(m_tabs, &QButtonGroup::idClicked, this, &ConversationPage::openTab);
    connect(m_ui->people, &QToolButton::clicked, this, [this] { openBelow(*m_people, *m_ui->people); });
    connect(m_ui->permissions, &QToolButton::clicked, this, [this] { openBelow(*m_permissions, *m_ui->permissions); });
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

void ConversationPage::stopClock()
{
    m_ui->clock->stop();
}

void ConversationPage::addQuestionPages()
{
    for (const guide::QuestionText& text : m_guide.questions) {
        auto* page = new QuestionPage(m_guide, text.question, m_editor);
        const int number = static_cast<int>(text.question) + 1;
        addTab(QString::number(number), u"Alt+%1"_s.arg(number), page);
        m_tabs->buttons().last()->setToolTip(text.title);
        m_tabs->buttons().last()->setAccessibleName(text.title);
        m_questions.append(page);
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
        markTurn(static_cast<domain::Question>(index));
    } else {
        m_drawing->setQuestion(std::nullopt);
    }
}

// A turn is marked once, before anything was said there; after that people go back and forth as they like.
void ConversationPage::markTurn(domain::Question question)
{
    const guide::QuestionText& text = m_guide.text(question);
    if (!text.turn || m_turnsMarked.contains(question))
        return;
    m_turnsMarked.insert(question);
    const bool wasThere = std::ranges::any_of(m_editor.session().notes,
                                              [&](const domain::Note& note) { return note.question == question; });
    if (!wasThere)
        m_card->lay(turnCard(text, m_editor.session(), m_speech));
}

void ConversationPage::setSpeech(guide::Speech speech)
{
    m_speech = speech;
    for (QuestionPage* page : std::as_const(m_questions))
        page->setSpeech(speech);
    speech == guide::Speech::Plain ? m_drawing->showLittle() : m_drawing->showAll();
}

void ConversationPage::fillCards()
{
    auto* menu = new QMenu(this);
    menu->addAction(tr("Who is about what?"), this, [this] { m_card->lay(roleCards(m_guide, m_editor.session())); });
    menu->addAction(tr("Thinking aloud"), this, [this] { m_card->lay(reflectionCard(m_guide, m_speech)); });
    menu->addAction(tr("How the conversation can go"), this, [this] { m_card->lay(courseCard(m_guide)); });
    for (const guide::QuestionText& text : m_guide.questions) {
        if (text.turn)
            menu->addAction(asMenuText(text.title), this,
                            [this, text] { m_card->lay(turnCard(text, m_editor.session(), m_speech)); });
    }
    m_ui->cards->setMenu(menu);
    m_ui->safety->setText(asMenuText(m_guide.safety.title));
    connect(m_ui->safety, &QToolButton::clicked, this, [this] { m_card->lay(safetyCard(m_guide.safety)); });
    connect(m_ui->plainLanguage, &QToolButton::toggled, this,
            [this](bool isPlain) { setSpeech(isPlain ? guide::Speech::Plain : guide::Speech::Usual); });
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

void ConversationPage::openBelow(QWidget& panel, const QWidget& button)
{
    const QPoint place = button.mapToGlobal(QPoint(0, button.height() + 4));
    panel.adjustSize();
    const int room = button.screen()->availableGeometry().bottom() - place.y();
    panel.resize(panel.width(), qMin(panel.sizeHint().height(), room));
    panel.move(place);
    panel.show();
    panel.setFocus();
}

void ConversationPage::showWhoIsThere()
{
    QStringList names;
    for (const domain::Participant& participant : m_editor.session().participants)
        names.append(nameOf(participant));
    m_ui->people->setText(asMenuText(names.join(u" · "_s)));
}

} // namespace widgets
