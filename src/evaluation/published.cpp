#include "evaluation/published.h"

#include "storage/statement.h"
#include "storage/storage_error.h"

#include <algorithm>
#include <numeric>

namespace evaluation {

using storage::StorageError;

namespace {

template <typename Value>
void append(std::vector<Value>& values, const std::vector<Value>& more)
{
    values.insert(values.end(), more.begin(), more.end());
}

void append(std::vector<Column>& columns, const std::vector<Column>& more)
{
    for (std::size_t place = 0; place < columns.size(); ++place) { // of one set, so the same columns
        append(columns[place].cells, more[place].cells);
        append(columns[place].choices, more[place].choices);
        append(columns[place].numbers, more[place].numbers);
    }
}

void appendPlaces(std::vector<qint32>& places, const std::vector<qint32>& more, qint32 first)
{
    for (const qint32 place : more)
        places.push_back(first + place);
}

void append(Facts& facts, const Facts& more)
{
    const auto firstSession = static_cast<qint32>(facts.sessionCount());
    const auto firstExperiment = static_cast<qint16>(facts.experiments.size());
    for (const qint16 experiment : more.experiment)
        facts.experiment.push_back(experiment < 0 ? experiment : static_cast<qint16>(firstExperiment + experiment));

    facts.experiments += more.experiments;
    append(facts.number, more.number);
    append(facts.month, more.month);
    append(facts.closed, more.closed);
    append(facts.learning, more.learning);
    append(facts.minutes, more.minutes);
    append(facts.nodeBand, more.nodeBand);
    append(facts.interpreter, more.interpreter);
    append(facts.written, more.written);
    append(facts.roles, more.roles);
    append(facts.professionals, more.professionals);
    appendPlaces(facts.agreed.session, more.agreed.session, firstSession);
    append(facts.agreed.source, more.agreed.source);
    append(facts.agreed.status, more.agreed.status);
    append(facts.columns, more.columns);
    for (std::size_t role = 0; role < facts.replies.size(); ++role) { // the same roles in the same order
        appendPlaces(facts.replies[role].session, more.replies[role].session, firstSession);
        append(facts.replies[role].columns, more.replies[role].columns);
    }
}

// By name, as in the facts of one database, and numbered anew: each file has its own numbers.
void arrangeExperiments(Facts& facts)
{
    QList<qint16> order(facts.experiments.size());
    std::iota(order.begin(), order.end(), qint16{0});
    std::ranges::stable_sort(order, {}, [&](qint16 place) { return facts.experiments[place].name; });

    QList<ExperimentFacts> arranged;
    QList<qint16> places(order.size());
    for (const qint16 place : order) {
        places[place] = static_cast<qint16>(arranged.size());
        arranged.append(facts.experiments[place]);
        arranged.last().number = arranged.size();
    }
    facts.experiments = arranged;
    for (qint16& experiment : facts.experiment)
        experiment = experiment < 0 ? experiment : places[experiment];
}

} // namespace

QList<Publication> publications(storage::Database& file)
{
    storage::Statement rows(file, R"sql(
        SELECT id, published_on, evaluation_set, set_version, k FROM practice ORDER BY id
    )sql");
    QList<Publication> all;
    while (rows.next()) {
        all.append({.practice = rows.text(0),
                    .publishedOn = rows.date(1).value_or(QDate()),
                    .evaluationSet = rows.text(2),
                    .setVersion = static_cast<int>(rows.integer(3)),
                    .k = static_cast<int>(rows.integer(4))});
    }
    return all;
}

void requireAlike(const QList<Publication>& all, const guide::EvaluationSet& set)
{
    QSet<QString> practices;
    for (const Publication& each : all) {
        if (each.evaluationSet != set.id || each.setVersion > set.version) // of an older one every item is known
            throw StorageError(StorageError::Kind::OtherEvaluationSet, "another evaluation set");
        if (each.k != all.first().k)
            throw StorageError(StorageError::Kind::OtherThreshold, "another k");
        if (practices.contains(each.practice))
            throw StorageError(StorageError::Kind::PracticeTwice, "a practice is in two files");
        practices.insert(each.practice);
    }
}

Facts readPublished(const QList<storage::Database*>& files, const guide::EvaluationSet& set)
{
    QList<Publication> all;
    QMap<QString, storage::Database*> byPractice; // which gives the files an order of their own
    for (storage::Database* file : files) {
        const QList<Publication> published = publications(*file);
        all += published;
        if (!published.isEmpty())
            byPractice.insert(published.first().practice, file);
    }
    requireAlike(all, set);
    if (byPractice.isEmpty())
        return readFacts(*files.first(), set);

    std::optional<Facts> facts;
    for (storage::Database* file : byPractice) {
        if (facts)
            append(*facts, readFacts(*file, set));
        else
            facts = readFacts(*file, set);
    }
    arrangeExperiments(*facts);
    facts->k = all.first().k;
    return *std::move(facts);
}

} // namespace evaluation
