#include "documents/list_page.h"
#include "support/catch_qt.h"
#include "support/read_pdf.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

documents::GroupedList listOf(int rows)
{
    documents::ListGroup first{.title = u"Deze week"_s, .rows = {{u"Noor belt"_s, u"Noor"_s}}};
    documents::ListGroup second{.title = u"Later"_s, .rows = {}};
    for (int row = 1; row < rows; ++row)
        second.rows.append({u"rij %1"_s.arg(row), u"Sam"_s});
    return {.title = u"Afspraken"_s, .headings = {u"Wat"_s, u"Wie"_s}, .groups = {first, second}};
}

} // namespace

TEST_CASE("A list is one A4 with its groups, under a title that names nobody")
{
    const QByteArray pdf = documents::toPdf(documents::listPages(listOf(3)));
    const QString text = test::textOf(pdf);

    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Pages: +1\\n"_s)));
    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Title: +Afspraken\\n"_s)));
    for (const QString& word : {u"Afspraken"_s, u"Deze week"_s, u"Noor belt"_s, u"Later"_s, u"rij 2"_s, u"Wie"_s})
        CHECK(text.contains(word));
}

TEST_CASE("A list that does not fit on one page goes on, and no row of it is lost")
{
    const QByteArray pdf = documents::toPdf(documents::listPages(listOf(300)));
    const QString text = test::textOf(pdf);

    CHECK_FALSE(test::descriptionOf(pdf).contains(QRegularExpression(u"Pages: +1\\n"_s)));
    for (int row = 1; row < 300; ++row)
        CHECK(text.contains(QRegularExpression(u"rij %1 +Sam"_s.arg(row))));
}
