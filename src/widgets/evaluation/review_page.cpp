#include "widgets/evaluation/review_page.h"

#include "evaluation/ui_review_page.h"
#include "widgets/begin_at.h"
#include "widgets/evaluation/review_text.h"
#include "widgets/evaluation/review_words.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using privacy::Decision;
using privacy::Recognisable;

namespace widgets {

ReviewPage::ReviewPage(storage::Database& database, const guide::EvaluationSet& set, const privacy::IsWord& isWord,
                       QDate today, QWidget* parent)
    : QWidget(parent),
      m_set(set),
      m_desk(database, set, isWord, today, *this),
      m_ui(std::make_unique<Ui::ReviewPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    for (QLabel* label : {m_ui->explanation, m_ui->progress, m_ui->question, m_ui->recognisableHint})
        asCaption(label);
    m_ui->approve->setProperty("primary", true);
    for (QLayout* row : {m_ui->header, m_ui->decisions, m_ui->recognisable, m_ui->readers, m_ui->steps})
        letWrap(*row);
    fillChoices();
    connectControls();
    connectDecisions();
    const bool hasSentences = m_desk.count() > 0;
    m_ui->nothing->setHidden(hasSentences);
    m_ui->card->setVisible(hasSentences);
    m_ui->notice->hide();
    if (hasSentences)
        goTo(m_desk.firstLeft());
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::fillChoices()
{
    for (const privacy::Tag tag : {privacy::Tag::Person, privacy::Tag::Place, privacy::Tag::Address,
                                   privacy::Tag::Organisation, privacy::Tag::Date, privacy::Tag::Age,
                                   privacy::Tag::Phone, privacy::Tag::Email, privacy::Tag::Number, privacy::Tag::Other})
        m_ui->tag->addItem(wordFor(tag), static_cast<int>(tag));
    m_ui->reader->addItem(tr("choose"));
    m_ui->secondReader->addItem(tr("nobody"));
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        if (!domain::isProfessional(role))
            continue;
        for (QComboBox* box : {m_ui->reader, m_ui->secondReader})
            box->addItem(wordFor(role), QString(code));
    }
}

void ReviewPage::connectControls()
{
    connect(m_ui->back, &QPushButton::clicked, this, &ReviewPage::leaveWanted);
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_ui->onward, &QPushButton::clicked, this, [this] { goTo(m_current + 1); });
    connect(m_ui->approve, &QPushButton::clicked, this, &ReviewPage::approve);
    connect(m_ui->takeBack, &QPushButton::clicked, this, [this] { m_desk.takeBack(m_current); });
    for (QComboBox* box : {m_ui->reader, m_ui->secondReader})
        connect(box, &QComboBox::currentIndexChanged, this, &ReviewPage::showWhatIsLeft);
    connect(&m_desk, &ReviewDesk::changed, this, &ReviewPage::follow);
}

void ReviewPage::connectDecisions()
{
    connect(m_ui->next, &QPushButton::clicked, this, &ReviewPage::showNextDoubtful);
    connect(m_ui->replace, &QPushButton::clicked, this, [this] { decide(Decision::Replace); });
    connect(m_ui->keep, &QPushButton::clicked, this, [this] { decide(Decision::Keep); });
    connect(m_ui->mark, &QPushButton::clicked, this, &ReviewPage::mark);
    for (const auto& [button, answer] :
         {std::pair(m_ui->no, Recognisable::No), std::pair(m_ui->yes, Recognisable::Yes)}) {
        connect(button, &QPushButton::clicked, this, [this, answer = answer] {
            m_desk.answer(m_current, answer);
            showWhatIsLeft(); // also where it was answered already
        });
    }
}

void ReviewPage::goTo(qsizetype sentence)
{
    m_current = std::clamp<qsizetype>(sentence, 0, m_desk.count() - 1);
    m_ui->textArea->verticalScrollBar()->setValue(0);
    makeParts();
    showSentence();
    m_parts.first().text->setFocus();
    if (!isApproved())
        goToPosition(firstDoubtful(0).value_or(0));
}

void ReviewPage::makeParts()
{
    clearParts();
    if (isApproved()) {
        addPart(tr("The approved sentence"));
        delete std::exchange(m_parts.first().read, nullptr);
    } else {
        for (qsizetype paragraph = 0; paragraph < m_desk.review(m_current).paragraphs().size(); ++paragraph) {
            addPart(tr("Paragraph %1").arg(paragraph + 1));
            connectPart(paragraph);
        }
    }
    QWidget* before = m_ui->back; // else what came last to the page would be reached last
    for (const Part& part : std::as_const(m_parts)) {
        part.frame->show(); // else it is only later, and takes no focus now
        setTabOrder(std::exchange(before, part.text), part.text);
        if (part.read)
            setTabOrder(std::exchange(before, part.read), part.read);
    }
    beginAt(this, m_parts.first().text);
}

void ReviewPage::clearParts()
{
    m_paragraph = 0;
    for (const Part& part : std::exchange(m_parts, {})) {
        part.text->disconnect(this);
        part.text->removeEventFilter(this);
        part.frame->hide();
        part.frame->deleteLater(); // perhaps a key was pressed in it, which is not done yet
    }
}

void ReviewPage::addPart(const QString& name)
{
    const Part part{
        .frame = new QWidget, .text = new ReviewText, .read = new QCheckBox(tr("I have read this paragraph"))};
    auto* layout = new QVBoxLayout(part.frame);
    layout->setContentsMargins(0, 0, 0, part.read->sizeHint().height() / 2);
    layout->addWidget(part.text);
    layout->addWidget(part.read);
    part.text->setAccessibleName(name);
    part.read->setAccessibleDescription(name);
    m_ui->paragraphs->addWidget(part.frame);
    m_parts.append(part);
}

void ReviewPage::connectPart(qsizetype paragraph)
{
    const Part& part = m_parts[paragraph];
    part.text->installEventFilter(this);
    connect(part.text, &ReviewText::caretMoved, this, &ReviewPage::showPiece);
    connect(part.read, &QCheckBox::clicked, this,
            [this, paragraph, box = part.read] { m_desk.setRead(m_current, paragraph, box->checkState()); });
}

// An undo may be about another sentence: then one sees that.
void ReviewPage::follow(qsizetype changed)
{
    const bool wasApproved = !m_parts.isEmpty() && !m_parts.first().read;
    if (changed != m_current || wasApproved != isApproved())
        goTo(changed);
    else
        showSentence();
}

void ReviewPage::showSentence()
{
    const evaluation::Sentence& sentence = m_desk.sentence(m_current);
    const guide::Item* item = m_set.item(sentence.item);
    QStringList heading{tr("sentence %1").arg(m_current + 1), item ? item->text : sentence.item};
    if (sentence.role)
        heading.prepend(wordFor(*sentence.role));
    m_ui->question->setText(heading.join(u" · "_s));
    m_ui->progress->setText(tr("%1 of %2 reviewed").arg(m_desk.approvedCount()).arg(m_desk.count()));
    const auto outdated = m_desk.outdated(m_current);
    m_ui->notice->setVisible(outdated && !isApproved());
    m_ui->outdated->setText(outdated ? sentenceFor(*outdated) : QString());
    m_ui->previous->setEnabled(m_current > 0);
    m_ui->onward->setEnabled(m_current + 1 < m_desk.count());
    for (QWidget* part : {m_ui->deciding, m_ui->recognising})
        part->setHidden(isApproved());
    m_ui->approve->setHidden(isApproved());
    m_ui->takeBack->setVisible(isApproved());
    showParagraphs();
    showWhatIsLeft();
}

void ReviewPage::showParagraphs()
{
    if (isApproved()) {
        m_parts.first().text->showApproved(m_desk.approved(m_current)->text());
        return;
    }
    const privacy::Review& review = m_desk.review(m_current);
    const QStringList placeholders = review.placeholders();
    for (qsizetype place = 0; place < m_parts.size(); ++place) {
        const privacy::Paragraph& paragraph = review.paragraphs()[place];
        const bool isDecided = std::ranges::none_of(review.passages(), [&](const privacy::Passage& passage) {
            return passage.decision == Decision::Open && passage.mark.start < paragraph.start + paragraph.length
                && paragraph.start < passage.mark.start + passage.mark.length;
        });
        m_parts[place].text->showParagraph(review, placeholders, place);
        m_parts[place].read->setChecked(paragraph.isRead);
        m_parts[place].read->setEnabled(isDecided);
    }
    showPiece();
}

void ReviewPage::showPiece()
{
    if (isApproved())
        return;
    const privacy::Review& review = m_desk.review(m_current);
    const auto place = m_parts[m_paragraph].text->passage();
    for (const Part& part : std::as_const(m_parts))
        part.text->tint(place);
    m_ui->next->setEnabled(review.stillToDo().undecided > 0);
    const privacy::Passage* passage = place ? &review.passages()[*place] : nullptr;
    m_ui->replace->setEnabled(passage && passage->decision != Decision::Replace);
    m_ui->keep->setEnabled(passage && passage->decision != Decision::Keep);
    if (!passage) {
        m_ui->piece->setText(tr("You are at no piece that was found. Go to one with the mouse or the arrow keys."));
        return;
    }
    const QString words = review.text().mid(passage->mark.start, passage->mark.length);
    switch (passage->decision) {
    case Decision::Open: m_ui->piece->setText(tr("Is “%1” personal?").arg(words)); return;
    case Decision::Replace:
        m_ui->piece->setText(tr("“%1” is replaced by %2.").arg(words, review.placeholders()[*place]));
        return;
    case Decision::Keep: m_ui->piece->setText(tr("“%1” is kept.").arg(words)); return;
    }
}

void ReviewPage::showWhatIsLeft()
{
    if (m_desk.count() == 0)
        return;
    if (isApproved()) {
        m_ui->left->setText(sentenceFor(m_desk.approved(m_current)->readBy()));
        return;
    }
    const privacy::StillToDo left = m_desk.review(m_current).stillToDo();
    m_ui->no->setChecked(left.recognisable == Recognisable::No);
    m_ui->yes->setChecked(left.recognisable == Recognisable::Yes);
    m_ui->no->setEnabled(left.recognisable != Recognisable::Yes);
    const QString words = sentenceFor(left, roleIn(*m_ui->reader));
    m_ui->approve->setEnabled(words.isEmpty());
    m_ui->left->setText(words.isEmpty() ? tr("Everything was done: this sentence can be approved.") : words);
}

// After where the caret is, or from the beginning again.
void ReviewPage::showNextDoubtful()
{
    const qsizetype at = m_parts[m_paragraph].text->selected().start;
    const auto after = firstDoubtful(at + 1);
    if (const auto doubtful = after ? after : firstDoubtful(0))
        goToPosition(*doubtful);
}

std::optional<qsizetype> ReviewPage::firstDoubtful(qsizetype from)
{
    for (const privacy::Passage& passage : m_desk.review(m_current).passages()) {
        if (passage.decision == Decision::Open && passage.mark.start >= from)
            return passage.mark.start;
    }
    return std::nullopt;
}

void ReviewPage::goToPosition(qsizetype position)
{
    const QList<privacy::Paragraph>& paragraphs = m_desk.review(m_current).paragraphs();
    const auto found = std::ranges::find_if(paragraphs, [position](const privacy::Paragraph& paragraph) {
        return position < paragraph.start + paragraph.length;
    });
    if (found == paragraphs.end())
        return;
    m_paragraph = found - paragraphs.begin();
    ReviewText& text = *m_parts[m_paragraph].text;
    text.goTo(position);
    text.setFocus();
    const QRect caret = text.cursorRect();
    const QPoint place = text.viewport()->mapTo(m_ui->reading, caret.center());
    m_ui->textArea->ensureVisible(place.x(), place.y(), 0, 2 * caret.height());
    showPiece();
}

void ReviewPage::decide(Decision decision)
{
    const auto passage = m_parts[m_paragraph].text->passage();
    if (!passage)
        return;
    if (decision == Decision::Replace)
        m_desk.replace(m_current, *passage);
    else
        m_desk.keep(m_current, *passage);
}

void ReviewPage::mark()
{
    const ReviewText::Stretch marked = m_parts[m_paragraph].text->selected();
    m_desk.mark(m_current, marked.start, marked.length, static_cast<privacy::Tag>(m_ui->tag->currentData().toInt()));
}

void ReviewPage::approve()
{
    if (const auto reader = roleIn(*m_ui->reader))
        m_desk.approve(m_current, *reader, roleIn(*m_ui->secondReader));
}

std::optional<domain::Role> ReviewPage::roleIn(const QComboBox& box) const
{
    return domain::fromCode<domain::Role>(box.currentData().toString());
}

void ReviewPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (!isPlain || m_desk.count() == 0 || isApproved())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_N: showNextDoubtful(); return;
    case Qt::Key_V: decide(Decision::Replace); return;
    case Qt::Key_H: decide(Decision::Keep); return;
    case Qt::Key_P: mark(); return;
    default: QWidget::keyPressEvent(event);
    }
}

// The buttons are about the paragraph that had the keyboard last.
bool ReviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::ranges::find_if(m_parts, [watched](const Part& part) { return part.text == watched; });
        if (found != m_parts.end()) {
            m_paragraph = found - m_parts.begin();
            showPiece();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
