#pragma once

#include "domain/network.h"

namespace test {

// Something in every part of a drawing, in two states of it.
inline void drawExample(domain::Session& session)
{
    using namespace Qt::StringLiterals;
    using domain::Snapshot;
    const domain::Node sister{.id = domain::NodeId::create(),
                              .kind = domain::NodeKind::Person,
                              .label = u"mijn zus Zoë"_s,
                              .influence = 2,
                              .question = domain::Question::SensitivitiesAndTalents,
                              .supports = {domain::Support::Company, domain::Support::Emotional},
                              .deceased = true};
    const domain::Node sleep{.id = domain::NodeId::create(), .kind = domain::NodeKind::Theme, .label = u"slapen"_s};
    const domain::Node choir{.id = domain::NodeId::create(), .kind = domain::NodeKind::Group, .label = u"koor"_s};
    const domain::Relation calls{.id = domain::RelationId::create(),
                                 .from = session.helpSeeker().id,
                                 .to = sister.id,
                                 .direction = domain::Direction::Mutual,
                                 .label = u"belt vaak"_s};
    session.sheet = domain::Sheet::Rings;
    domain::draw(session, Snapshot::Now, {sister, {120, -80}});
    domain::draw(session, Snapshot::Now, {sleep, {-100.5, 60}});
    domain::draw(session, Snapshot::Now, {calls, domain::RelationQuality::Supportive});
    domain::draw(session, Snapshot::Now,
                 {{.id = domain::GroupId::create(), .name = u"thuis"_s}, {sister.id, sleep.id}});

    session.states.insert(Snapshot::Desired, session.states.value(Snapshot::Now));
    domain::draw(session, Snapshot::Desired, {choir, {90, 200}, {}, {}, domain::PlacedBy::Program});
    domain::draw(session, Snapshot::Desired, {calls, std::nullopt});
}

// A short conversation with something in every part of it.
inline domain::Session exampleSession()
{
    using namespace Qt::StringLiterals;
    auto session =
        domain::startSession(QDateTime::fromString(u"2023-01-31T09:30:00.250Z"_s, Qt::ISODateWithMs), u"hog"_s);
    const auto poh = domain::ParticipantId::create();
    session.nodes[0].label = u"Noor"_s;
    session.closedAt = session.startedAt.addSecs(75 * 60);
    session.minutes = 75;
    session.participants.append({.id = poh, .role = domain::Role::PohGgz, .name = u"Kim"_s});
    session.notes = {
        {.id = domain::NoteId::create(),
         .question = domain::Question::WhatHappened,
         .voice = session.participants[0].id,
         .text = u"’s avonds alleen zijn 🙂"_s},
        {.id = domain::NoteId::create(), .question = domain::Question::WhereTo, .voice = {}, .text = u"weer zingen"_s},
    };
    drawExample(session);
    session.agreements = {{.id = domain::AgreementId::create(),
                           .what = u"Noor belt het koor"_s,
                           .owners = {u"Noor"_s, u"Kim"_s},
                           .due = QDate(2023, 2, 7),
                           .source = domain::NeedSource::Self}};
    session.agreements[0].node = session.nodes[1].id;
    session.agreements[0].status = domain::AgreementStatus::Busy;
    session.preparation = {
        .plannedFor = session.startedAt, .room = u"kamer 3"_s, .interpreter = domain::Interpreter::Professional};
    session.permissions = {
        {.purpose = domain::Purpose::SharedNotes, .givenOn = QDate(2023, 1, 31)},
        {.purpose = domain::Purpose::Learning, .form = domain::PermissionForm::Written, .givenOn = QDate(2023, 1, 31)},
        {.purpose = domain::Purpose::Quote, .givenOn = QDate(2023, 1, 31), .withdrawnOn = QDate(2023, 2, 1)}};
    session.followUpOn = QDate(2023, 3, 28);
    session.purgeAfter = QDate(2023, 7, 31);
    session.participants[1].hasLookedBack = true;
    session.answers = {
        {.key = {.item = u"heard"_s, .respondent = {}}, .options = {u"yes"_s}},
        {.key = {.item = u"lesson"_s, .respondent = poh},
         .options = {u"slowing_down"_s, u"role_clarity"_s},
         .text = u"Langer wachten met helpen"_s},
        {.key = {.item = u"waiting_days"_s, .respondent = {}}, .number = 12},
        {.key = {.item = u"next_step"_s, .respondent = {}}, .state = domain::AnswerState::NotAsked},
    };
    return session;
}

} // namespace test
