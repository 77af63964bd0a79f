#include "documents/description.h"
#include "documents/drawing_page.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"
#include "support/read_pdf.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using domain::Snapshot;

namespace {

QByteArray pdfOf(const domain::Network& network)
{
    return documents::toPdf({documents::drawingPage(test::sessionWith(network), Snapshot::Now)});
}

// Wider than it is tall, or the other way around.
domain::Network stretched(double wide, double tall)
{
    domain::Network network = test::lifeOfNoor();
    for (domain::DrawnNode& node : network.nodes)
        node.position = {node.position.x() * wide, node.position.y() * tall};
    return network;
}

// How tall poppler finds the letters of the smallest such word on the page.
double smallest(const QString& word, const QByteArray& pdf)
{
    const QString boxes = QString::fromUtf8(test::readBack(u"pdftotext"_s, {u"-bbox"_s}, pdf));
    const QRegularExpression box(u"yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">%1<"_s.arg(word));
    double found = 1000;
    for (auto match = box.globalMatch(boxes); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        found = qMin(found, next.captured(2).toDouble() - next.captured(1).toDouble());
    }
    REQUIRE(found < 1000);
    return found;
}

// In how many points there is ink in one picture and none in the other, however dark it is.
int differentlyInked(const QImage& one, const QImage& other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += (qGray(one.pixel(x, y)) < 200) != (qGray(other.pixel(x, y)) < 200);
    }
    return different;
}

} // namespace

TEST_CASE("A drawing of any size is printed on one A4, and its file names nobody outside the page")
{
    for (const domain::Network& network : {test::emptyDrawing(), test::lifeOfNoor(), test::lifeInRings(),
                                           test::largeDrawing(60), test::largeDrawing(200)}) {
        const QByteArray pdf = pdfOf(network);

        CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Pages: +1\\n"_s)));
        CHECK(test::descriptionOf(pdf).contains(u"(A4)"_s));
        CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Title: +Netwerktekening\\n"_s)));
        CHECK_FALSE(test::descriptionOf(pdf).contains(u"Noor"_s));
        CHECK_FALSE(pdf.contains("/Author"));
    }
}

TEST_CASE("A printed drawing says whose it is, when it was drawn, what its signs mean, and itself in words")
{
    const QString text = test::textOf(pdfOf(test::lifeOfNoor()));

    CHECK(text.contains(u"Noor · 31 januari 2025"_s));
    CHECK(text.contains(u"mijn zus Zoë"_s));
    CHECK(text.contains(u"belt vaak"_s));
    CHECK(text.contains(u"organisatie of hulp"_s));
    CHECK(text.contains(u"Gespannen: slecht slapen – Noor, Noor – bewindvoering."_s));
    CHECK_FALSE(text.contains(u"overleden"_s)); // nobody is, so the legend is silent
    CHECK_FALSE(text.contains(u"gewenst ·"_s));
}

TEST_CASE("A printed drawing without a name has a neutral title")
{
    const QString text = test::textOf(pdfOf(test::emptyDrawing()));

    CHECK(text.contains(u"Netwerktekening · 31 januari 2025"_s));
    CHECK(text.contains(u"Om jou heen staat nog niets."_s));
}

TEST_CASE("Another state than now says so on paper")
{
    domain::Session session = test::sessionWith(test::lifeOfNoor());
    session.states.insert(Snapshot::Desired, session.states.value(Snapshot::Now));

    const QString text = test::textOf(documents::toPdf({documents::drawingPage(session, Snapshot::Desired)}));

    CHECK(text.contains(u"Noor · gewenst · 31 januari 2025"_s));
}

TEST_CASE("A drawing lies on the paper as it shows largest")
{
    const auto orientationOf = [](const domain::Network& network) {
        return documents::drawingPage(test::sessionWith(network), Snapshot::Now).orientation;
    };

    CHECK(orientationOf(stretched(2.2, 0.8)) == QPageLayout::Landscape);
    CHECK(orientationOf(stretched(0.8, 2.2)) == QPageLayout::Portrait);
}

TEST_CASE("No name on a printed drawing is smaller than the eight points of its legend")
{
    for (const int nodes : {12, 30, 60}) {
        INFO(nodes);
        const QByteArray pdf = pdfOf(test::largeDrawing(nodes));
        CHECK(smallest(u"nummer"_s, pdf) >= smallest(u"gebeurtenis"_s, pdf));
    }
}

TEST_CASE("A description that is too long for the foot of the page gives way to counts")
{
    const QString text = test::textOf(pdfOf(test::largeDrawing(60)));

    CHECK(text.contains(u"113 relaties: 17 steunend"_s));
    CHECK_FALSE(text.contains(u"Gespannen: "_s));
}

TEST_CASE("A life with a dozen people and things and three groups is told by name at the foot of its page")
{
    const QString text = test::textOf(pdfOf(test::lifeInRings())).simplified();

    CHECK(text.contains(u"Verbroken: scheiding van mijn ouders – moeder."_s));
    CHECK(text.contains(u"Bij elkaar (nacht): slecht slapen."_s));
}

TEST_CASE("The drawing in words counts what is in each ring and names who belongs together")
{
    const QString words = documents::describe(test::lifeInRings());

    CHECK(words.startsWith(u"Om Noor heen: 1 thema, 2 personen"_s));
    CHECK(words.contains(u"3 heel dichtbij, 8 dichtbij en 1 verder weg."_s));
    CHECK(words.contains(u"Bij elkaar (thuis): mijn zus Zoë, moeder."_s));
}

TEST_CASE("Without colour no two qualities of a relation look the same on paper")
{
    QList<QImage> samples;
    for (const auto& [quality, code] : domain::codesOf<domain::RelationQuality>) {
        domain::Network network = test::emptyDrawing();
        network.nodes.append(test::node(domain::NodeKind::Person, {}, {260, 0}, {}));
        network.relations.append(test::relation(network.nodes[0], network.nodes[1], quality));
        const QImage page = test::greyOf(pdfOf(network), 150);
        samples.append(page.copy(page.width() / 2 - 120, page.height() / 2 - 260, 240, 520));
    }
    for (qsizetype i = 0; i < samples.size(); ++i) {
        for (qsizetype j = i + 1; j < samples.size(); ++j) {
            INFO(i << " and " << j);
            CHECK(differentlyInked(samples[i], samples[j]) > 200);
        }
    }
}
