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
    return {.title = u"Afspraken"_s,
            .headings = {u"Wat"_s, u"Wie"_s},
            .groups = {first, second},
            .leftOut = [](int count) { return u"En nog %1"_s.arg(count); }};
}

} // namespace

TEST_CASE("A list is one A4 with its groups, under a title that names nobody")
{
    const QByteArray pdf = documents::toPdf(documents::listPage(listOf(3)));
    const QString text = test::textOf(pdf);

    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Pages: +1\\n"_s)));
    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Title: +Afspraken\\n"_s)));
    for (const QString& word : {u"Afspraken"_s, u"Deze week"_s, u"Noor belt"_s, u"Later"_s, u"rij 2"_s, u"Wie"_s})
        CHECK(text.contains(word));
    CHECK_FALSE(text.contains(u"En nog"_s));
}

TEST_CASE("What does not fit on the page of a list is counted, and nothing else is lost")
{
    constexpr int all = 300;
    const QByteArray pdf = documents::toPdf(documents::listPage(listOf(all)));
    const QString text = test::textOf(pdf);

    CHECK(test::descriptionOf(pdf).contains(QRegularExpression(u"Pages: +1\\n"_s)));
    const auto rows = static_cast<int>(text.count(u"rij "_s)) + 1;
    CHECK(rows > 30);
    CHECK(text.contains(u"En nog %1\n"_s.arg(all - rows)));
}
