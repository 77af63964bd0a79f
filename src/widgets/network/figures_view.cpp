#include "widgets/network/figures_view.h"

#include "domain/network_figures.h"
#include "editing/session_editor.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

const QString unknown = u"–"_s;

QString inRings(const QMap<int, qsizetype>& perRing)
{
    QStringList counts;
    for (int ring = 1; ring <= 3; ++ring)
        counts.append(QString::number(perRing.value(ring)));
    return counts.join(u" · "_s);
}

} // namespace

FiguresView::FiguresView(editing::SessionEditor& editor, QWidget* parent) : QFrame(parent), m_editor(editor)
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    new QFormLayout(this);
    m_size = addRow(tr("People and help"), tr("Persons, groups and organisations on the drawing, without the middle."));
    m_isolates = addRow(tr("Standing apart"), tr("Those among them without a relation to anybody but the middle."));
    m_density = addRow(tr("Related pairs"), tr("Of all pairs among them, the part that is related to each other."));
    m_balance = addRow(tr("Support and strain"),
                       tr("Supportive relations, and strained or cut off ones. A changing "
                          "relation counts on both sides."));
    m_rings = addRow(tr("In ring 1 · 2 · 3"), tr("What stands in each ring, from the inside out."));
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &FiguresView::follow);
    connect(&editor, &editing::SessionEditor::shownChanged, this, &FiguresView::follow);
}

QLabel* FiguresView::addRow(const QString& word, const QString& meaning)
{
    auto* figure = new QLabel;
    figure->setAccessibleName(word);
    auto* name = new QLabel(word);
    for (QLabel* label : {name, figure}) {
        label->setToolTip(meaning);
        label->setAccessibleDescription(meaning);
    }
    static_cast<QFormLayout*>(layout())->addRow(name, figure);
    return figure;
}

void FiguresView::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    follow();
}

void FiguresView::follow()
{
    if (!isVisible())
        return;
    const domain::NetworkFigures figures = domain::figuresOf(m_editor.network());
    m_size->setText(QString::number(figures.size));
    m_isolates->setText(QString::number(figures.isolates));
    m_density->setText(figures.density ? QLocale().toString(*figures.density, 'f', 2) : unknown);
    m_balance->setText(tr("%1 and %2").arg(figures.supportive).arg(figures.strained));
    m_rings->setText(figures.perRing.isEmpty() ? unknown : inRings(figures.perRing));
}

} // namespace widgets
