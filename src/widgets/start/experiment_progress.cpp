#include "widgets/start/experiment_progress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ExperimentProgress)
};

QString heldText(const ExperimentProgress& progress)
{
    if (progress.planned)
        return ProgressWords::tr("%1 of %2 conversations").arg(progress.held).arg(*progress.planned);
    return ProgressWords::tr("%n conversation(s)", nullptr, progress.held);
}

QString monthText(QDate day)
{
    return QLocale().toString(day, u"MMM yyyy"_s).replace(u' ', QChar::Nbsp); // stays on one line
}

} // namespace

ExperimentProgress progressOf(const domain::Experiment& experiment, const QList<storage::SessionHeading>& headings)
{
    ExperimentProgress progress{.planned = experiment.planned, .from = experiment.startsOn, .to = experiment.endsOn};
    std::optional<QDate> first;
    for (const storage::SessionHeading& heading : headings) {
        if (heading.experiment != experiment.id || !heading.hasBegun)
            continue;
        const QDate day = heading.startedAt.toLocalTime().date();
        first = std::min(first.value_or(day), day);
        ++(heading.closedAt ? progress.held : progress.open);
    }
    if (!progress.from)
        progress.from = first;
    return progress;
}

QString progressLine(const ExperimentProgress& progress)
{
    QStringList parts{heldText(progress)};
    if (progress.from)
        parts.append(ProgressWords::tr("%1 – %2").arg(
            monthText(*progress.from), progress.to ? monthText(*progress.to) : ProgressWords::tr("now")));
    if (progress.open > 0)
        parts.append(ProgressWords::tr("%n not finished yet", nullptr, progress.open));
    return parts.join(u" · "_s);
}

} // namespace widgets
