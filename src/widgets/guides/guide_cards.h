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

enum class Words { Normal, Plain };

// The question with as many prompts as are shown at a time, from this one on; before it what marks the turn to it.
QList<GuideCard> questionCards(const guide::Guide& guide, domain::Question question, qsizetype firstPrompt,
                               Words words);
QList<GuideCard> overviewCards(const guide::Guide& guide, Words words);
GuideCard phasesShown(const guide::Guide& guide);
GuideCard promptsCard(const QString& kind, const guide::SituationHelper& helper, Words words);
GuideCard roleShown(const guide::RoleCard& card);
GuideCard reflectionShown(const guide::Guide& guide, Words words);
GuideCard safetyShown(const guide::SafetyCard& card);

// Prompts are shown by so many at a time in a conversation.
inline constexpr qsizetype promptsAtATime = 3;

} // namespace widgets
