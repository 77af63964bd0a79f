#include "widgets/network/node_ghost.h"

#include "widgets/network/network_scene.h"
#include "widgets/network/node_item.h"

namespace widgets {

NodeGhost::NodeGhost() = default;

NodeGhost::~NodeGhost() = default;

void NodeGhost::show(NetworkScene& scene, domain::NodeKind kind, QPointF position)
{
    if (!m_item) {
        const domain::DrawnNode node{{.id = domain::NodeId::create(), .kind = kind, .label = {}}, position};
        m_item = std::make_unique<NodeItem>(node, scene.style());
        m_item->setOpacity(0.5);
        m_item->setZValue(3);
        scene.addItem(m_item.get());
    }
    m_item->setPos(position);
}

void NodeGhost::hide()
{
    m_item.reset();
}

} // namespace widgets
