#include "storage/experiment_store.h"

#include "storage/statement.h"

namespace storage {

void ExperimentStore::save(const domain::Experiment& experiment)
{
    Statement(m_database, R"sql(
        INSERT INTO experiment (id, name, setting, starts_on, ends_on, planned, partners, guide, evaluation_set, k)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, setting = excluded.setting, starts_on = excluded.starts_on,
            ends_on = excluded.ends_on, planned = excluded.planned, partners = excluded.partners,
            guide = excluded.guide, evaluation_set = excluded.evaluation_set, k = excluded.k
    )sql")
        .bind(experiment.id.toString(), experiment.name, codeOf(experiment.setting), experiment.startsOn,
              experiment.endsOn, experiment.planned, experiment.partners, experiment.guide, experiment.evaluationSet,
              experiment.k)
        .run();
}

void ExperimentStore::remove(domain::ExperimentId id)
{
    Statement(m_database, "DELETE FROM experiment WHERE id = ?").bind(id.toString()).run();
}

QList<domain::Experiment> ExperimentStore::all() const
{
    Statement rows(m_database, R"sql(
        SELECT id, name, setting, starts_on, ends_on, planned, partners, guide, evaluation_set, k FROM experiment
        ORDER BY name, number
    )sql");
    QList<domain::Experiment> experiments;
    while (rows.next()) {
        experiments.append({.id = rows.id<domain::ExperimentId>(0),
                            .name = rows.text(1),
                            .setting = rows.coded<domain::Setting>(2),
                            .startsOn = rows.date(3),
                            .endsOn = rows.date(4),
                            .planned = rows.number(5),
                            .partners = rows.text(6),
                            .guide = rows.text(7),
                            .evaluationSet = rows.text(8),
                            .k = rows.number(9)});
    }
    return experiments;
}

} // namespace storage
