#include "exchange/paper/paper_entry.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using domain::Question;

namespace {

const QDate day(2027, 3, 9); // a Tuesday
const QDateTime now(QDate(2027, 3, 11), QTime(16, 0));

domain::Session prepared()
{
    domain::Session session = domain::startSession(now, u"hog"_s);
    session.hasBegun = false;
    session.participants.first().name = u"Noor "_s;
    session.participants.append({.id = domain::ParticipantId::create(), .role = domain::Role::PohGgz, .name = {}});
    return session;
}

domain::Session entered(const exchange::PaperEntry& entry)
{
    return exchange::enteredFromPaper(entry, prepared(), now);
}

domain::Agreement agreementIn(const QString& line)
{
    const domain::Session session = entered({.day = day, .told = {}, .things = {}, .agreements = line});
    REQUIRE(session.agreements.size() == 1);
    return session.agreements.first();
}

} // namespace

TEST_CASE("With nothing but a day it is a conversation that was held on that day")
{
    const domain::Session session = entered({.day = day, .told = {}, .things = {}, .agreements = {}});

    CHECK(session.hasBegun);
    CHECK(session.startedAt.toLocalTime().date() == day);
    CHECK(session.startedAt.timeSpec() == Qt::UTC);
    CHECK_FALSE(session.minutes);
    CHECK(session.notes.isEmpty());
    CHECK(session.nodes.size() == 1);
    CHECK(session.nodes.first().label == u"Noor"_s);
    CHECK(session.agreements.isEmpty());
    CHECK(session.participants.size() == 2);
}

TEST_CASE("It began when it is said to have begun, and never later than now")
{
    exchange::PaperEntry entry{.day = day, .begin = QTime(9, 30), .minutes = 75};
    CHECK(entered(entry).startedAt.toLocalTime() == QDateTime(day, QTime(9, 30)));
    CHECK(entered(entry).minutes == 75);

    entry.day = now.date();
    entry.begin = QTime(23, 0);
    CHECK(entered(entry).startedAt == now.toUTC());

    entry.begin.reset();
    CHECK(entered(entry).startedAt.toLocalTime() == QDateTime(now.date(), QTime(12, 0)));
    const QDateTime morning(now.date(), QTime(11, 0));
    CHECK(exchange::enteredFromPaper(entry, prepared(), morning).startedAt.toLocalTime() == morning.addSecs(-75 * 60));
    const QDateTime night(now.date(), QTime(0, 30));
    CHECK(exchange::enteredFromPaper(entry, prepared(), night).startedAt.toLocalTime() == now.date().startOfDay());
}

TEST_CASE("Every paragraph is a note of the person with that question")
{
    exchange::PaperEntry entry{.day = day};
    entry.told[Question::WhatHappened] = u"\nIk slaap slecht.\nAl maanden.\n \n\n  En ik huil veel. \n"_s;
    entry.told[Question::WhereTo] = u"Weer zingen."_s;
    const domain::Session session = entered(entry);

    REQUIRE(session.notes.size() == 3);
    CHECK(session.notes[0].text == u"Ik slaap slecht.\nAl maanden."_s);
    CHECK(session.notes[1].text == u"En ik huil veel."_s);
    CHECK(session.notes[1].question == Question::WhatHappened);
    CHECK(session.notes[2].question == Question::WhereTo);
    for (const domain::Note& note : session.notes)
        CHECK(note.voice == session.participants.first().id);
}

TEST_CASE("Every line of the sheet is drawn where there is room, and may be moved by the program")
{
    const domain::Session session = entered(
        {.day = day, .told = {}, .things = u"zus Zoë\n\n- werk, hypotheek\nnaam\n  •  het koor"_s, .agreements = {}});

    REQUIRE(session.nodes.size() == 5);
    CHECK(session.nodes[1].label == u"zus Zoë"_s);
    CHECK(session.nodes[2].label == u"werk, hypotheek"_s);
    CHECK(session.nodes[3].label == u"naam"_s);
    CHECK(session.nodes[4].label == u"het koor"_s);
    const auto& places = session.states[domain::Snapshot::Now].places;
    REQUIRE(places.size() == 5);
    for (const domain::Node& one : session.nodes.mid(1)) {
        CHECK(one.kind == domain::NodeKind::Person);
        CHECK(places[one.id].placedBy == domain::PlacedBy::Program);
        for (const domain::Node& other : session.nodes) {
            const bool isApart = one.id == other.id || places[one.id].position != places[other.id].position;
            CHECK(isApart);
        }
    }
}

TEST_CASE("An agreement is what, who and when, of which the last two may be left out")
{
    const domain::Agreement whole = agreementIn(u"- Zus bellen – Noor, POH - vrijdag"_s);
    CHECK(whole.what == u"Zus bellen"_s);
    CHECK(whole.owners == QStringList{u"Noor"_s, u"POH"_s});
    CHECK(whole.due == QDate(2027, 3, 12));

    const domain::Agreement alone = agreementIn(u"Naar het koor-avondje"_s);
    CHECK(alone.what == u"Naar het koor-avondje"_s);
    CHECK(alone.owners.isEmpty());
    CHECK_FALSE(alone.due);

    CHECK(agreementIn(u"Zus bellen — Noor"_s).owners == QStringList{u"Noor"_s});
    CHECK(agreementIn(u"Zus bellen - 12 maart"_s).due == QDate(2027, 3, 12));
    CHECK(agreementIn(u"Zus bellen - 12 maart"_s).owners.isEmpty());
    CHECK(agreementIn(u"Zus bellen – – vrijdag"_s).what == u"Zus bellen"_s);
    CHECK(agreementIn(u"Zus bellen – – vrijdag"_s).due == QDate(2027, 3, 12));
    CHECK(agreementIn(u"Bellen – en mailen – Noor – vrijdag"_s).what == u"Bellen – en mailen"_s);
}

TEST_CASE("What should have been a day and is none stays in the words of the agreement")
{
    const domain::Agreement someDay = agreementIn(u"Zus bellen – Noor – als het weer mooi is"_s);
    CHECK(someDay.what == u"Zus bellen – als het weer mooi is"_s);
    CHECK(someDay.owners == QStringList{u"Noor"_s});
    CHECK_FALSE(someDay.due);

    const domain::Agreement noSuchDay = agreementIn(u"Zus bellen – 31-2"_s);
    CHECK(noSuchDay.what == u"Zus bellen – 31-2"_s);
    CHECK(noSuchDay.owners.isEmpty());
}
