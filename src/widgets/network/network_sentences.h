#pragma once

#include "domain/session_changes.h"

#include <QHash>

// The drawing in words, for those who hear it.
namespace widgets {

QString summaryOf(const domain::Network& network);

// Of every node its name, what it is and does, where it stands, and its relations.
QHash<domain::NodeId, QString> sentencesOf(const domain::Network& network);

QString sentenceOf(const domain::Network& network, const domain::DrawnRelation& relation);

// What an edit did, shortly; empty when there is nothing to say, such as of a step aside.
QString sentenceOf(const domain::DrawingChanges& changes, const domain::Network& before, const domain::Network& after);

} // namespace widgets
