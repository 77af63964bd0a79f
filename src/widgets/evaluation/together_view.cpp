#include "widgets/evaluation/together_view.h"

#include "evaluation/agreement_blocks.h"
#include "widgets/evaluation/block_view.h"
#include "widgets/evaluation/coding_desk.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::Reader;

namespace widgets {

namespace {

QLabel* words(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QList<evaluation::Sentence> asSentences(const CodingDesk& desk)
{
    QList<evaluation::Sentence> sentences;
    for (qsizetype place = 0; place < desk.sentences().size(); ++place) {
        sentences.append({.item = desk.item()});
        if (desk.sentences()[place].isReadByBoth())
            sentences.last().given = {desk.given(place, Reader::First), desk.given(place, Reader::Second)};
    }
    return sentences;
}

} // namespace

TogetherView::TogetherView(const CodingDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 12);
    layout->setSpacing(14);
    const QList<evaluation::Sentence> sentences = asSentences(desk);
    const QList<evaluation::OutlineBlock> blocks = evaluation::agreementBlocks(desk.itemNow(), sentences, {});
    if (blocks.isEmpty())
        layout->addWidget(words(tr("There is nothing to look at together yet: no sentence has been read by both.")));
    else
        layout->addWidget(new BlockView(blocks.first()));
    addDiffering(*layout, sentences);
    for (qsizetype block = 1; block < blocks.size(); ++block)
        layout->addWidget(new BlockView(blocks[block]));
    layout->addStretch();
}

// What there is to talk about comes before the figures of each theme.
void TogetherView::addDiffering(QBoxLayout& layout, const QList<evaluation::Sentence>& sentences)
{
    bool hasTitle = false;
    for (qsizetype place = 0; place < sentences.size(); ++place) {
        if (!sentences[place].given || evaluation::isSame(*sentences[place].given))
            continue;
        if (!std::exchange(hasTitle, true)) {
            QLabel* title = words(tr("Sentences that got different themes"));
            asHeading(title);
            layout.addWidget(title);
        }
        addSentence(layout, place);
    }
}

void TogetherView::addSentence(QBoxLayout& layout, qsizetype sentence)
{
    auto* card = new QFrame;
    card->setObjectName("differing");
    card->setProperty("card", true);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 12, 18, 12);
    inside->addWidget(words(u'“' + m_desk.sentences()[sentence].text + u'”'));
    inside->addWidget(words(tr("First reader: %1").arg(givenInWords(m_desk, sentence, Reader::First))));
    inside->addWidget(words(tr("Second reader: %1").arg(givenInWords(m_desk, sentence, Reader::Second))));
    auto* open = new QPushButton(tr("To this sentence"));
    open->setFlat(true);
    inside->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, sentence] { emit sentenceWanted(sentence); });
    layout.addWidget(card);
}

QString givenInWords(const CodingDesk& desk, qsizetype sentence, Reader reader)
{
    const QStringList given = desk.given(sentence, reader);
    QStringList texts;
    for (const guide::Option& option : desk.itemNow().options) {
        if (given.contains(option.id))
            texts.append(option.text);
    }
    return texts.isEmpty() ? TogetherView::tr("no theme") : texts.join(u" · "_s);
}

} // namespace widgets
