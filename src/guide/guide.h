#pragma once

#include "domain/vocabulary.h"

#include <QList>
#include <QString>

namespace guide {

// One of the four questions as it is asked, with the line that explains it.
struct QuestionText
{
    domain::Question question = domain::Question::WhatHappened;
    QString title;
    QString caption;
    QString plainTitle; // in plain language

    friend bool operator==(const QuestionText&, const QuestionText&) = default;
};

// A question to ask on with. It is offered, never counted.
struct Prompt
{
    domain::Question question = domain::Question::WhatHappened;
    QString text;
    QString plainText; // in plain language
    QString visionWord;

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

// How a kind of conversation goes: what is asked, who usually sits there, and what is looked back on.
struct Guide
{
    QString id;
    int version = 1;
    QString title;
    domain::Setting setting = domain::Setting::GpPractice;
    QList<domain::Role> roles;     // who sits at the table unless changed, the help-seeker included
    QList<QuestionText> questions; // all four, in the order of domain::Question
    QList<Prompt> prompts;
    QString evaluationSet; // id

    friend bool operator==(const Guide&, const Guide&) = default;

    const QuestionText& text(domain::Question question) const { return questions[static_cast<int>(question)]; }
};

} // namespace guide
