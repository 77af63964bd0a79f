#pragma once

#include "guide/guide.h"

namespace widgets {

// Something of a guide as the people at the table see it.
struct GuideCard
{
    QString kind; // what it is, for the one who writes the guide
    QString title;
    QString caption;
    QString text;
};

// The question with as many prompts as are shown at a time, from this one on; before it what marks the turn to it.
QList<GuideCard> questionCards(const guide::Guide& guide, domain::Question question, qsizetype firstPrompt,
                               guide::Speech speech);
QList<GuideCard> overviewCards(const guide::Guide& guide, guide::Speech speech);
GuideCard phasesShown(const guide::Guide& guide);
GuideCard promptsCard(const QString& kind, const guide::SituationHelper& helper, guide::Speech speech);
GuideCard roleShown(const guide::RoleCard& card);
GuideCard reflectionShown(const guide::Guide& guide, guide::Speech speech);
GuideCard safetyShown(const guide::SafetyCard& card);

} // namespace widgets
