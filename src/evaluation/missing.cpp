#include "evaluation/missing.h"

namespace evaluation {

namespace {

using namespace Qt::StringLiterals;

ItemMissing missingOf(const ItemCounts& counts, std::optional<domain::Role> role)
{
    return {.item = counts.item.id,
            .role = role,
            .asked = counts.asked,
            .given = counts.given,
            .noAnswer = counts.noAnswer,
            .notAsked = counts.notAsked,
            .leftEmpty = counts.leftEmpty,
            .dontKnow = counts.option("dont_know"_L1)};
}

} // namespace

Missing missingOf(const Report& report)
{
    Missing missing{.held = report.held, .items = {}, .laterUnknown = report.held};
    for (const ItemCounts& counts : report.items) {
        if (isAskedOnce(counts.respondent) && counts.item.isAsked())
            missing.items.append(missingOf(counts, {}));
    }
    for (const RoleCounts& role : report.byRole) {
        for (const ItemCounts& counts : role.items) {
            if (counts.asked > 0 && counts.item.isAsked())
                missing.items.append(missingOf(counts, role.role));
        }
    }
    if (const ItemCounts* reached = report.item(items::reached)) {
        missing.laterReached = reached->option("yes"_L1);
        missing.laterNotReached = reached->option("no"_L1);
        missing.laterUnknown -= missing.laterReached + missing.laterNotReached;
    }
    for (const ExperimentProgress& progress : report.experiments)
        missing.withoutExperiment += progress.experiment ? 0 : progress.held;
    missing.withoutMinutes = report.minutes.missing;
    missing.withoutProfessional = report.forms.back();
    missing.wordsErased = report.questions.erased;
    missing.agreementsWithoutStatus = report.agreements.byStatus[withoutStatus];
    return missing;
}

} // namespace evaluation
