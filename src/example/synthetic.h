#pragma once

#include "domain/session.h"
#include "guide/evaluation_set.h"

#include <memory>
#include <optional>

namespace example {

// Makes up conversations in several experiments, one after the other, so that a hundred thousand of them need
// no memory at once. The same number and seed give the same conversations on every machine, ids included.
class Synthetic
{
public:
    Synthetic(int sessions, quint64 seed, const guide::EvaluationSet& set);
    ~Synthetic();
    Q_DISABLE_COPY_MOVE(Synthetic)

    const QList<domain::Experiment>& experiments() const;

    std::optional<domain::Session> next(); // empty after the last

private:
    class Maker;
    std::unique_ptr<Maker> m_maker;
    int m_left;
};

} // namespace example
