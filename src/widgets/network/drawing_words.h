#pragma once

#include "domain/network.h"
#include "drawing/words.h"

namespace widgets {

// The words of the drawing in the language of the window.
const drawing::Words& drawingWords();

QString wordFor(domain::NodeKind kind);
QString wordFor(const std::optional<domain::RelationQuality>& quality);
QString wordFor(domain::Direction direction);
QString wordFor(domain::Snapshot snapshot);
QString wordFor(domain::Sheet sheet);
QString wordForInfluence(const std::optional<int>& influence);
QString wordForRing(int ring); // from the inside out, 0 is outside all of them

// The label of a node, or what kind of thing it is while it has none.
QString nameOf(const domain::Node& node);

} // namespace widgets
