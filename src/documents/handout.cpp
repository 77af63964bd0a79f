#include "documents/handout.h"

#include "documents/page_text.h"
#include "documents/paper_words.h"
#include "documents/placed_drawing.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr qsizetype mostLines = 3;         // of what matters to the person, unless more is written
constexpr qsizetype longestLine = 110;     // characters
constexpr qsizetype mostAgreements = 12;   // that fit in the smallest letters
constexpr qsizetype mostInOneSentence = 2; // people, each with what they are
constexpr int roomForDrawing = 300;        // height in points: below this the text gives way
constexpr int leastForDrawing = 150;       // below this the drawing goes to a page of its own
constexpr qsizetype mostBesideText = 20;   // things on a drawing whose words can be read there
constexpr double largeOnDrawing = 14;      // points
constexpr double gap = 10;                 // points

// Dots to write on.
QString longLine()
{
    return u"…………………………………………………"_s;
}

QString shortLine()
{
    return u"……………………"_s;
}

struct Sizes // of letters, in points
{
    int largest = 0;
    int smallest = 0;
};

Sizes sizesOf(Letters letters)
{
    return letters == Letters::Large ? Sizes{18, 14} : Sizes{11, 8};
}

QString whoWasThere(const domain::Session& session)
{
    QStringList people;
    for (const domain::Participant& participant : session.participants) {
        if (!domain::isProfessional(participant.role))
            continue;
        const QString role = inPlainWords(participant.role);
        people += participant.name.trimmed().isEmpty() ? u"een "_s + role : participant.name.trimmed() + u", "_s + role;
    }
    if (people.isEmpty())
        return {};
    if (people.size() > mostInOneSentence)
        return u"Je sprak met:\n"_s + people.join(u'\n');
    return u"Je sprak met %1."_s.arg(listed(people));
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
    for (const QString& note : domain::ownWords(session, domain::Question::WhereTo)) {
        for (const QString& line : note.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
    }
    return lines;
}

QString html(const QString& words)
{
    return words.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString heading(const QString& text)
{
    return u"<h2>%1</h2>"_s.arg(text.toHtmlEscaped());
}

QString orLine(const QString& words, const QString& line)
{
    return words.trimmed().isEmpty() ? line : html(words);
}

QString mattersHtml(const Handout& handout)
{
    const QString lines = longLine() + u"<br>"_s + longLine();
    return heading(u"Dit is voor jou belangrijk"_s) + u"<p>%1</p>"_s.arg(orLine(handout.matters, lines));
}

QString agreementRow(const Handout::Agreement& agreement)
{
    return u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(html(agreement.what), html(agreement.who),
                                                               html(agreement.when));
}

QString agreementsHtml(const Handout& handout, qsizetype shown)
{
    QString rows;
    for (const Handout::Agreement& agreement : handout.agreements.mid(0, shown))
        rows += agreementRow(agreement);
    if (handout.agreements.isEmpty())
        rows = agreementRow({longLine(), shortLine(), shortLine()});
    const qsizetype more = handout.agreements.size() - shown;
    const QString rest = more > 0 ? u"<p>En nog %1: vraag ernaar.</p>"_s.arg(more) : QString();
    return heading(u"Dit hebben we afgesproken"_s)
        + uR"(<table width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse: collapse">
<tr><th align="left">Wat</th><th align="left">Wie</th><th align="left">Wanneer</th></tr>)"_s
        + rows + u"</table>"_s + rest;
}

QString contactsHtml(const Handout& handout)
{
    const QString whom = handout.contacts.askWhom.trimmed().isEmpty() ? longLine() + u" op "_s + shortLine()
                                                                      : html(handout.contacts.askWhom);
    return heading(u"Heb je een vraag?"_s)
        + u"<p class=\"write\">Bel %1<br>Wanneer kun je bellen? %2</p>"_s.arg(
            whom, orLine(handout.contacts.askWhen, longLine()))
        + heading(u"Gaat het niet goed?"_s)
        + u"<p class=\"write\">Bel je huisarts: %1<br>’s Avonds en in het weekend: huisartsenpost %2</p>"_s.arg(
            orLine(handout.contacts.gp, longLine()), orLine(handout.contacts.afterHours, longLine()))
        + uR"(<p>Denk je aan zelfmoord? Bel gratis <b>0800-0113</b>. Dat kan dag en nacht.</p>
<p><b>Dit papier is van jou. Jij bepaalt wie het mag lezen.</b></p>)"_s;
}

// The text of the first page in the largest letters with which it leaves enough room, or as much of it as fits.
struct Text
{
    std::unique_ptr<QTextDocument> above; // the drawing
    std::unique_ptr<QTextDocument> below;
    double left = 0;          // height in points
    qsizetype agreements = 0; // that are shown
};

Text laidOut(const Handout& handout, int size, qsizetype agreements, bool isWithDrawing)
{
    const QSizeF room = roomOn(QPageLayout::Portrait);
    const QString head = u"<h1>%1</h1><p>%2</p>"_s.arg(html(handout.day), html(handout.people))
        + (isWithDrawing ? heading(u"Jouw tekening"_s) : QString());
    Text text{.above = textOf(head, size, room.width()),
              .below = textOf(mattersHtml(handout) + agreementsHtml(handout, agreements) + contactsHtml(handout), size,
                              room.width()),
              .agreements = agreements};
    text.left = room.height() - text.above->size().height() - text.below->size().height() - 2 * gap;
    return text;
}

Text fitted(const Handout& handout, bool isWithDrawing)
{
    const Sizes sizes = sizesOf(handout.letters);
    const double needed = isWithDrawing ? roomForDrawing : 0;
    qsizetype agreements = std::min(handout.agreements.size(), mostAgreements);
    Text text;
    for (int size = sizes.largest; size >= sizes.smallest; --size) {
        text = laidOut(handout, size, agreements, isWithDrawing);
        if (text.left >= needed)
            return text;
    }
    while (!isWithDrawing && text.left < 0 && agreements > 0)
        text = laidOut(handout, sizes.smallest, --agreements, isWithDrawing);
    return text;
}

// How the hand-out comes to lie on its pages.
struct Layout
{
    explicit Layout(const Handout& handout)
    {
        const bool mayShareAPage =
            handout.showsDrawing && handout.letters == Letters::Usual && handout.drawing.nodes.size() <= mostBesideText;
        if (mayShareAPage)
            text = fitted(handout, true);
        sharesAPage = mayShareAPage && text.left >= leastForDrawing;
        if (!sharesAPage)
            text = fitted(handout, false);
    }

    Text text;
    bool sharesAPage = false;
};

void paintFirstPage(QPainter& painter, const Handout& handout, QSizeF room)
{
    const Layout layout(handout);
    const double top = layout.text.above->size().height() + gap;
    paintText(painter, *layout.text.above, {0, 0});
    if (!layout.sharesAPage) {
        paintText(painter, *layout.text.below, {0, top});
        return;
    }
    PlacedDrawing(handout.drawing, {room.width(), layout.text.left}).paint(painter, {0, top});
    paintText(painter, *layout.text.below, {0, top + layout.text.left + gap});
}

void paintDrawing(QPainter& painter, const Handout& handout, QSizeF room)
{
    const auto head = textOf(u"<h1>Jouw tekening</h1>"_s, sizesOf(handout.letters).largest, room.width());
    const double top = head->size().height() + gap;
    paintText(painter, *head, {0, 0});
    const double leastText = handout.letters == Letters::Large ? largeOnDrawing : PlacedDrawing::usualLeastText;
    PlacedDrawing(handout.drawing, {room.width(), room.height() - top}, leastText).paint(painter, {0, top});
}

} // namespace

Handout handoutOf(const domain::Session& session)
{
    Handout handout{.day = u"Ons gesprek op "_s + dayOfWeek(session.startedAt),
                    .people = whoWasThere(session),
                    .drawing = domain::networkOf(session, domain::Snapshot::Now)};
    QStringList lines = whatMatters(session).mid(0, mostLines);
    std::ranges::transform(lines, lines.begin(), shortened);
    handout.matters = lines.join(u'\n');
    for (const domain::Agreement& agreement : session.agreements)
        handout.agreements.append({.what = agreement.what.trimmed(),
                                   .who = agreement.owners.join(u" en "_s),
                                   .when = agreement.due ? dayOf(*agreement.due) : u"geen datum"_s});
    return handout;
}

QList<Page> pagesOf(const Handout& handout)
{
    QList<Page> pages{{.title = u"Ons gesprek"_s,
                       .paint = [handout](QPainter& painter, QSizeF room) { paintFirstPage(painter, handout, room); }}};
    if (handout.showsDrawing && !Layout(handout).sharesAPage)
        pages.append({.title = u"Ons gesprek"_s,
                      .paint = [handout](QPainter& painter, QSizeF room) { paintDrawing(painter, handout, room); }});
    return pages;
}

QStringList leftOut(const Handout& handout, const domain::Session& session)
{
    QStringList left;
    for (const QString& line : whatMatters(session)) {
        if (!handout.matters.contains(line))
            left.append(u"“%1”"_s.arg(line));
    }
    const qsizetype shown = Layout(handout).text.agreements;
    for (const Handout::Agreement& agreement : handout.agreements.mid(shown))
        left.append(u"Afspraak: %1"_s.arg(agreement.what));
    if (!handout.showsDrawing)
        left.append(u"De tekening."_s);
    left.append(u"Wat bij de andere vragen is gezegd, wat anderen zeiden, en hoe jullie terugkeken."_s);
    return left;
}

QByteArray handout(const domain::Session& session)
{
    return toPdf(pagesOf(handoutOf(session)));
}

} // namespace documents
