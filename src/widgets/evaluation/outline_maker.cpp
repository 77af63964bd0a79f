#include "widgets/evaluation/outline_maker.h"

#include "evaluation/sentences.h"

#include <QtConcurrent>

namespace widgets {

namespace {

constexpr int smallestGroup = 5; // of fewer conversations nothing is shown beside others

evaluation::ReportOutline answerTo(const EvaluationQuestion& question, storage::Database& database,
                                   const evaluation::Facts& facts)
{
    if (question.division)
        return evaluation::outlineSideBySide(facts, question.filter, *question.division, question.groups, smallestGroup,
                                             {});
    return evaluation::outlineOf(facts, question.filter, evaluation::readSentences(database, facts, question.filter),
                                 {});
}

} // namespace

OutlineMaker::OutlineMaker(storage::Database& database, std::shared_ptr<const evaluation::Facts> facts, QObject* parent)
    : QObject(parent),
      m_database(database),
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
    m_watcher.setFuture(QtConcurrent::run([&database = m_database, facts = m_facts, question = m_begun]() -> Outcome {
        try {
            return answerTo(question, database, *facts);
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
