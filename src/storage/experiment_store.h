#pragma once

#include "domain/experiment.h"

#include <QList>

namespace storage {

class Database;

// Reads and writes experiments. Every member throws StorageError.
class ExperimentStore
{
public:
    explicit ExperimentStore(Database& database) : m_database(database) {}

    void save(const domain::Experiment& experiment);
    void remove(domain::ExperimentId id);  // its sessions stay, without experiment
    QList<domain::Experiment> all() const; // by name

private:
    Database& m_database;
};

} // namespace storage
