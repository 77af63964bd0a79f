#include "widgets/network/drawing_panel.h"

#include "editing/session_editor.h"
#include "network/ui_drawing_panel.h"
#include "widgets/network/changes_panel.h"
#include "widgets/network/comparison.h"
#include "widgets/network/drawing_actions.h"
#include "widgets/network/drawing_lists.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/figures_view.h"
#include "widgets/network/legend_view.h"
#include "widgets/network/network_view.h"
#include "widgets/network/node_palette.h"
#include "widgets/network/selection_inspector.h"
#include "widgets/network/states_bar.h"
#include "widgets/network/writer_strip.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

// On a low screen with large text the palette scrolls.
class PaletteArea final : public QScrollArea
{
public:
    explicit PaletteArea(QWidget* palette)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(palette);
        viewport()->setAutoFillBackground(false);
        palette->setAutoFillBackground(false);
        palette->installEventFilter(this);
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }

    // QScrollArea itself does not ask for another width when its widget does.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    QSize minimumSizeHint() const override { return {0, fontMetrics().height() * 4}; }
};

constexpr int lettersBesideWords = 85; // a panel that is narrower needs the room for the sheet

} // namespace

DrawingPanel::DrawingPanel(editing::SessionEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::DrawingPanel>()),
      m_selection(new DrawingSelection(editor, this)),
      m_view(new NetworkView(editor, *m_selection)),
      m_lists(new DrawingLists(editor, *m_selection)),
      m_comparison(new Comparison(editor, this)),
      m_palette(new NodePalette),
      m_strip(new WriterStrip(editor, *m_view)),
      m_inspector(new SelectionInspector(editor, *m_selection)),
      m_figures(new FiguresView(editor))
{
    m_ui->setupUi(this);
    // What is chosen shows, also on buttons that are flat otherwise.
    setStyleSheet(u"QToolButton:checked { background: #dcebf5; border: 1px solid #005f95; border-radius: 6px; }"_s);
    m_ui->palette->addWidget(new PaletteArea(m_palette), 1);
    m_ui->split->addWidget(m_view);
    m_ui->split->addWidget(m_lists);
    m_ui->split->setStretchFactor(0, 1);
    m_ui->middle->insertWidget(0, new StatesBar(editor, *m_comparison, this));
    m_ui->layout->addWidget(new ChangesPanel(editor, *m_comparison, *m_selection, this));
    connect(m_comparison, &Comparison::changed, m_view,
            [this] { m_view->compareWith(m_comparison->isOn() ? m_comparison->base() : std::nullopt); });
    m_ui->inspectorPlace->addWidget(m_strip);
    m_ui->inspectorPlace->addWidget(m_inspector);
    auto* legend = new LegendView(editor);
    m_ui->legendArea->setWidget(legend);
    m_ui->legendArea->hide();
    m_lists->hide();
    m_ui->layout->addWidget(m_figures, 0, Qt::AlignTop);
    m_figures->hide(); // counting is not what people came for
    addActions(makeDrawingActions(*m_view, editor, *m_selection, *m_comparison));
    m_view->setMenu(actions());
    connectPalette(*m_palette);
    connectButtons();
    connect(m_strip, &WriterStrip::writingChanged, m_view,
            [this](bool isWriting) { m_view->setFocusPolicy(isWriting ? Qt::TabFocus : Qt::StrongFocus); });
    connect(m_strip, &WriterStrip::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(legend, &LegendView::widthChanged, m_ui->legendArea, &QWidget::setFixedWidth);
    showZoom();
}

DrawingPanel::~DrawingPanel() = default;

void DrawingPanel::setQuestion(const std::optional<domain::Question>& question)
{
    m_view->setQuestion(question);
    m_lists->setQuestion(question);
}

QList<QWidget*> DrawingPanel::parts() const
{
    return {m_view, m_lists, m_inspector, m_strip};
}

void DrawingPanel::showLittle()
{
    m_ui->showLegend->setChecked(false);
    m_ui->showLists->setChecked(false);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->showLegend, m_ui->showLists, m_strip, m_inspector})
        widget->hide();
}

void DrawingPanel::showAll()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->showLegend, m_ui->showLists, m_strip, m_inspector})
        widget->show();
}

void DrawingPanel::showFigures(bool shown)
{
    m_figures->setVisible(shown);
}

void DrawingPanel::writeAlong()
{
    m_strip->startWriting();
}

void DrawingPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_palette->setWordsShown(width() >= lettersBesideWords * fontMetrics().averageCharWidth());
}

void DrawingPanel::connectPalette(NodePalette& palette)
{
    connect(&palette, &NodePalette::armed, m_view, &NetworkView::armKind);
    connect(&palette, &NodePalette::carried, m_view, &NetworkView::showCarried);
    connect(&palette, &NodePalette::dropped, m_view, &NetworkView::dropCarried);
    connect(&palette, &NodePalette::carryCancelled, m_view, &NetworkView::cancel);
    connect(m_view, &NetworkView::armedKindChanged, &palette,
            [this, &palette] { palette.showArmed(m_view->armedKind()); });
}

void DrawingPanel::connectButtons()
{
    connect(m_ui->zoomIn, &QToolButton::clicked, m_view, &NetworkView::zoomIn);
    connect(m_ui->zoomOut, &QToolButton::clicked, m_view, &NetworkView::zoomOut);
    connect(m_ui->zoomLevel, &QToolButton::clicked, m_view, [this] { m_view->zoomTo(1); });
    connect(m_ui->fit, &QToolButton::clicked, m_view, &NetworkView::fit);
    connect(m_ui->showLegend, &QToolButton::toggled, m_ui->legendArea, &QWidget::setVisible);
    connect(m_ui->showLists, &QToolButton::toggled, m_lists, &QWidget::setVisible);
    connect(m_view, &NetworkView::zoomChanged, this, &DrawingPanel::showZoom);
}

void DrawingPanel::showZoom()
{
    m_ui->zoomLevel->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
}

} // namespace widgets
