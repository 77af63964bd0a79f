#pragma once

#include "domain/vocabulary.h"

#include <QPointF>

#include <memory>

namespace widgets {

class NetworkScene;
class NodeItem;

// A node that is about to be drawn, following the pointer.
class NodeGhost
{
public:
    NodeGhost();
    ~NodeGhost();

    void show(NetworkScene& scene, domain::NodeKind kind, QPointF position);
    void hide();

private:
    std::unique_ptr<NodeItem> m_item;
};

} // namespace widgets
