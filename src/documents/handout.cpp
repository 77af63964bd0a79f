#include "documents/handout.h"

#include "documents/page_text.h"
#include "documents/placed_drawing.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr int mostLines = 3;         // of what matters to the person
constexpr int longestLine = 110;     // characters
constexpr int leastDrawing = 300;    // height in points: below this the text gives way
constexpr int mostInOneSentence = 2; // people, each with what they are
constexpr double gap = 10;           // points
constexpr double largestText = 11;   // points
constexpr double smallestText = 8;   // points
constexpr int mostAgreements = 12;   // that fit in the smallest text
constexpr QStringView toWriteOn = u"…………………………………………………";
constexpr QStringView toWriteOnShort = u"……………………";

QString roleInPlainWords(domain::Role role)
{
    switch (role) {
    case domain::Role::HelpSeeker: return u"jijzelf"_s;
    case domain::Role::CloseOne: return u"naaste"_s;
    case domain::Role::CompanionSupporter: return u"begeleider"_s;
    case domain::Role::PohGgz: return u"praktijkondersteuner van de huisarts"_s;
    case domain::Role::ClientSupporter: return u"cliëntondersteuner van het sociaal team"_s;
    case domain::Role::PeerWorker: return u"ervaringsdeskundige"_s;
    case domain::Role::WmoConsultant: return u"Wmo-consulent van de gemeente"_s;
    case domain::Role::WelfareWorker: return u"welzijnswerker"_s;
    case domain::Role::GgzProfessional: return u"hulpverlener van de ggz"_s;
    case domain::Role::Interpreter: return u"tolk"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString joined(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(u", "_s) + u" en "_s + parts.last();
}

QString whoWasThere(const domain::Session& session)
{
    QStringList people;
    for (const domain::Participant& participant : session.participants) {
        if (!domain::isProfessional(participant.role))
            continue;
        const QString role = roleInPlainWords(participant.role);
        people += participant.name.trimmed().isEmpty() ? u"een "_s + role : participant.name.trimmed() + u", "_s + role;
    }
    if (people.isEmpty())
        return {};
    if (people.size() > mostInOneSentence)
        return u"<p>Je sprak met:<br>%1</p>"_s.arg(people.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return u"<p>Je sprak met %1.</p>"_s.arg(joined(people).toHtmlEscaped());
}

QString shortened(const QString& line)
{
    if (line.size() <= longestLine)
        return line;
    const qsizetype lastSpace = line.lastIndexOf(u' ', longestLine);
    return line.left(lastSpace > 0 ? lastSpace : longestLine) + u" …"_s;
}

// What the person said to the third question. What others said there is theirs.
QStringList whatMatters(const domain::Session& session)
{
    QStringList lines;
    for (const domain::Note& note : session.notes) {
        const domain::Participant* voice = note.voice ? domain::find(session.participants, *note.voice) : nullptr;
        const bool ownWords = !voice || voice->role == domain::Role::HelpSeeker;
        if (note.question != domain::Question::WhereTo || !ownWords)
            continue;
        for (const QString& line : note.text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                lines += shortened(line.trimmed());
        }
    }
    return lines.mid(0, mostLines);
}

QString heading(const QString& text)
{
    return u"<h2>%1</h2>"_s.arg(text.toHtmlEscaped());
}

QString whatMattersHtml(const domain::Session& session)
{
    QStringList lines = whatMatters(session);
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    if (lines.isEmpty())
        lines = {toWriteOn.toString(), toWriteOn.toString()};
    return heading(u"Dit is voor jou belangrijk"_s) + u"<p>%1</p>"_s.arg(lines.join(u"<br>"_s));
}

QString agreementRow(const QString& what, const QString& who, const QString& when)
{
    return u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(what.toHtmlEscaped(), who.toHtmlEscaped(),
                                                               when.toHtmlEscaped());
}

QString agreementsHtml(const domain::Session& session, const QLocale& dutch)
{
    QString rows;
    for (const domain::Agreement& agreement : session.agreements.mid(0, mostAgreements)) {
        rows += agreementRow(agreement.what.trimmed(), agreement.owners.join(u" en "_s),
                             agreement.due ? dutch.toString(*agreement.due, u"d MMMM yyyy"_s) : u"geen datum"_s);
    }
    for (qsizetype row = session.agreements.size(); row < 1; ++row)
        rows += agreementRow(toWriteOn.toString(), toWriteOnShort.toString(), toWriteOnShort.toString());
    const auto more = session.agreements.size() - mostAgreements;
    const QString rest = more > 0 ? u"<p>En nog %1: vraag ernaar.</p>"_s.arg(more) : QString();
    return heading(u"Dit hebben we afgesproken"_s)
        + uR"(<table width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse: collapse">
<tr><th align="left" width="56%">Wat</th><th align="left" width="22%">Wie</th><th align="left">Wanneer</th></tr>)"_s
        + rows + u"</table>"_s + rest;
}

QString contactsHtml()
{
    return heading(u"Heb je een vraag?"_s)
        + uR"(<p class="write">Bel %1 op %2<br>Wanneer kun je bellen? %1</p>)"_s.arg(toWriteOn, toWriteOnShort)
        + heading(u"Gaat het niet goed?"_s)
        + uR"(<p class="write">Bel je huisarts: %1<br>’s Avonds en in het weekend: huisartsenpost %1</p>
<p>Denk je aan zelfmoord? Bel gratis <b>0800-0113</b>. Dat kan dag en nacht.</p>
<p><b>Dit papier is van jou. Jij bepaalt wie het mag lezen.</b></p>)"_s.arg(toWriteOn);
}

void paintPage(QPainter& painter, const domain::Session& session, QSizeF page)
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    const QString day = dutch.toString(session.startedAt.toLocalTime().date(), u"dddd d MMMM yyyy"_s);
    const QString head = u"<h1>Ons gesprek op %1</h1>"_s.arg(day) + whoWasThere(session) + heading(u"Jouw tekening"_s);
    const QString foot = whatMattersHtml(session) + agreementsHtml(session, dutch) + contactsHtml();

    std::unique_ptr<QTextDocument> above;
    std::unique_ptr<QTextDocument> below;
    double left = 0;
    for (double textSize = largestText; textSize >= smallestText && left < leastDrawing; --textSize) {
        above = textOf(head, textSize, page.width());
        below = textOf(foot, textSize, page.width());
        left = page.height() - above->size().height() - below->size().height() - 2 * gap;
    }
    const double top = above->size().height() + gap;
    paintText(painter, *above, {0, 0});
    PlacedDrawing(domain::networkOf(session, domain::Snapshot::Now), {page.width(), left}).paint(painter, {0, top});
    paintText(painter, *below, {0, top + left + gap});
}

} // namespace

Page handoutPage(const domain::Session& session)
{
    return {.title = u"Ons gesprek"_s,
            .orientation = QPageLayout::Portrait,
            .paint = [session](QPainter& painter, QSizeF room) { paintPage(painter, session, room); }};
}

QByteArray handout(const domain::Session& session)
{
    return toPdf(handoutPage(session));
}

} // namespace documents
