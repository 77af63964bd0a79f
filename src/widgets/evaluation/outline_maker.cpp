#include "widgets/evaluation/outline_maker.h"

#include "evaluation/sentences.h"

#include <QtConcurrent>

namespace widgets {

namespace {

evaluation::ReportOutline sideBySide(const EvaluationQuestion& question, const evaluation::Facts& facts)
{
    return evaluation::outlineSideBySide(facts, question.filter, *question.division, question.groups,
                                         evaluation::smallestGroup, {});
}

evaluation::ReportOutline withCrossing(evaluation::ReportOutline outline, const EvaluationQuestion& question,
                                       const evaluation::Facts& facts)
{
    if (question.crossing) {
        evaluation::addCrossed(
            outline,
            evaluation::crossedSection(facts, question.filter, *question.crossing, evaluation::smallestGroup, {}));
    }
    return outline;
}

evaluation::ReportOutline answerTo(const EvaluationQuestion& question, const EvaluationSource& source,
                                   const evaluation::Facts& facts)
{
    if (question.division)
        return sideBySide(question, facts);
    return withCrossing(evaluation::outlineOf(facts, question.filter, source.sentences(facts, question.filter), {}),
                        question, facts);
}

} // namespace

evaluation::ReportOutline answerOnPaper(const EvaluationQuestion& question, const EvaluationSource& source,
                                        const evaluation::Facts& facts, const QDate& day)
{
    if (question.division)
        return evaluation::onPaper(sideBySide(question, facts), day, {});
    return withCrossing(
        evaluation::outlineForPaper(facts, question.filter, source.sentences(facts, question.filter), day, {}),
        question, facts);
}

OutlineMaker::OutlineMaker(EvaluationSource source, std::shared_ptr<const evaluation::Facts> facts, QObject* parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_facts(std::move(facts))
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &OutlineMaker::finish);
}

OutlineMaker::~OutlineMaker()
{
    m_watcher.waitForFinished();
}

void OutlineMaker::ask(const EvaluationQuestion& question)
{
    m_wanted = question;
    if (!m_watcher.isRunning())
        begin();
}

void OutlineMaker::begin()
{
    m_begun = m_wanted;
    m_watcher.setFuture(QtConcurrent::run([source = m_source, facts = m_facts, question = m_begun]() -> Outcome {
        try {
            return answerTo(question, source, *facts);
        } catch (const storage::StorageError& error) {
            return error.kind();
        }
    }));
}

void OutlineMaker::finish()
{
    if (m_begun != m_wanted)
        return begin();
    const Outcome outcome = m_watcher.result();
    if (const auto* problem = std::get_if<storage::StorageError::Kind>(&outcome))
        emit failed(*problem);
    else
        emit made(std::get<evaluation::ReportOutline>(outcome));
}

} // namespace widgets
