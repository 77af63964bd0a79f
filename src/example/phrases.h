#pragma once

#include "domain/vocabulary.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace example {

// A kind of experiment that can be made up, and how often it is.
struct ExperimentKind
{
    QString name;
    domain::Setting setting = domain::Setting::GpPractice;
    QList<domain::Role> professionals;
    int weight = 1;
};

// What may be said at one question.
struct Sayings
{
    QStringList ofHelpSeeker;
    QStringList ofCloseOne;
    QStringList ofProfessional;
};

// The words from which conversations are made up.
struct Phrases
{
    QString guide;
    QList<ExperimentKind> experiments;
    QStringList places;
    QStringList names;
    QList<Sayings> sayings; // in the order of domain::Question
    QHash<domain::NodeKind, QStringList> labels;
    QStringList relationLabels;
    QHash<domain::NeedSource, QStringList> agreements;
    QHash<QString, QHash<QString, QStringList>> sentences; // by item, then theme; no theme is empty
    QHash<QString, QHash<QString, int>> weights;           // by item, then option
    QStringList alone;                                     // options that stand for themselves
};

Phrases readPhrases();

} // namespace example
