#include "widgets/start/agreement_groups.h"

namespace widgets {

Term termOf(const domain::Agreement& agreement, QDate today)
{
    if (!agreement.due)
        return Term::NoDay;
    if (*agreement.due < today)
        return Term::Late;
    const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
    return *agreement.due <= sunday ? Term::ThisWeek : Term::Later;
}

QList<AgreementGroup> groupedByTerm(const QList<storage::OpenAgreement>& agreements, QDate today)
{
    QList<AgreementGroup> groups;
    for (const Term term : {Term::Late, Term::ThisWeek, Term::Later, Term::NoDay}) {
        AgreementGroup group{.term = term};
        std::ranges::copy_if(agreements, std::back_inserter(group.agreements),
                             [&](const auto& open) { return termOf(open.agreement, today) == term; });
        if (!group.agreements.isEmpty())
            groups.append(group);
    }
    return groups;
}

} // namespace widgets
