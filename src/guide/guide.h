#pragma once

#include "guide/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace guide {

enum class Speech { Usual, Plain }; // plain language

// The same said in two ways.
struct Wording
{
    QString text;
    QString plainText;

    const QString& in(Speech speech) const { return speech == Speech::Plain ? plainText : text; }

    friend bool operator==(const Wording&, const Wording&) = default;
};

// One of the four questions as it is asked, with the line that explains it.
struct QuestionText
{
    domain::Question question = domain::Question::WhatHappened;
    QString title;
    QString caption;
    QString plainTitle;              // in plain language
    std::optional<Wording> turn;     // the card that marks the turn to this question
    std::optional<Wording> reminder; // what helps not to help too soon, before it is asked

    const QString& titleIn(Speech speech) const { return speech == Speech::Plain ? plainTitle : title; }

    friend bool operator==(const QuestionText&, const QuestionText&) = default;
};

// A question to ask on with. It is offered, never counted.
struct Prompt
{
    std::optional<domain::Question> question; // none: it fits with each of them
    QString text;
    QString plainText; // in plain language
    VisionWord visionWord = VisionWord::NotKnowing;

    const QString& in(Speech speech) const { return speech == Speech::Plain ? plainText : text; }

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

// What helps when something is the case at the table; the hint is for the professionals.
struct SituationHelper
{
    Situation situation = Situation::CloseOnePresent;
    QString title;
    QString hint;
    QList<Prompt> prompts;

    friend bool operator==(const SituationHelper&, const SituationHelper&) = default;
};

// Indicative, for a conversation of 60 and for one of 90 minutes.
struct Minutes
{
    int of60 = 0;
    int of90 = 0;

    friend bool operator==(const Minutes&, const Minutes&) = default;
};

struct Phase
{
    PhaseKind kind = PhaseKind::Opening;
    QString title;
    QString text;                   // what happens then
    std::optional<Minutes> minutes; // none before and after the conversation

    friend bool operator==(const Phase&, const Phase&) = default;
};

// Who goes about what, in that person's own words.
struct RoleCard
{
    std::optional<domain::Role> role; // none for somebody who does not sit at the table, such as the GP
    QString title;
    QString about;    // "Ik ga over …"
    QString notAbout; // "Ik ga niet over …"

    friend bool operator==(const RoleCard&, const RoleCard&) = default;
};

struct Contact
{
    QString name;
    QString reach; // a number, or where to find it

    friend bool operator==(const Contact&, const Contact&) = default;
};

// What to do when there are worries about somebody's safety. It asks nothing and counts nothing.
struct SafetyCard
{
    QString title;
    QStringList lines;
    QList<Contact> contacts;

    friend bool operator==(const SafetyCard&, const SafetyCard&) = default;
};

// How a kind of conversation goes: what is asked, who usually sits there, and what is looked back on.
struct Guide
{
    QString id;
    int version = 1;
    QString title;
    domain::Setting setting = domain::Setting::GpPractice;
    QList<domain::Role> roles;        // who sits at the table unless changed, the help-seeker included
    std::optional<domain::Role> lead; // one of the roles; none when they lead together
    QList<Phase> phases;              // in the order in which they come
    QList<QuestionText> questions;    // all four, in the order of domain::Question
    QList<Prompt> prompts;
    QList<SituationHelper> situations;
    QList<RoleCard> roleCards;
    Wording reflection; // said before the professionals think aloud
    SafetyCard safety;
    QString evaluationSet; // id

    friend bool operator==(const Guide&, const Guide&) = default;

    const QuestionText& text(domain::Question question) const { return questions[static_cast<int>(question)]; }
    QList<Prompt> promptsWith(domain::Question question) const; // those that fit with each question too
};

} // namespace guide
