#pragma once

#include "domain/session.h"
#include "guide/guide.h"
#include "widgets/conversation/table_card.h"

namespace widgets {

inline constexpr qsizetype promptsAtATime = 3;

// The turn to a question: what is said then, and what the person said before it.
CardText turnCard(const guide::QuestionText& question, const domain::Session& session, guide::Speech speech);

CardText reflectionCard(const guide::Guide& guide, guide::Speech speech);
CardText roleCards(const guide::Guide& guide, const domain::Session& session); // those at the table first
CardText courseCard(const guide::Guide& guide);
CardText safetyCard(const guide::SafetyCard& safety);

} // namespace widgets
