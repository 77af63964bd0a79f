#include "drawing/files.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

// What every element of an XML file of this name holds, and whether the file is well formed.
struct Contents
{
    QStringList texts;
    bool isWellFormed = false;
};

Contents contentsOf(const QByteArray& xml, const QString& element)
{
    Contents contents;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            contents.texts.append(reader.readElementText().trimmed());
    }
    contents.isWellFormed = !reader.hasError();
    return contents;
}

} // namespace

TEST_CASE("The drawing as SVG is well formed, has every label as text, and tells nothing else")
{
    const QByteArray svg = drawing::toSvg(test::lifeOfNoor(), drawing::dutchWords(), {});

    const Contents texts = contentsOf(svg, u"text"_s);
    CHECK(texts.isWellFormed);
    CHECK(texts.texts.contains(u"Noor"_s));
    CHECK(texts.texts.contains(u"mijn zus Zoë"_s));
    CHECK(texts.texts.contains(u"belt vaak"_s));
    CHECK(texts.texts.contains(u"steunend"_s));
    CHECK(contentsOf(svg, u"title"_s).texts == QStringList{u"Netwerktekening"_s});
    CHECK(contentsOf(svg, u"desc"_s).texts.join(QString()).isEmpty());
    CHECK(svg.count("Noor") == 1);
    CHECK(svg.count("moeder") == 1);
}

TEST_CASE("The drawing as PNG has the size its resolution asks, and no words beside the picture")
{
    const domain::Network network = test::lifeOfNoor();
    const QImage once = QImage::fromData(drawing::toPng(network, drawing::dutchWords(), {}, 96));
    const QImage twice = QImage::fromData(drawing::toPng(network, drawing::dutchWords(), {}, 192));

    CHECK(once.width() > 600);
    CHECK(qAbs(twice.width() - 2 * once.width()) <= 1);
    CHECK(qRound(twice.dotsPerMeterX() * 0.0254) == 192);
    CHECK(once.textKeys().isEmpty());
    CHECK(once.pixelColor(2, 2) == QColor(Qt::white));
}

TEST_CASE("A drawing far too large still becomes a picture")
{
    domain::Network network = test::emptyDrawing();
    network.nodes.append(test::node(domain::NodeKind::Person, u"ver weg"_s, {900'000, 0}, {}));

    const QImage image = QImage::fromData(drawing::toPng(network, drawing::dutchWords(), {}, 300));

    CHECK(image.width() > 1'000);
    CHECK(image.width() <= 12'000);
}

TEST_CASE("A conversation in which nothing was drawn still gives both files")
{
    const domain::Network network = test::emptyDrawing();

    CHECK(drawing::toSvg(network, drawing::dutchWords(), {}).contains("<svg"));
    CHECK_FALSE(QImage::fromData(drawing::toPng(network, drawing::dutchWords(), {}, 96)).isNull());
}
