#pragma once

#include "domain/vocabulary.h"

#include <QIcon>

// Buttons show the very signs they put on the sheet.
namespace widgets {

inline constexpr QSize nodeIconSize{30, 30};
inline constexpr QSize lineIconSize{44, 22};

QIcon iconOf(domain::NodeKind kind);
QIcon iconOf(const std::optional<domain::RelationQuality>& quality);
QIcon iconOf(domain::Direction direction);
QIcon reversedIcon(); // an arrow to the first end
QIcon influenceIcon(int influence);

} // namespace widgets
