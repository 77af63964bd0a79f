#include "documents/record_text.h"

#include "documents/paper_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

QString roleIn(domain::Role role)
{
    switch (role) {
    case domain::Role::HelpSeeker: return u"hulpvrager"_s;
    case domain::Role::CloseOne: return u"naaste"_s;
    case domain::Role::CompanionSupporter: return u"begeleider"_s;
    case domain::Role::PohGgz: return u"POH-GGZ"_s;
    case domain::Role::ClientSupporter: return u"cliëntondersteuner"_s;
    case domain::Role::PeerWorker: return u"ervaringsdeskundige"_s;
    case domain::Role::WmoConsultant: return u"Wmo-consulent"_s;
    case domain::Role::WelfareWorker: return u"welzijnswerker"_s;
    case domain::Role::GgzProfessional: return u"hulpverlener ggz"_s;
    case domain::Role::Interpreter: return u"tolk"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString whoWasThere(const domain::Session& session)
{
    QStringList roles;
    for (const domain::Participant& participant : session.participants)
        roles.append(roleIn(participant.role));
    return listed(roles);
}

QString conversationLine(const domain::Session& session)
{
    QString line = u"d.d. %1"_s.arg(dayOf(session.startedAt.toLocalTime().date()));
    if (session.minutes)
        line += u", %1 min"_s.arg(*session.minutes);
    return line + u", met: %1."_s.arg(whoWasThere(session));
}

QString quoted(const QStringList& said)
{
    QStringList quotes;
    for (const QString& words : said)
        quotes.append(u"“%1”"_s.arg(QString(words).replace(u'\n', u' ')));
    return quotes.join(u' ');
}

// What stands on the drawing of these kinds, as the person calls it.
QString drawn(const domain::Session& session, const QList<domain::NodeKind>& kinds)
{
    QStringList labels;
    for (const domain::Node& node : session.nodes) {
        if (kinds.contains(node.kind) && !node.label.trimmed().isEmpty())
            labels.append(node.label.simplified());
    }
    return labels.join(u", "_s);
}

QString agreements(const domain::Session& session)
{
    QStringList lines;
    for (const domain::Agreement& agreement : session.agreements) {
        QStringList parts{agreement.what.simplified(), agreement.owners.join(u" en "_s),
                          agreement.due ? dayOf(*agreement.due) : u"geen datum"_s};
        parts.removeAll(QString());
        lines.append(u"%1) %2"_s.arg(QString::number(lines.size() + 1), parts.join(u" – "_s)));
    }
    return lines.join(u'\n');
}

QString followUp(const domain::Session& session)
{
    return session.followUpOn ? u"we kijken er samen op terug rond %1."_s.arg(dayOf(*session.followUpOn)) : QString();
}

QString isCloseOneThere(const domain::Session& session)
{
    const bool isThere = std::ranges::any_of(session.participants, [](const domain::Participant& participant) {
        return participant.role == domain::Role::CloseOne || participant.role == domain::Role::CompanionSupporter;
    });
    return isThere ? u"ja."_s : u"nee."_s;
}

QString isDrawingMade(const domain::Session& session)
{
    return session.nodes.size() > 1 ? u"ja."_s : u"nee."_s;
}

// What the person allows to be told to whom; what was never spoken of is not named.
QString permissions(const domain::Session& session)
{
    QStringList lines;
    const auto say = [&](domain::Purpose purpose, const QString& what) {
        if (const domain::Permission* permission = session.permission(purpose))
            lines.append(what
                         + (permission->withdrawnOn ? u": ingetrokken op %1"_s.arg(dayOf(*permission->withdrawnOn))
                                                    : u": ja, %1"_s.arg(dayOf(permission->givenOn))));
    };
    say(domain::Purpose::HealthRecord, u"notitie in het dossier van de huisarts"_s);
    say(domain::Purpose::SocialTeamFile, u"notitie in het dossier van het sociaal team"_s);
    say(domain::Purpose::HandoutToCloseOne, u"blad naar naaste"_s);
    return lines.join(u"; "_s);
}

QString needs(const domain::Session& session)
{
    return quoted(domain::ownWords(session, domain::Question::WhatIsNeeded));
}

QString context(const domain::Session& session)
{
    using domain::NodeKind;
    return drawn(session,
                 {NodeKind::Theme, NodeKind::Event, NodeKind::Place, NodeKind::Group, NodeKind::Activity,
                  NodeKind::Organisation});
}

} // namespace

RecordText hisText(const domain::Session& session)
{
    using domain::NodeKind;
    using domain::Question;
    return {.permission = domain::Purpose::HealthRecord,
            .parts = {
                {u"S"_s, u"Herstelondersteunend netwerkgesprek"_s, conversationLine(session)},
                {u"S"_s, u"In eigen woorden"_s, quoted(domain::ownWords(session, Question::WhatHappened))},
                {u"S"_s, u"Context"_s, context(session)},
                {u"S"_s, u"Gevoeligheden en talenten, in eigen woorden"_s,
                 quoted(domain::ownWords(session, Question::SensitivitiesAndTalents))},
                {u"S"_s, u"Gevoeligheden"_s, drawn(session, {NodeKind::Sensitivity})},
                {u"S"_s, u"Talenten en krachten"_s, drawn(session, {NodeKind::Talent})},
                {u"O"_s, u"Netwerktekening gemaakt"_s, isDrawingMade(session)},
                {u"O"_s, u"Naaste of begeleider aanwezig"_s, isCloseOneThere(session)},
                {u"O"_s, u"Mensen op de tekening"_s, drawn(session, {NodeKind::Person}), false},
                {u"E"_s, u"Klacht in samenhang"_s, QString()},
                {u"E"_s, u"Van belang voor hulpvrager"_s, quoted(domain::ownWords(session, Question::WhereTo))},
                {u"E"_s, u"ICPC"_s, QString(), true, true},
                {u"P"_s, u"Nodig, in eigen woorden"_s, needs(session)},
                {u"P"_s, u"Afspraken"_s, agreements(session)},
                {u"P"_s, u"Vervolg"_s, followUp(session)},
                {u"P"_s, u"Toestemming delen"_s, permissions(session)},
            }};
}

RecordText socialTeamText(const domain::Session& session)
{
    using domain::NodeKind;
    using domain::Question;
    return {.permission = domain::Purpose::SocialTeamFile,
            .parts = {
                {{}, u"Herstelondersteunend netwerkgesprek"_s, conversationLine(session)},
                {{}, u"Van belang voor hulpvrager"_s, quoted(domain::ownWords(session, Question::WhereTo))},
                {{}, u"Talenten en krachten"_s, drawn(session, {NodeKind::Talent})},
                {{}, u"Nodig, in eigen woorden"_s, needs(session)},
                {{}, u"Afspraken"_s, agreements(session)},
                {{}, u"Vervolg"_s, followUp(session)},
                {{}, u"Toestemming delen"_s, permissions(session)},
                {{},
                 u"Wat er is gebeurd, in eigen woorden"_s,
                 quoted(domain::ownWords(session, Question::WhatHappened)),
                 false},
                {{},
                 u"Gevoeligheden en talenten, in eigen woorden"_s,
                 quoted(domain::ownWords(session, Question::SensitivitiesAndTalents)),
                 false},
                {{}, u"Gevoeligheden"_s, drawn(session, {NodeKind::Sensitivity}), false},
                {{}, u"Context"_s, context(session), false},
                {{}, u"Mensen op de tekening"_s, drawn(session, {NodeKind::Person}), false},
            }};
}

RecordText adviceToGp(const domain::Session& session)
{
    return {.permission = domain::Purpose::HealthRecord,
            .opening = u"Beste collega,"_s,
            .parts = {
                {{}, u"Gesprek"_s, u"herstelondersteunend netwerkgesprek "_s + conversationLine(session)},
                {{}, u"Van belang voor je patiënt"_s, quoted(domain::ownWords(session, domain::Question::WhereTo))},
                {{}, u"Klacht in samenhang"_s, QString()},
                {{}, u"Afspraken"_s, agreements(session)},
                {{}, u"Ons advies"_s, QString(), true, true},
                {{}, u"Over verwijzen beslis jij"_s, u"we horen graag wat je doet, zodat het bij de afspraken past."_s},
                {{}, u"Nodig, in eigen woorden"_s, needs(session), false},
                {{},
                 u"Wat er is gebeurd, in eigen woorden"_s,
                 quoted(domain::ownWords(session, domain::Question::WhatHappened)),
                 false},
            }};
}

QString plainText(const RecordText& text)
{
    QStringList lines;
    if (!text.opening.isEmpty())
        lines.append({text.opening, QString()});
    QString letter;
    for (const RecordPart& part : text.parts) {
        const QString words = part.text.trimmed();
        if (!part.isIn || (words.isEmpty() && !part.isAlwaysShown))
            continue;
        const QString indent = part.letter.isEmpty() ? QString() : part.letter == letter ? u"  "_s : part.letter + u' ';
        letter = part.letter;
        const QString separator = words.contains(u'\n') ? u"\n"_s : u" "_s;
        lines.append(indent + part.heading + u':' + (words.isEmpty() ? QString() : separator + words));
    }
    return lines.join(u'\n');
}

} // namespace documents
