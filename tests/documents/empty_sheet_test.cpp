#include "documents/empty_sheet.h"
#include "guide/library.h"
#include "support/catch_qt.h"
#include "support/read_pdf.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using domain::Sheet;

namespace {

const guide::Guide& firstGuide()
{
    static const guide::Library library = guide::readLibrary();
    return library.guides.first();
}

QByteArray pdfOf(const QString& name, Sheet sheet)
{
    return documents::toPdf({documents::emptySheet(firstGuide(), name, sheet)});
}

int darkest(const QImage& image)
{
    int found = 255;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found = qMin(found, qGray(image.pixel(x, y)));
    }
    return found;
}

} // namespace

TEST_CASE("An empty sheet is one A4 with the name, the four questions and every sign")
{
    const QByteArray pdf = pdfOf(u"Noor"_s, Sheet::Empty);
    const QString text = test::textOf(pdf).simplified();

    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Pages: +1\\n"_s)));
    CHECK(test::descriptionOf(pdf).contains(u"(A4)"_s));
    CHECK_FALSE(test::descriptionOf(pdf).contains(u"Noor"_s));
    CHECK(text.contains(u"Noor"_s));
    CHECK(text.contains(u"Wat is er gebeurd?"_s));
    CHECK(text.contains(u"Wat zijn je gevoeligheden"_s));
    CHECK(text.contains(u"Waar wil je naartoe?"_s));
    CHECK(text.contains(u"Wat heb je daarbij nodig?"_s));
    for (const auto& sign : {u"verbroken"_s, u"gewenst"_s, u"horen bij elkaar"_s, u"praktische steun"_s})
        CHECK(text.contains(sign));
    CHECK_FALSE(text.contains(u"dichtbij"_s));
}

TEST_CASE("An empty sheet without a name has a circle to write it in")
{
    const QImage page = test::greyOf(pdfOf({}, Sheet::Empty), 72);
    const QImage circle = page.copy(page.width() / 2 - 60, page.height() / 2 - 110, 120, 120);

    CHECK(darkest(circle) < 120);
    CHECK(darkest(circle.copy(45, 45, 30, 30)) > 250);
}

TEST_CASE("An empty sheet has the rings and parts of the sheet that is in use, and no question stands on them")
{
    const QString rings = test::textOf(pdfOf({}, Sheet::Rings));
    const QString sectors = test::textOf(pdfOf({}, Sheet::RingsAndSectors));

    CHECK(rings.count(u"heel dichtbij"_s) == 2);
    CHECK_FALSE(rings.contains(u"hulp en zorg"_s));
    CHECK(sectors.contains(u"hulp en zorg"_s));
    CHECK(sectors.contains(u"Wat zijn je gevoeligheden"_s));
}
