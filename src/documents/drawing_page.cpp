#include "documents/drawing_page.h"

#include "documents/description.h"
#include "documents/page_text.h"
#include "documents/paper_words.h"
#include "documents/placed_drawing.h"
#include "drawing/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

constexpr double gap = 8;
constexpr double headSize = 11;
constexpr double footSize = 8;
constexpr double tallestFoot = 70; // some seven lines

QString wordFor(domain::Snapshot snapshot)
{
    switch (snapshot) {
    case domain::Snapshot::Begin: return u"bij het begin"_s;
    case domain::Snapshot::Now: return {};
    case domain::Snapshot::Desired: return u"gewenst"_s;
    case domain::Snapshot::FollowUp: return u"bij een later gesprek"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString headHtml(const domain::Session& session, domain::Snapshot snapshot)
{
    const QString name = session.helpSeeker().label.simplified();
    QStringList parts{u"<b>%1</b>"_s.arg((name.isEmpty() ? drawing::dutchWords().title : name).toHtmlEscaped()),
                      wordFor(snapshot), dayOf(session.startedAt.toLocalTime().date())};
    parts.removeAll(QString());
    return u"<p>%1</p>"_s.arg(parts.join(u" · "_s));
}

std::unique_ptr<QTextDocument> footOf(const domain::Network& network, double width)
{
    auto foot = textOf(describe(network).toHtmlEscaped(), footSize, width);
    if (foot->size().height() > tallestFoot)
        foot = textOf(describeInCounts(network).toHtmlEscaped(), footSize, width);
    return foot;
}

// Everything on the page where it comes to stand in this room.
struct Layout
{
    Layout(const QString& headText, const domain::Network& network, QSizeF room)
        : head(textOf(headText, headSize, room.width())),
          foot(footOf(network, room.width())),
          top(head->size().height() + gap),
          footTop(room.height() - foot->size().height()),
          drawing(network, {room.width(), footTop - top - gap})
    {
    }

    std::unique_ptr<QTextDocument> head;
    std::unique_ptr<QTextDocument> foot;
    double top;
    double footTop;
    PlacedDrawing drawing;
};

} // namespace

Page drawingPage(const domain::Session& session, domain::Snapshot snapshot)
{
    const QString head = headHtml(session, snapshot);
    const domain::Network network = domain::networkOf(session, snapshot);
    const Layout upright(head, network, roomOn(QPageLayout::Portrait));
    const Layout sideways(head, network, roomOn(QPageLayout::Landscape));
    const bool isLargerUpright = upright.drawing.scale() > sideways.drawing.scale();
    return {.title = drawing::dutchWords().title,
            .orientation = isLargerUpright ? QPageLayout::Portrait : QPageLayout::Landscape,
            .paint = [head, network](QPainter& painter, QSizeF room) {
                const Layout layout(head, network, room);
                paintText(painter, *layout.head, {0, 0});
                layout.drawing.paint(painter, {0, layout.top});
                paintText(painter, *layout.foot, {0, layout.footTop});
            }};
}

} // namespace documents
