#pragma once

#include "evaluation/facts.h"
#include "example/synthetic.h"
#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <vector>

namespace test {

// A vault of made-up conversations, and the same conversations as plain values, over which a test counts by itself:
// nothing below asks the evaluation, its views or its columns.
struct SyntheticVault
{
    SyntheticVault();

    QList<domain::Session> held(const std::function<bool(const domain::Session&)>& within = {}) const;
    qint64 numberOf(const domain::Experiment& experiment) const; // by which the evaluation knows it

    QTemporaryDir folder;
    storage::Database database;
    guide::EvaluationSet set;
    QList<domain::Experiment> experiments;
    QList<domain::Session> sessions;
    evaluation::Facts facts;
};

const SyntheticVault& syntheticVault(); // made once

// The same counts straight from the values.

using OfSession = std::function<bool(const domain::Session&)>;
using ByRole = std::optional<domain::Role>;

int count(const QList<domain::Session>& sessions, const OfSession& fits);
bool has(const domain::Session& session, domain::Role role);
int professionals(const domain::Session& session);
int monthIn(const domain::Session& session);
QStringList optionsOf(const domain::Session& session, const QString& item); // chosen, of an item asked once
bool chose(const domain::Session& session, const QString& item, const QString& option);
std::optional<int> numberIn(const domain::Session& session, const QString& item);

// Everybody's answers to an item: with a role only of those of that role. Null for who left it empty.
std::vector<const domain::Answer*> answers(const QList<domain::Session>& sessions, const QString& item, ByRole role);
int countOption(const QList<domain::Session>& sessions, const QString& item, const QString& option, ByRole role = {});

double medianOf(std::vector<int> numbers); // of at least one

} // namespace test
