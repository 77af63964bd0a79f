#pragma once

#include "guide/evaluation_set.h"
#include "widgets/guides/guide_cards.h"

namespace widgets {

QString wordFor(guide::Respondent respondent);
QString wordFor(guide::Moment moment);
QString wordFor(guide::ItemType type);

// What is asked of one respondent, as it stands on the screen after the conversation.
QList<GuideCard> sectionShown(const guide::Section& section);

} // namespace widgets
