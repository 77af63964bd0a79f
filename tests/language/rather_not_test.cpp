#include "documents/description.h"
#include "documents/drawing_page.h"
#include "documents/empty_sheet.h"
#include "documents/evaluation_report.h"
#include "documents/handout.h"
#include "guide/library.h"
#include "support/catch_qt.h"
#include "support/example_outline.h"
#include "support/example_session.h"
#include "support/rather_not.h"
#include "support/read_pdf.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(RESOURCES_DIR "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// What the window says, in all its forms.
QStringList translations()
{
    QXmlStreamReader xml(resource(u"translations/netwerkgesprek_nl.ts"_s));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "translation"_L1)
            texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

void checkSaysNoneOf(const QRegularExpression& words, const QString& text)
{
    const QRegularExpressionMatch found = words.match(text);
    INFO(text.mid(qMax(0, found.capturedStart() - 60), 120).simplified().toStdString());
    CHECK(found.captured() == QString());
}

} // namespace

TEST_CASE("The help speaks of no labels, scales or reproach")
{
    checkSaysNoneOf(test::ratherNot(), QString::fromUtf8(resource(u"help/nl.html"_s)));
}

TEST_CASE("The window speaks of no labels, scales or reproach")
{
    const QStringList texts = translations();

    CHECK(texts.size() > 300);
    for (const QString& text : texts)
        checkSaysNoneOf(test::ratherNot(), text);
}

TEST_CASE("What is printed speaks of no labels, scales or reproach")
{
    const QRegularExpression words = test::ratherNot();
    const domain::Session session = test::exampleSession();
    const domain::Session empty = domain::startSession(session.startedAt, u"hog"_s);

    for (const domain::Session& each : {session, empty}) {
        checkSaysNoneOf(words, test::textOf(documents::handout(each)));
        checkSaysNoneOf(words, test::textOf(documents::toPdf({documents::drawingPage(each, domain::Snapshot::Now)})));
        checkSaysNoneOf(words, documents::describe(domain::networkOf(each, domain::Snapshot::Now)));
        checkSaysNoneOf(words, documents::describeInCounts(domain::networkOf(each, domain::Snapshot::Now)));
    }
    for (const guide::Guide& guide : guide::readLibrary().guides)
        checkSaysNoneOf(words,
                        test::textOf(documents::toPdf({documents::emptySheet(guide, {}, domain::Sheet::Rings)})));
    checkSaysNoneOf(words, test::textOf(documents::evaluationReport(test::outlineOfExample())));
}
