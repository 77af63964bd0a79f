#include "widgets/conversation/cards.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Cards
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Cards)
};

QString paragraph(const QString& words)
{
    return u"<p>%1</p>"_s.arg(words.toHtmlEscaped());
}

QString strong(const QString& words)
{
    return u"<b>%1</b>"_s.arg(words.toHtmlEscaped());
}

// What the person said with the questions before this one, as it was written down.
QStringList ownWordsBefore(const domain::Session& session, domain::Question question)
{
    QStringList words;
    for (const auto& [before, code] : domain::codesOf<domain::Question>) {
        if (before >= question)
            break;
        words += domain::ownWords(session, before);
    }
    return words;
}

QString roleCardHtml(const guide::RoleCard& card)
{
    return u"<p>%1<br>%2<br>%3</p>"_s.arg(strong(card.title), card.about.toHtmlEscaped(),
                                          card.notAbout.toHtmlEscaped());
}

QString minutesOf(const guide::Phase& phase)
{
    if (!phase.minutes)
        return {};
    return u" ("_s + Cards::tr("%1 to %2 min").arg(phase.minutes->of60).arg(phase.minutes->of90) + u')';
}

} // namespace

CardText turnCard(const guide::QuestionText& question, const domain::Session& session, guide::Speech speech)
{
    QString html;
    if (question.turn)
        html += paragraph(question.turn->in(speech));
    if (question.reminder)
        html += u"<p><i>%1</i></p>"_s.arg(question.reminder->in(speech).toHtmlEscaped());
    const QStringList words = ownWordsBefore(session, question.question);
    if (!words.isEmpty())
        html += u"<p>%1</p>"_s.arg(strong(Cards::tr("In your own words")));
    for (const QString& said : words)
        html += u"<p>“%1”</p>"_s.arg(said.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return {.title = question.titleIn(speech), .html = html};
}

CardText reflectionCard(const guide::Guide& guide, guide::Speech speech)
{
    return {.title = Cards::tr("Thinking aloud"), .html = paragraph(guide.reflection.in(speech))};
}

CardText roleCards(const guide::Guide& guide, const domain::Session& session)
{
    const auto isHere = [&](const guide::RoleCard& card) {
        return card.role
            && std::ranges::any_of(session.participants, [&](const auto& person) { return person.role == *card.role; });
    };
    QString here;
    QString elsewhere;
    for (const guide::RoleCard& card : guide.roleCards)
        (isHere(card) ? here : elsewhere) += !card.role || isHere(card) ? roleCardHtml(card) : QString();
    return {.title = Cards::tr("Who is about what?"), .html = here + elsewhere};
}

CardText courseCard(const guide::Guide& guide)
{
    QString html;
    for (const guide::Phase& phase : guide.phases)
        html += u"<p>%1%2<br>%3</p>"_s.arg(strong(phase.title), minutesOf(phase), phase.text.toHtmlEscaped());
    return {.title = Cards::tr("How the conversation can go"), .html = html};
}

CardText safetyCard(const guide::SafetyCard& safety)
{
    QString html;
    for (const QString& line : safety.lines)
        html += paragraph(line);
    for (const guide::Contact& contact : safety.contacts)
        html += u"<p>%1<br>%2</p>"_s.arg(strong(contact.name), contact.reach.toHtmlEscaped());
    return {.title = safety.title, .html = html};
}

} // namespace widgets
