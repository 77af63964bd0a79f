#pragma once

#include "privacy/detector_score.h"

#include <QStringList>

// What the command line says of how much the detector finds.
namespace cli::sentences {

QString word(privacy::Tag tag);
QStringList scoreHeading();
QString allSpans();
QString knownNames();
QString decoysHit();
QString share(const privacy::Counted& counted); // in per cent
QString plainMarks(const privacy::DetectorScore& score);
QString missedHeading();
QString missed(const privacy::MissedSpan& span, const QString& text); // no text: the line and the kind alone

QString markedFileUnreadable(const QString& file);
QString nothingMarkedIn(const QString& file);
QString malformed(const privacy::MalformedLine& line, const QString& file);
QString onlyWithScore(const QString& option);

} // namespace cli::sentences
