#pragma once

#include "domain/session.h"
#include "example/dice.h"
#include "example/phrases.h"
#include "guide/evaluation_set.h"

namespace example {

// Makes up how a conversation was looked back on, so that the answers of one conversation hang together.
class AnswerMaker
{
public:
    AnswerMaker(const guide::EvaluationSet& set, const Phrases& phrases, Dice& dice)
        : m_set(set),
          m_phrases(phrases),
          m_dice(dice)
    {
    }

    QList<domain::Answer> answersFor(const domain::Session& session);
    QList<domain::Answer> laterAnswersFor(const domain::Session& session); // weeks later

private:
    QList<domain::Answer> answersBy(const std::optional<domain::ParticipantId>& respondent,
                                    const guide::Section& section, const domain::Session& session);
    std::optional<domain::Answer> answer(const guide::Item& item, const domain::Session& session);
    void fill(domain::Answer& answer, const guide::Item& item, const domain::Session& session);
    void fillText(domain::Answer& answer, const guide::Item& item);
    int number(const QString& item);
    QString oneOption(const guide::Item& item);
    QStringList severalOptions(const guide::Item& item);
    QString tri(const guide::Item& item);

    const guide::EvaluationSet& m_set;
    const Phrases& m_phrases;
    Dice& m_dice;
    qsizetype m_mood = 0; // how the conversation went: 0 well, 1 so so, 2 not well
};

} // namespace example
