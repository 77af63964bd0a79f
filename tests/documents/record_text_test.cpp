#include "documents/record_text.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/rather_not.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

domain::Session fullSession()
{
    domain::Session session = test::exampleSession();
    session.nodes.append(
        {.id = domain::NodeId::create(), .kind = domain::NodeKind::Sensitivity, .label = u"harde geluiden"_s});
    session.nodes.append({.id = domain::NodeId::create(), .kind = domain::NodeKind::Talent, .label = u"zingen"_s});
    session.notes.append({.id = domain::NoteId::create(),
                          .question = domain::Question::WhatHappened,
                          .voice = session.participants.last().id,
                          .text = u"ik denk aan paniek"_s});
    session.participants.append(
        {.id = domain::ParticipantId::create(), .role = domain::Role::CloseOne, .name = u"Zoë"_s});
    session.permissions.append({.purpose = domain::Purpose::HealthRecord, .givenOn = QDate(2023, 1, 31)});
    return session;
}

documents::RecordPart& part(documents::RecordText& text, const QString& heading)
{
    return *std::ranges::find(text.parts, heading, &documents::RecordPart::heading);
}

} // namespace

TEST_CASE("The text for the file of the GP is a SOEP note in the person's words, with ICPC left empty")
{
    CHECK(
        documents::plainText(documents::hisText(fullSession()))
        == uR"(S Herstelondersteunend netwerkgesprek: d.d. 31 januari 2023, 75 min, met: hulpvrager, POH-GGZ en naaste.
  In eigen woorden: “’s avonds alleen zijn 🙂”
  Context: slapen, koor
  Gevoeligheden: harde geluiden
  Talenten en krachten: zingen
O Netwerktekening gemaakt: ja.
  Naaste of begeleider aanwezig: ja.
E Van belang voor hulpvrager: “weer zingen”
  ICPC:
P Afspraken: 1) Noor belt het koor – Noor en Kim – 7 februari 2023
  Vervolg: we kijken er samen op terug rond 28 maart 2023.
  Toestemming delen: notitie in het dossier van de huisarts: ja, 31 januari 2023)"_s);
}

TEST_CASE("No text for a record holds what was answered in looking back or what a professional thought")
{
    const domain::Session session = fullSession();
    for (documents::RecordText text :
         {documents::hisText(session), documents::socialTeamText(session), documents::adviceToGp(session)}) {
        for (documents::RecordPart& each : text.parts)
            each.isIn = true;
        const QString all = documents::plainText(text);
        CAPTURE(all);
        CHECK_FALSE(all.contains(u"Langer wachten"_s));
        CHECK_FALSE(all.contains(u"paniek"_s));
        CHECK_FALSE(test::ratherNot().match(all).hasMatch());
    }
}

TEST_CASE("The names of people on the drawing are offered to the GP's file, and left out unless somebody wants them")
{
    documents::RecordText text = documents::hisText(fullSession());
    CHECK_FALSE(documents::plainText(text).contains(u"zus Zoë"_s));

    part(text, u"Mensen op de tekening"_s).isIn = true;
    CHECK(documents::plainText(text).contains(u"  Mensen op de tekening: mijn zus Zoë"_s));
}

TEST_CASE("The social team gets what matters, what is needed and what was agreed, and nothing that can be medical")
{
    documents::RecordText text = documents::socialTeamText(fullSession());
    const QString words = documents::plainText(text);

    CHECK(words.contains(u"Van belang voor hulpvrager: “weer zingen”"_s));
    CHECK(words.contains(u"1) Noor belt het koor"_s));
    CHECK_FALSE(words.contains(u"alleen zijn"_s));
    CHECK_FALSE(words.contains(u"harde geluiden"_s));
    CHECK_FALSE(words.contains(u"slapen"_s));
    part(text, u"Gevoeligheden"_s).isIn = true;
    CHECK(documents::plainText(text).contains(u"harde geluiden"_s));
}

TEST_CASE("The letter to the GP leaves the advice to be written and the decision to the GP")
{
    const QString words = documents::plainText(documents::adviceToGp(fullSession()));

    CHECK(words.startsWith(u"Beste collega,\n\n"_s));
    CHECK(words.contains(u"\nOns advies:\n"_s));
    CHECK(words.contains(u"Over verwijzen beslis jij"_s));
}

TEST_CASE("Of a conversation that was left empty there is a text that says so little")
{
    const auto empty = domain::startSession(QDateTime::fromString(u"2023-03-15T09:30:00Z"_s, Qt::ISODate), u"hog"_s);

    CHECK(documents::plainText(documents::hisText(empty))
          == uR"(S Herstelondersteunend netwerkgesprek: d.d. 15 maart 2023, met: hulpvrager.
O Netwerktekening gemaakt: nee.
  Naaste of begeleider aanwezig: nee.
E ICPC:)"_s);
}

TEST_CASE("Several agreements stand under each other")
{
    domain::Session session = fullSession();
    session.agreements.append({.id = domain::AgreementId::create(), .what = u"samen fietsen"_s});

    CHECK(
        documents::plainText(documents::socialTeamText(session))
            .contains(
                u"Afspraken:\n1) Noor belt het koor – Noor en Kim – 7 februari 2023\n2) samen fietsen – geen datum"_s));
}
