#include "cli/commands.h"
#include "cli/open_vault.h"
#include "cli/output.h"
#include "cli/sentences.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"

#include <nlohmann/json.hpp>

namespace cli {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

constexpr qsizetype shortId = 8;

// What there is to list. Both are read, because each tells something of the other.
struct Contents
{
    QList<domain::Experiment> experiments;
    QList<storage::SessionHeading> sessions;

    QString experimentOf(const storage::SessionHeading& session) const
    {
        const auto* experiment = session.experiment ? domain::find(experiments, *session.experiment) : nullptr;
        return experiment ? experiment->name : QString();
    }

    qsizetype heldIn(const domain::Experiment& experiment) const
    {
        return std::ranges::count_if(
            sessions, [&](const auto& session) { return session.experiment == experiment.id && session.closedAt; });
    }
};

ordered_json text(const QString& value)
{
    return value.isEmpty() ? ordered_json() : ordered_json(value.toStdString());
}

QString isoDate(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString isoTime(const std::optional<QDateTime>& time)
{
    return time ? time->toUTC().toString(Qt::ISODate) : QString();
}

QByteArray sessionsAsJson(const Contents& contents)
{
    ordered_json sessions = ordered_json::array();
    for (const storage::SessionHeading& session : contents.sessions) {
        sessions.push_back({{"id", text(session.id.toString())},
                            {"started_at", text(isoTime(session.startedAt))},
                            {"closed_at", text(isoTime(session.closedAt))},
                            {"experiment", text(contents.experimentOf(session))}});
    }
    return QByteArray::fromStdString(sessions.dump(2)) + '\n';
}

QString sessionsAsTable(const Contents& contents)
{
    QList<QStringList> rows{{u"gesprek"_s, u"begonnen"_s, u"afgesloten"_s, u"experiment"_s}};
    for (const storage::SessionHeading& session : contents.sessions) {
        rows.append({session.id.toString().left(shortId),
                     session.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                     session.closedAt ? u"ja"_s : u"nee"_s, contents.experimentOf(session)});
    }
    return table(rows);
}

QByteArray experimentsAsJson(const Contents& contents)
{
    ordered_json experiments = ordered_json::array();
    for (const domain::Experiment& experiment : contents.experiments) {
        experiments.push_back({{"name", text(experiment.name)},
                               {"setting", text(domain::codeOf(experiment.setting))},
                               {"starts_on", text(isoDate(experiment.startsOn))},
                               {"ends_on", text(isoDate(experiment.endsOn))},
                               {"planned", experiment.planned ? ordered_json(*experiment.planned) : ordered_json()},
                               {"held", contents.heldIn(experiment)},
                               {"partners", text(experiment.partners)},
                               {"guide", text(experiment.guide)},
                               {"evaluation_set", text(experiment.evaluationSet)},
                               {"k", experiment.k.value_or(domain::smallestThreshold)}});
    }
    return QByteArray::fromStdString(experiments.dump(2)) + '\n';
}

QString experimentsAsTable(const Contents& contents)
{
    QList<QStringList> rows{{u"experiment"_s, u"van"_s, u"tot en met"_s, u"gesprekken"_s}};
    for (const domain::Experiment& experiment : contents.experiments) {
        const QString held = QString::number(contents.heldIn(experiment));
        rows.append({experiment.name, isoDate(experiment.startsOn), isoDate(experiment.endsOn),
                     experiment.planned ? u"%1 van %2"_s.arg(held).arg(*experiment.planned) : held});
    }
    return table(rows);
}

} // namespace

ExitCode list(const Call& call)
{
    const QString& what = call.argument(1);
    if (what != u"sessions"_s && what != u"experiments"_s)
        throw Failure(ExitCode::WrongCall, sentences::nothingToList(what));

    auto vault = openVault(call);
    const Contents contents{storage::ExperimentStore(vault.database()).all(),
                            storage::SessionStore(vault.database()).headings()};
    vault.close();

    const bool asJson = call.option(u"format"_s, u"text"_s) == u"json"_s;
    if (what == u"sessions"_s)
        print(asJson ? sessionsAsJson(contents) : sessionsAsTable(contents).toUtf8());
    else
        print(asJson ? experimentsAsJson(contents) : experimentsAsTable(contents).toUtf8());
    return ExitCode::Done;
}

} // namespace cli
