#pragma once

#include "evaluation/outline_blocks.h"

namespace evaluation {

// What stands around the figures of a report: before them what was done, and after them how it was asked and what the
// figures cannot say.
class ReportFrame
{
public:
    // The names of the groups where they stand beside each other: then there is no figure of all together, from which
    // one could tell those of a group with too few.
    ReportFrame(const Facts& facts, const Report& all, QStringList groups, const ReportWords& words);

    QString about() const; // the groups, or the experiments: by name, or how many there are when they are many
    QString held() const;

    // In the words and figures of the sections that follow, so that it never says more than they do.
    OutlineSection whatWasDone(const QString& period, const QList<OutlineSection>& sections) const;

    OutlineSection methodAndLimits(int smallest) const;

private:
    QList<ExperimentFacts> experimentsHeld() const;
    QString settings() const;
    OutlineBlock asked() const;
    OutlineLine askedOfGroups(const guide::Section& section) const;
    OutlineLine askedOnce(const guide::Section& section) const;
    QList<OutlineLine> askedEach(const guide::Section& section) const;
    QString extentOf(const guide::Section& section) const;

    const Facts& m_facts;
    const Report& m_all;
    const QStringList m_groups;
    const ReportWords& m_words;
    const OutlineBlocks m_blocks;
    const std::vector<quint8> m_held; // a one for each session
};

} // namespace evaluation
