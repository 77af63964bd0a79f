#include "widgets/network/changes_panel.h"

#include "editing/session_editor.h"
#include "widgets/network/comparison.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/drawing_words.h"

using namespace Qt::StringLiterals;

namespace widgets {

using domain::Change;

ChangesPanel::ChangesPanel(editing::SessionEditor& editor, Comparison& comparison, DrawingSelection& selection,
                           QWidget* parent)
    : QListWidget(parent),
      m_editor(editor),
      m_comparison(comparison),
      m_selection(selection)
{
    setAccessibleName(tr("What is different"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setStyleSheet(u"QListWidget { padding: 6px; } QListWidget::item { padding: 5px 4px; }"_s);
    setFixedWidth(30 * fontMetrics().averageCharWidth());
    connect(&comparison, &Comparison::changed, this, &ChangesPanel::fill);
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { select(row(item)); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { select(row(item)); });
    fill();
}

void ChangesPanel::fill()
{
    setVisible(m_comparison.isOn());
    clear();
    if (!m_comparison.isOn())
        return;
    m_changes = m_comparison.changes();
    for (const domain::NodeChange& change : std::as_const(m_changes.nodes))
        addItem(sentenceFor(change));
    const domain::Network before = domain::networkOf(m_editor.session(), *m_comparison.base());
    for (const domain::RelationChange& change : std::as_const(m_changes.relations))
        addItem(sentenceFor(change, before));
    if (m_changes.isEmpty())
        addItem(tr("Nothing is different."));
}

QString ChangesPanel::sentenceFor(const domain::NodeChange& change) const
{
    const QString name = nameOf(*domain::find(m_editor.session().nodes, change.node));
    switch (change.change) {
    case Change::Added: return tr("New: %1").arg(name);
    case Change::Removed: return tr("Gone: %1").arg(name);
    case Change::Closer: return tr("Closer: %1").arg(name);
    case Change::Farther: return tr("Further away: %1").arg(name);
    case Change::Changed: break;
    }
    return tr("In another place or group: %1").arg(name);
}

QString ChangesPanel::sentenceFor(const domain::RelationChange& change, const domain::Network& before) const
{
    const domain::Relation& relation = *domain::find(m_editor.session().relations, change.relation);
    const QString ends = nameOf(*domain::find(m_editor.session().nodes, relation.from)) + u" – "_s
        + nameOf(*domain::find(m_editor.session().nodes, relation.to));
    const auto qualityIn = [&](const domain::Network& network) {
        return wordFor(domain::find(network.relations, change.relation)->quality).toLower();
    };
    switch (change.change) {
    case Change::Added: return tr("New: %1, %2").arg(ends, qualityIn(m_editor.network()));
    case Change::Removed: return tr("Gone: %1, %2").arg(ends, qualityIn(before));
    case Change::Closer:
    case Change::Farther:
    case Change::Changed: break;
    }
    return tr("%1: from %2 to %3").arg(ends, qualityIn(before), qualityIn(m_editor.network()));
}

void ChangesPanel::select(int row)
{
    const auto ifThere = [](const auto& things, const auto& id) { return domain::find(things, id) != nullptr; };
    if (row < m_changes.nodes.size()) {
        const domain::NodeId node = m_changes.nodes[row].node;
        if (ifThere(m_editor.network().nodes, node))
            m_selection.selectNode(node);
    } else if (row - m_changes.nodes.size() < m_changes.relations.size()) {
        const domain::RelationId relation = m_changes.relations[row - m_changes.nodes.size()].relation;
        if (ifThere(m_editor.network().relations, relation))
            m_selection.selectRelation(relation);
    }
}

} // namespace widgets
