// What the canvas does to bring order on request, and what people say of what stays in its place.

#include "drawing/untangle.h"
#include "editing/session_editor.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/label_editor.h"
#include "widgets/network/movement.h"
#include "widgets/network/network_reader.h"
#include "widgets/network/network_scene.h"
#include "widgets/network/network_view.h"

namespace widgets {

namespace {

bool mayMove(const domain::Network& network)
{
    return std::any_of(network.nodes.begin() + 1, network.nodes.end(),
                       [](const domain::DrawnNode& node) { return node.placedBy == domain::PlacedBy::Program; });
}

} // namespace

void NetworkView::untangle()
{
    cancel();
    m_label->close();
    m_editor.endMerging();
    const domain::Network& network = m_editor.network();
    if (!mayMove(network)) {
        notify(tr("Everything stands where somebody put it, so nothing moves"));
        return;
    }
    const QHash<domain::NodeId, QPointF> places = drawing::untangledPlaces(network, m_scene->style());
    if (places.isEmpty()) {
        notify(tr("It cannot be made any clearer"));
        return;
    }
    QHash<domain::NodeId, QPointF> from;
    for (auto place = places.begin(); place != places.end(); ++place)
        from.insert(place.key(), m_scene->placeOf(place.key()));
    m_editor.untangle(places);
    if (Movement::isAllowed(*this))
        m_movement->run(from, places);
    m_reader->say(tr("Untangled, %n thing(s) moved", nullptr, static_cast<int>(places.size())));
}

bool NetworkView::selectedStay() const
{
    const QSet<domain::NodeId> selected = m_selection.nodes();
    return std::ranges::all_of(m_editor.network().nodes, [&](const domain::DrawnNode& node) {
        return !selected.contains(node.id) || node.placedBy == domain::PlacedBy::Hand;
    });
}

void NetworkView::keepOrLetGo()
{
    if (selectedStay()) {
        m_editor.letGo(m_selection.nodes());
        m_reader->say(tr("May get another place"));
    } else {
        m_editor.keepInPlace(m_selection.nodes());
        m_reader->say(tr("Stays where it is"));
    }
}

// Stays until somebody does something.
void NetworkView::notify(const QString& notice)
{
    m_notice = notice;
    showHint();
    m_reader->say(notice);
}

void NetworkView::settle()
{
    m_movement->end();
    if (m_notice.isEmpty())
        return;
    m_notice.clear();
    showHint();
}

} // namespace widgets
