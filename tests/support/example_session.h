#pragma once

#include "domain/session.h"

namespace test {

// A short conversation with something in every part of it.
inline domain::Session exampleSession()
{
    using namespace Qt::StringLiterals;
    auto session =
        domain::startSession(QDateTime::fromString(u"2023-01-31T09:30:00.250Z"_s, Qt::ISODateWithMs), u"hog"_s);
    const auto poh = domain::ParticipantId::create();
    const auto sister = domain::NodeId::create();
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
    session.nodes += {
        {.id = sister,
         .kind = domain::NodeKind::Person,
         .label = u"mijn zus Zoë"_s,
         .position = {120, -80},
         .influence = 2,
         .question = domain::Question::SensitivitiesAndTalents},
        {.id = domain::NodeId::create(),
         .kind = domain::NodeKind::Theme,
         .label = u"slapen"_s,
         .position = {-100.5, 60}},
    };
    session.relations = {{.id = domain::RelationId::create(),
                          .from = session.nodes[0].id,
                          .to = sister,
                          .quality = domain::RelationQuality::Supportive,
                          .direction = domain::Direction::Mutual,
                          .label = u"belt vaak"_s}};
    session.agreements = {{.id = domain::AgreementId::create(),
                           .what = u"Noor belt het koor"_s,
                           .who = u"Noor"_s,
                           .due = QDate(2023, 2, 7),
                           .source = domain::NeedSource::Self}};
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
