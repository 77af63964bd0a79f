#include "widgets/guides/guide_cards.h"

#include "widgets/conversation/cards.h"
#include "widgets/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct GuideCards
{
    Q_DECLARE_TR_FUNCTIONS(widgets::GuidePreview)
};

QString minutesOf(const guide::Phase& phase)
{
    if (!phase.minutes)
        return phase.title;
    return GuideCards::tr("%1 – %2 of 60 minutes, %3 of 90")
        .arg(phase.title, QString::number(phase.minutes->of60), QString::number(phase.minutes->of90));
}

} // namespace

QList<GuideCard> questionCards(const guide::Guide& guide, domain::Question question, qsizetype firstPrompt,
                               guide::Speech speech)
{
    const guide::QuestionText& asked = guide.text(question);
    QList<GuideCard> cards;
    if (asked.reminder)
        cards.append(
            {.kind = GuideCards::tr("The quiet line before this question"), .text = asked.reminder->in(speech)});
    if (asked.turn)
        cards.append({.kind = GuideCards::tr("The card that marks the turn to it"), .text = asked.turn->in(speech)});

    QStringList prompts;
    for (const guide::Prompt& prompt : guide.promptsWith(question))
        prompts.append(prompt.in(speech));
    cards.append({.kind = GuideCards::tr("The question, and what to ask on with"),
                  .title = asked.titleIn(speech),
                  .caption = asked.caption,
                  .text = prompts.mid(firstPrompt, promptsAtATime).join(u"\n\n"_s)});
    return cards;
}

QList<GuideCard> overviewCards(const guide::Guide& guide, guide::Speech speech)
{
    QStringList roles;
    for (const domain::Role role : guide.roles)
        roles.append(wordFor(role));
    const QString lead =
        guide.lead ? GuideCards::tr("%1 leads.").arg(wordFor(*guide.lead)) : GuideCards::tr("They lead together.");
    QStringList questions;
    for (const guide::QuestionText& question : guide.questions)
        questions.append(question.titleIn(speech));
    return {{.kind = GuideCards::tr("On the start page"), .title = guide.title},
            {.kind = GuideCards::tr("At the table"), .text = roles.join(u"\n"_s) + u"\n\n"_s + lead},
            {.kind = GuideCards::tr("The four questions"), .text = questions.join(u"\n\n"_s)}};
}

GuideCard phasesShown(const guide::Guide& guide)
{
    guide::Minutes sum;
    QStringList phases;
    for (const guide::Phase& phase : guide.phases) {
        phases.append(minutesOf(phase) + u'\n' + phase.text);
        sum.of60 += phase.minutes ? phase.minutes->of60 : 0;
        sum.of90 += phase.minutes ? phase.minutes->of90 : 0;
    }
    return {.kind = GuideCards::tr("How the conversation goes"),
            .caption = GuideCards::tr("Together %1 of 60 minutes, and %2 of 90")
                           .arg(QString::number(sum.of60), QString::number(sum.of90)),
            .text = phases.join(u"\n\n"_s)};
}

GuideCard promptsCard(const QString& kind, const guide::SituationHelper& helper, guide::Speech speech)
{
    QStringList prompts;
    for (const guide::Prompt& prompt : helper.prompts)
        prompts.append(prompt.in(speech));
    return {.kind = kind, .title = helper.title, .caption = helper.hint, .text = prompts.join(u"\n\n"_s)};
}

GuideCard roleShown(const guide::RoleCard& card)
{
    return {.kind = GuideCards::tr("The card of this role"),
            .title = card.title,
            .text = card.about + u"\n\n"_s + card.notAbout};
}

GuideCard reflectionShown(const guide::Guide& guide, guide::Speech speech)
{
    return {.kind = GuideCards::tr("Said before thinking aloud"), .text = guide.reflection.in(speech)};
}

GuideCard safetyShown(const guide::SafetyCard& card)
{
    QStringList contacts;
    for (const guide::Contact& contact : card.contacts)
        contacts.append(contact.name + u": "_s + contact.reach);
    return {.kind = GuideCards::tr("The card about safety"),
            .title = card.title,
            .text = card.lines.join(u"\n\n"_s) + u"\n\n"_s + contacts.join(u'\n')};
}

} // namespace widgets
