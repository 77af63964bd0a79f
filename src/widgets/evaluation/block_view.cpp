#include "widgets/evaluation/block_view.h"

#include "exchange/whole_file.h"
#include "widgets/evaluation/chart_picture.h"
#include "widgets/evaluation/figure_chart.h"
#include "widgets/evaluation/figure_table.h"
#include "widgets/report_errors.h"
#include "widgets/save_file.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qsizetype mostColumnsBeside = 2; // of a table that stands beside its chart
constexpr qsizetype mostTimesBeside = 8;   // months or quarters, which stand beside each other in the chart

bool hasTable(const evaluation::OutlineBlock& block)
{
    return !block.lines.isEmpty() || !block.columns.isEmpty();
}

bool hasSilencesApart(const evaluation::OutlineBlock& block)
{
    return block.columns.isEmpty() && !block.silences.isEmpty();
}

QLabel* words(const QString& text, const char* name)
{
    auto* label = new QLabel(text);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* caption(const QString& text, const char* name)
{
    QLabel* label = words(text, name);
    asCaption(label);
    return label;
}

} // namespace

BlockView::BlockView(const evaluation::OutlineBlock& block, QWidget* parent)
    : QFrame(parent),
      m_block(block),
      m_figures(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName("block");
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 14);
    layout->addLayout(titleRow());
    for (const QString& note : m_block.notes)
        layout->addWidget(caption(note, "note"));

    addChart(*layout);
    if (hasTable(m_block)) {
        m_table = new FigureTable(m_block);
        m_figures->addWidget(m_table, 0, Qt::AlignTop);
    }
    layout->addLayout(m_figures);
    if (hasSilencesApart(m_block)) {
        m_silences = caption(m_block.silencesInOneLine(), "silences");
        layout->addWidget(m_silences);
    }
    addQuotes(*layout);
}

bool BlockView::canShow(const evaluation::OutlineBlock& block) const
{
    const auto around = [](const evaluation::OutlineBlock& of) {
        return std::tie(of.code, of.title, of.notes, of.columns, of.quotes, of.quotesLeftOut, of.isOverTime);
    };
    return around(block) == around(m_block) && block.lines.isEmpty() == m_block.lines.isEmpty()
        && hasSilencesApart(block) == hasSilencesApart(m_block)
        && drawingsOf(block).size() == drawingsOf(m_block).size();
}

void BlockView::setBlock(const evaluation::OutlineBlock& block)
{
    if (block == m_block)
        return;
    m_block = block;
    if (m_table)
        m_table->setFigures(m_block);
    if (m_chart)
        showDrawing(m_drawing);
    if (m_silences)
        m_silences->setText(m_block.silencesInOneLine());
    placeFigures();
}

// One column at a time where there are more than can be overseen.
void BlockView::addChart(QBoxLayout& layout)
{
    const QList<evaluation::OutlineBlock> drawings = drawingsOf(m_block);
    if (drawings.isEmpty())
        return;
    showDrawing(0);
    if (drawings.size() == 1)
        return;
    auto* box = new QComboBox;
    box->setObjectName("drawing");
    box->setAccessibleName(tr("Drawn of %1").arg(m_block.title));
    for (const evaluation::OutlineBlock& drawing : drawings)
        box->addItem(drawing.columns.first());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::currentIndexChanged, this, &BlockView::showDrawing);
    layout.addWidget(box, 0, Qt::AlignLeft);
}

void BlockView::showDrawing(int drawing)
{
    delete std::exchange(m_chart, new FigureChart(m_block, drawing));
    m_drawing = drawing;
    m_figures->insertWidget(0, m_chart, 0, Qt::AlignTop);
}

QBoxLayout* BlockView::titleRow()
{
    auto* row = new QHBoxLayout;
    QLabel* title = words(m_block.title, "title");
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    row->addWidget(title, 1);
    if (!m_block.lines.isEmpty())
        row->addWidget(copyButton(), 0, Qt::AlignTop);
    return row;
}

QToolButton* BlockView::copyButton()
{
    auto* button = new QToolButton;
    button->setObjectName("copyOrSave");
    button->setText(u"…"_s);
    button->setAccessibleName(tr("Copy or save: %1").arg(m_block.title));
    button->setToolTip(tr("Copy or save"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->addAction(tr("Copy as table"), this,
                    [this] { QGuiApplication::clipboard()->setText(tabSeparated(m_block)); });
    if (!drawingsOf(m_block).isEmpty()) {
        menu->addAction(tr("Copy as picture"), this, &BlockView::copyPicture);
        menu->addAction(tr("Save the chart…"), this, &BlockView::saveChart);
    }
    button->setMenu(menu);
    return button;
}

void BlockView::addQuotes(QBoxLayout& layout)
{
    for (const evaluation::OutlineQuote& quote : m_block.quotes) {
        const QString by = QStringList(QStringList{quote.by} + quote.themes).join(u" · "_s);
        QLabel* label = words(u'“' + quote.text + u'”', "quote");
        label->setIndent(12);
        layout.addWidget(label);
        if (by.isEmpty())
            continue;
        QLabel* source = caption(by.startsWith(u" · "_s) ? by.mid(3) : by, "quoteBy");
        source->setIndent(12);
        layout.addWidget(source);
    }
    if (m_block.quotesLeftOut > 0)
        layout.addWidget(caption(tr("And %n more.", nullptr, m_block.quotesLeftOut), "quotesLeftOut"));
}

void BlockView::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(ChartPicture(m_block, m_drawing).toImage());
}

void BlockView::saveChart()
{
    const QString path =
        askWhereToSave(this, tr("Save the chart"), asFileName(m_block.title) + u".png"_s, tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    const ChartPicture picture(m_block, m_drawing);
    const bool isSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    reportErrors(this, [&] { exchange::writeWholeFile(path, isSvg ? picture.toSvg() : picture.toPng()); });
}

void BlockView::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeFigures();
}

void BlockView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeFigures();
}

void BlockView::placeFigures()
{
    const bool isWide = m_block.isOverTime && m_block.lines.size() > mostTimesBeside;
    const bool isBeside = m_chart && !isWide && m_block.columns.size() <= mostColumnsBeside
        && width() >= fontMetrics().averageCharWidth() * 110;
    m_figures->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_figures->setSpacing(isBeside ? 24 : 8);
    for (int place = 0; place < m_figures->count(); ++place)
        m_figures->setStretch(place, isBeside ? 1 : 0); // below each other it would ask for more height than it needs
}

} // namespace widgets
