#include "storage/session_list.h"

#include "storage/statement.h"

#include <algorithm>
#include <functional>

namespace storage {

namespace {

// domain::isOpen() for a row of agreement beside its session.
const QByteArray isOpen = "begun AND emptied_on IS NULL AND (status IS NULL OR status IN ('busy', 'unknown'))";

} // namespace

QList<SessionHeading> sessionHeadings(Database& database)
{
    const QByteArray sql = R"sql(
        SELECT session.id, node.label, started_at, begun, planned_for, closed_at, experiment.id,
               (SELECT count(*) FROM agreement WHERE agreement.session = session.number AND )sql"
        + isOpen + R"sql(), purge_after, emptied_on
        FROM session
        LEFT JOIN node ON node.session = session.number AND node.place = 0
        LEFT JOIN experiment ON experiment.number = session.experiment
        ORDER BY session.number DESC
    )sql";
    Statement rows(database, sql.constData());
    QList<SessionHeading> headings;
    while (rows.next()) {
        headings.append({.id = rows.id<domain::SessionId>(0),
                         .helpSeeker = rows.text(1),
                         .startedAt = rows.time(2),
                         .hasBegun = rows.integer(3) != 0,
                         .plannedFor = rows.optionalTime(4),
                         .closedAt = rows.optionalTime(5),
                         .experiment = rows.optionalId<domain::ExperimentId>(6),
                         .openAgreements = static_cast<int>(rows.integer(7)),
                         .purgeAfter = rows.date(8),
                         .emptiedOn = rows.date(9)});
    }
    // SQLite would go through the agreements in this order too, and read their pages again and again.
    std::ranges::stable_sort(headings, std::ranges::greater(), &SessionHeading::startedAt);
    return headings;
}

QList<OpenAgreement> openAgreements(Database& database)
{
    const QByteArray sql = R"sql(
        SELECT session.id, help_seeker.label, started_at,
               agreement.id, what, who, due, source, agreement.node, status
        FROM agreement
        JOIN session ON session.number = agreement.session
        LEFT JOIN node AS help_seeker ON help_seeker.session = session.number AND help_seeker.place = 0
        WHERE )sql"
        + isOpen + R"sql(
        ORDER BY due IS NULL, due, started_at, session.number, agreement.place
    )sql";
    Statement rows(database, sql.constData());
    QList<OpenAgreement> open;
    while (rows.next()) {
        open.append({.session = rows.id<domain::SessionId>(0),
                     .helpSeeker = rows.text(1),
                     .startedAt = rows.time(2),
                     .agreement = {.id = rows.id<domain::AgreementId>(3),
                                   .what = rows.text(4),
                                   .owners = rows.text(5).split(u'\n', Qt::SkipEmptyParts),
                                   .due = rows.date(6),
                                   .source = rows.optionalCoded<domain::NeedSource>(7),
                                   .node = rows.optionalId<domain::NodeId>(8),
                                   .status = rows.optionalCoded<domain::AgreementStatus>(9)}});
    }
    return open;
}

} // namespace storage
