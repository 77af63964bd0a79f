#include "widgets/evaluation/coding_page.h"

#include "evaluation/ui_coding_page.h"
#include "widgets/begin_at.h"
#include "widgets/evaluation/theme_shelf.h"
#include "widgets/evaluation/together_view.h"
#include "widgets/flow_layout.h"
#include "widgets/preferences.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QButtonGroup>
#include <QListWidget>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::Reader;

namespace widgets {

CodingPage::CodingPage(storage::Database& database, const guide::EvaluationSet& set, QDate today, QWidget* parent)
    : QWidget(parent),
      m_desk(database, set, today, *this),
      m_reader(preferences::reader()),
      m_parts(new QButtonGroup(this)),
      m_readers(new QButtonGroup(this)),
      m_ui(std::make_unique<Ui::CodingPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asLarge(m_ui->sentence);
    for (QLabel* label : {m_ui->role, m_ui->progress, m_ui->keys, m_ui->firstTitle, m_ui->secondTitle})
        asCaption(label);
    m_ui->card->setProperty("card", true);
    m_ui->onward->setProperty("primary", true);
    letWrap(*m_ui->header);
    letWrap(*m_ui->choices);
    m_ui->shelfPart->layout()->addWidget(new ThemeShelf(m_desk));
    makeChoices();
    connectControls();
    connectDesk();
    beginAt(this, &m_ui->choice->list());
    if (m_ui->item->count() > 0)
        m_desk.setItem(m_ui->item->currentData().toString());
    else
        showItem();
}

CodingPage::~CodingPage() = default;

void CodingPage::makeChoices()
{
    for (const auto& [button, part] :
         {std::pair(m_ui->reading, Reading), std::pair(m_ui->together, Together), std::pair(m_ui->themes, Themes)})
        m_parts->addButton(button, part);
    m_ui->reading->setChecked(true);
    m_readers->addButton(m_ui->first, static_cast<int>(Reader::First));
    m_readers->addButton(m_ui->second, static_cast<int>(Reader::Second));
    m_readers->button(static_cast<int>(m_reader))->setChecked(true);
    for (const guide::Item& item : m_desk.items())
        m_ui->item->addItem(item.text, item.id);
    for (int place = 0; place < m_ui->item->count(); ++place) { // where themes are known one can begin at once
        if (!m_desk.items()[place].options.isEmpty()) {
            m_ui->item->setCurrentIndex(place);
            break;
        }
    }
}

void CodingPage::connectControls()
{
    connect(m_ui->back, &QPushButton::clicked, this, &CodingPage::leaveWanted);
    connect(m_parts, &QButtonGroup::idClicked, this, &CodingPage::showPart);
    connect(m_readers, &QButtonGroup::idClicked, this, [this](int reader) {
        m_reader = static_cast<Reader>(reader);
        preferences::setReader(m_reader);
        goTo(firstUnread());
        beginReading();
    });
    connect(m_ui->item, &QComboBox::activated, this, [this] {
        m_desk.setItem(m_ui->item->currentData().toString());
        beginReading();
    });
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { leaf(-1); });
    connect(m_ui->onward, &QPushButton::clicked, this, &CodingPage::goOn);
    connect(m_ui->choice, &ThemeChoice::onWanted, this, &CodingPage::goOn);
    connect(m_ui->choice, &ThemeChoice::previousWanted, this, [this] { leaf(-1); });
    connect(m_ui->choice, &ThemeChoice::nextWanted, this, [this] { leaf(1); });
    connect(m_ui->choice, &ThemeChoice::addWanted, this,
            [this](const QString& text) { m_desk.add(text, m_current, m_reader); });
    connect(m_ui->choice, &ThemeChoice::toggled, this,
            [this](const QString& theme) { m_desk.toggle(m_current, m_reader, theme); });
}

void CodingPage::connectDesk()
{
    connect(&m_desk, &CodingDesk::itemChanged, this, &CodingPage::showItem);
    connect(&m_desk, &CodingDesk::themesChanged, this, &CodingPage::showThemes);
    connect(&m_desk, &CodingDesk::readingChanged, this, [this](qsizetype sentence, Reader reader) {
        m_reader = reader; // an undo may be about what the other gave: then one sees that
        m_readers->button(static_cast<int>(reader))->setChecked(true);
        m_current = sentence;
        showSentence();
    });
}

void CodingPage::showPart(int part)
{
    if (part == Together) {
        auto* view = new TogetherView(m_desk);
        connect(view, &TogetherView::sentenceWanted, this, [this](qsizetype sentence) {
            m_current = sentence;
            m_ui->reading->click();
            showSentence();
            beginReading();
        });
        m_ui->togetherPart->setWidget(view);
    }
    for (QWidget* control : std::initializer_list<QWidget*>{m_ui->readersLabel, m_ui->first, m_ui->second})
        control->setVisible(part == Reading);
    m_ui->parts->setCurrentIndex(part);
}

void CodingPage::showItem()
{
    m_ui->item->setCurrentIndex(m_ui->item->findData(m_desk.item()));
    const bool hasSentences = !m_desk.sentences().isEmpty();
    m_ui->card->setVisible(hasSentences);
    m_ui->choice->setVisible(hasSentences);
    m_ui->keys->setVisible(hasSentences);
    m_ui->nothing->setHidden(hasSentences);
    m_current = 0;
    showThemes();
    goTo(firstUnread());
    if (m_ui->parts->currentIndex() == Together)
        showPart(Together);
}

void CodingPage::showThemes()
{
    m_ui->choice->setThemes(m_desk.itemNow().options,
                            m_desk.hasRoom() ? ThemeChoice::Room::ForMore : ThemeChoice::Room::ForNone);
    showSentence();
}

void CodingPage::goTo(qsizetype sentence)
{
    const qsizetype last = m_desk.sentences().size() - 1;
    m_current = qMax<qsizetype>(0, qMin(sentence, last));
    m_ui->sentenceArea->verticalScrollBar()->setValue(0);
    showSentence();
}

void CodingPage::showSentence()
{
    if (m_current >= m_desk.sentences().size())
        return;
    const evaluation::CodedSentence& sentence = m_desk.sentences()[m_current];
    const QString number = tr("sentence %1").arg(m_current + 1);
    m_ui->role->setText(sentence.role ? wordFor(*sentence.role) + u" · "_s + number : number);
    m_ui->sentence->setText(u'“' + sentence.text + u'”');
    m_ui->progress->setText(tr("%1 of %2 read").arg(m_desk.readBy(m_reader)).arg(m_desk.sentences().size())
                            + (sentence.by(m_reader).isRead ? u" · "_s + tr("this one too") : QString()));
    m_ui->previous->setEnabled(m_current > 0);
    m_ui->choice->tick(m_desk.given(m_current, m_reader));
    showGiven();
}

// Only once both have read it, so that the one does not follow the other.
void CodingPage::showGiven()
{
    const bool isShown = m_desk.sentences()[m_current].isReadByBoth();
    m_ui->given->setVisible(isShown);
    m_ui->givenByFirst->setText(isShown ? givenInWords(m_desk, m_current, Reader::First) : QString());
    m_ui->givenBySecond->setText(isShown ? givenInWords(m_desk, m_current, Reader::Second) : QString());
}

void CodingPage::goOn()
{
    if (m_desk.sentences().isEmpty())
        return;
    m_desk.finish(m_current, m_reader);
    goTo(m_current + 1 < m_desk.sentences().size() ? m_current + 1 : firstUnread());
    beginReading();
}

// Who gave a theme and goes to another sentence has read this one; without a theme that is not sure.
void CodingPage::leaf(int step)
{
    if (m_desk.sentences().isEmpty())
        return;
    if (!m_desk.given(m_current, m_reader).isEmpty())
        m_desk.finish(m_current, m_reader);
    goTo(m_current + step);
}

void CodingPage::beginReading()
{
    if (m_ui->parts->currentIndex() == Reading)
        m_ui->choice->beginAnew();
}

qsizetype CodingPage::firstUnread() const
{
    const QList<evaluation::CodedSentence>& sentences = m_desk.sentences();
    const auto found = std::ranges::find_if(
        sentences, [this](const evaluation::CodedSentence& sentence) { return !sentence.by(m_reader).isRead; });
    return found == sentences.end() ? m_current : found - sentences.begin();
}

} // namespace widgets
