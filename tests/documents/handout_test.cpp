#include "documents/handout.h"
#include "support/catch_qt.h"
#include "support/example_drawing.h"
#include "support/example_session.h"
#include "support/read_pdf.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

using test::descriptionOf;
using test::textOf;

namespace {

domain::Session longSession()
{
    domain::Session session = test::exampleSession();
    for (int count = 0; count < 40; ++count) {
        session.agreements.append({.id = domain::AgreementId::create(),
                                   .what = u"Samen uitzoeken of de dagbesteding dichter bij huis kan, met de fiets "
                                           "of met de bus"_s,
                                   .owners = {u"Noor"_s, u"de cliëntondersteuner"_s}});
        session.notes.append({.id = domain::NoteId::create(),
                              .question = domain::Question::WhereTo,
                              .voice = {},
                              .text = u"een lange zin zonder einde "_s.repeated(20)});
    }
    return session;
}

} // namespace

TEST_CASE("The hand-out says who was there, what matters and what was agreed")
{
    const QString text = textOf(documents::handout(test::exampleSession()));

    CHECK(text.contains(u"Ons gesprek op dinsdag 31 januari 2023"_s));
    CHECK(text.contains(u"Je sprak met Kim, praktijkondersteuner van de huisarts."_s));
    CHECK(text.contains(u"weer zingen"_s));
    CHECK(text.contains(QRegularExpression(u"Noor belt het koor +Noor en Kim +7 februari 2023"_s)));
    CHECK(text.contains(u"mijn zus Zoë"_s));
    CHECK(text.contains(u"0800-0113"_s));
    CHECK(text.contains(u"Dit papier is van jou. Jij bepaalt wie het mag lezen."_s));
}

TEST_CASE("The hand-out holds nothing that was said to another question, by another person or in looking back")
{
    domain::Session session = test::exampleSession();
    const auto poh = session.participants.last().id;
    session.notes.append({.id = domain::NoteId::create(),
                          .question = domain::Question::WhereTo,
                          .voice = poh,
                          .text = u"denkt aan een kuur"_s});

    const QString text = textOf(documents::handout(session));

    CHECK_FALSE(text.contains(u"alleen zijn"_s));
    CHECK_FALSE(text.contains(u"kuur"_s));
    CHECK_FALSE(text.contains(u"Langer wachten"_s));
}

TEST_CASE("A hand-out of a conversation that was left empty has lines to write on")
{
    const auto empty = domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s);

    const QString text = textOf(documents::handout(empty));

    CHECK(text.contains(u"Dit is voor jou belangrijk"_s));
    CHECK(text.contains(QRegularExpression(u"…… +…… *"_s)));
    CHECK(text.contains(QRegularExpression(u"Bel je huisarts: ……+\\n"_s)));
    CHECK_FALSE(text.contains(u"Je sprak met"_s));
}

TEST_CASE("A hand-out is one A4, however much was said")
{
    for (const domain::Session& session : {test::exampleSession(), longSession()}) {
        const QString description = descriptionOf(documents::handout(session));

        CHECK(description.contains(QRegularExpression(u"Pages: +1\\n"_s)));
        CHECK(description.contains(u"(A4)"_s));
    }
    const QString text = textOf(documents::handout(longSession()));
    CHECK(text.contains(u"En nog 29: vraag ernaar."_s));
    CHECK(text.contains(u"Jij bepaalt wie het mag lezen."_s));
}

TEST_CASE("The description of a hand-out's file names nobody")
{
    const QString description = descriptionOf(documents::handout(test::exampleSession()));

    CHECK(description.contains(QRegularExpression(u"Title: +Ons gesprek\\n"_s)));
    CHECK_FALSE(description.contains(u"Noor"_s));
    CHECK_FALSE(description.contains(u"Author"_s));
}

TEST_CASE("What a person wrote is never read as markup")
{
    domain::Session session = test::exampleSession();
    session.agreements.first().what = u"<b>bellen</b> & vragen"_s;

    CHECK(textOf(documents::handout(session)).contains(u"<b>bellen</b> & vragen"_s));
}

TEST_CASE("What is changed on a hand-out stands on the paper, and the dotted lines give way to it")
{
    documents::Handout handout = documents::handoutOf(test::exampleSession());
    handout.matters = u"naar zee"_s;
    handout.agreements.first().who = u"ik zelf"_s;
    handout.contacts.askWhom = u"Kim: 0123 456 789"_s;

    const QString text = textOf(documents::toPdf(documents::pagesOf(handout)));

    CHECK(text.contains(u"naar zee"_s));
    CHECK_FALSE(text.contains(u"weer zingen"_s));
    CHECK(text.contains(u"ik zelf"_s));
    CHECK(text.contains(u"Bel Kim: 0123 456 789"_s));
}

TEST_CASE("In large letters the drawing has a page of its own")
{
    documents::Handout handout = documents::handoutOf(test::exampleSession());
    handout.letters = documents::Letters::Large;
    const QByteArray pdf = documents::toPdf(documents::pagesOf(handout));

    CHECK(descriptionOf(pdf).contains(QRegularExpression(u"Pages: +2\\n"_s)));
    CHECK(textOf(pdf).contains(u"Noor belt het koor"_s));
    CHECK(textOf(pdf).contains(u"mijn zus Zoë"_s));

    handout.showsDrawing = false;
    CHECK(descriptionOf(documents::toPdf(documents::pagesOf(handout))).contains(QRegularExpression(u"Pages: +1\\n"_s)));
}

TEST_CASE(
    "A drawing of forty is on the back of the hand-out, where its words can be read; one of twelve is on the front")
{
    const auto pagesWith = [](int count) {
        return documents::pagesOf(documents::handoutOf(test::sessionWith(test::largeDrawing(count)))).size();
    };
    CHECK(pagesWith(12) == 1);
    CHECK(pagesWith(40) == 2);
}

TEST_CASE("However much is agreed, large letters stay on their page and the rest is counted")
{
    documents::Handout handout = documents::handoutOf(longSession());
    handout.letters = documents::Letters::Large;
    handout.showsDrawing = false;

    const QString text = textOf(documents::toPdf(documents::pagesOf(handout)));

    CHECK(text.contains(QRegularExpression(u"En nog \\d+: vraag ernaar"_s)));
    CHECK(text.contains(u"Jij bepaalt wie het mag lezen."_s));
}

TEST_CASE("A hand-out without names shows nobody but the person")
{
    domain::Session session = test::exampleSession();
    session.notes.append({.id = domain::NoteId::create(),
                          .question = domain::Question::WhereTo,
                          .voice = {},
                          .text = u"Kims hond uitlaten en Zoë zien, met een kimono aan"_s});

    const QString text =
        textOf(documents::toPdf(documents::pagesOf(documents::withoutNames(documents::handoutOf(session), session))));

    CAPTURE(text);
    CHECK_FALSE(text.contains(QRegularExpression(u"\\bKims?\\b"_s)));
    CHECK_FALSE(text.contains(u"Zoë"_s));
    CHECK(text.contains(u"Je sprak met een praktijkondersteuner van de huisarts."_s));
    CHECK(text.contains(u"de praktijkondersteuner hond uitlaten en mijn zus zien, met een kimono aan"_s));
    CHECK(text.contains(QRegularExpression(u"Noor belt het koor +Noor en de"_s)));
}

TEST_CASE("Without names people on the drawing are what they are to the person, and somebody where that is not said")
{
    domain::Session session = domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s);
    for (const QString& label : {u"Sandra (zus)"_s, u"Vader"_s, u"ex-man Joop"_s, u"Willem de Boer"_s, u"jan"_s})
        domain::draw(session, domain::Snapshot::Now,
                     {{.id = domain::NodeId::create(), .kind = domain::NodeKind::Person, .label = label}, {0, 0}});

    QStringList labels;
    for (const domain::DrawnNode& node : documents::withoutNames(documents::handoutOf(session), session).drawing.nodes)
        labels.append(node.label);
    CHECK(labels == QStringList{QString(), u"zus"_s, u"Vader"_s, u"ex-man"_s, u"iemand"_s, u"iemand"_s});
}

TEST_CASE("What does not stand on a hand-out is told")
{
    const domain::Session session = longSession();
    documents::Handout handout = documents::handoutOf(session);
    handout.showsDrawing = false;

    const QStringList left = documents::leftOut(handout, session);

    CHECK(left.filter(u"een lange zin zonder einde"_s).size() == 40);
    CHECK(left.filter(u"Afspraak: Samen uitzoeken"_s).size() == 29);
    CHECK(left.contains(u"De tekening."_s));
}
