#pragma once

#include "storage/session_list.h"

namespace widgets {

// When something was to be done, as a week of work has it.
enum class Term { Late, ThisWeek, Later, NoDay };

struct AgreementGroup
{
    Term term = Term::Late;
    QList<storage::OpenAgreement> agreements;
};

// A week ends on Sunday.
Term termOf(const domain::Agreement& agreement, QDate today);

// Without empty groups; the agreements keep their order.
QList<AgreementGroup> groupedByTerm(const QList<storage::OpenAgreement>& agreements, QDate today);

} // namespace widgets
