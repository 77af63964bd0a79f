#pragma once

#include "privacy/approved_text.h"

namespace widgets {

// What the window says about a review.
QString wordFor(privacy::Tag tag);
QString sentenceFor(privacy::Outdated outdated);
QString sentenceFor(const privacy::ReadBy& readBy);

// What is left to do, in one sentence; empty where nothing is.
QString sentenceFor(const privacy::StillToDo& left, std::optional<domain::Role> reader);

} // namespace widgets
