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

evaluation::ReportOutline answerTo(const EvaluationQuestion& question, const evaluation::Facts& facts,
                                   const QList<evaluation::Sentence>& all)
{
    if (question.division)
        return sideBySide(question, facts);
    const QList<evaluation::Sentence> sentences = evaluation::sentencesWithin(all, facts, question.filter);
    return withCrossing(evaluation::outlineOf(facts, question.filter, sentences, {}), question, facts);
}

} // namespace

evaluation::ReportOutline answerOnPaper(const EvaluationQuestion& question, const EvaluationSource& source,
                                        const evaluation::Facts& facts, const QFuture<ReadSentences>& sentences,
                                        const QDate& day)
{
    if (question.division)
        return evaluation::onPaper(sideBySide(question, facts), day, {});
    const ReadSentences read = sentences.result();
    if (const auto* problem = std::get_if<storage::StorageError::Kind>(&read))
        throw storage::StorageError(*problem, "the sentences could not be read");
    const auto within = source.reviewed(evaluation::sentencesWithin(std::get<0>(read), facts, question.filter), facts);
    return withCrossing(evaluation::outlineForPaper(facts, question.filter, within, day, {}), question, facts);
}

OutlineMaker::OutlineMaker(EvaluationSource source, std::shared_ptr<const evaluation::Facts> facts, QObject* parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_facts(std::move(facts))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &OutlineMaker::useSentences);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &OutlineMaker::finish);
}

OutlineMaker::~OutlineMaker()
{
    m_reading.waitForFinished();
    m_counting.waitForFinished();
}

void OutlineMaker::ask(const EvaluationQuestion& question)
{
    m_wanted = question;
    if (!m_counting.isRunning())
        begin();
}

void OutlineMaker::begin()
{
    m_begun = wanted();
    m_counting.setFuture(QtConcurrent::run([facts = m_facts, task = m_begun, reading = m_reading.future()] {
        const ReadSentences read = task.withSentences ? reading.result() : ReadSentences();
        const auto* sentences = std::get_if<QList<evaluation::Sentence>>(&read);
        return answerTo(*task.question, *facts, sentences ? *sentences : QList<evaluation::Sentence>());
    }));
}

void OutlineMaker::finish()
{
    if (m_begun.question == m_wanted)
        emit made(m_counting.result(), m_begun.withSentences);
    if (m_begun != wanted())
        begin();
    if (!m_isReading)
        readSentences();
}

void OutlineMaker::readSentences()
{
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::run([read = m_source.sentences, facts = m_facts]() -> ReadSentences {
        try {
            return read(*facts);
        } catch (const storage::StorageError& error) {
            return error.kind();
        }
    }));
}

void OutlineMaker::useSentences()
{
    m_hasSentences = true;
    const ReadSentences read = m_reading.result();
    if (const auto* problem = std::get_if<storage::StorageError::Kind>(&read))
        emit failed(*problem);
    if (!m_counting.isRunning())
        begin();
}

} // namespace widgets
