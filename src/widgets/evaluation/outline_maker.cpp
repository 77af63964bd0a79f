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

// The section that is looked at, where it can be counted by itself.
std::optional<evaluation::OutlineSection> sectionOf(const EvaluationQuestion& question, const evaluation::Facts& facts,
                                                    const QList<evaluation::Sentence>& all, const QString& title)
{
    if (question.division || title.isEmpty())
        return std::nullopt;
    return evaluation::sectionOf(facts, question.filter, all, title, {});
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
    connect(&m_counting, &QFutureWatcherBase::resultReadyAt, this, &OutlineMaker::show);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &OutlineMaker::finish);
}

OutlineMaker::~OutlineMaker()
{
    m_reading.waitForFinished();
    m_counting.waitForFinished();
}

void OutlineMaker::ask(const EvaluationQuestion& question, const QString& section)
{
    const bool isOther = m_wanted != question;
    m_wanted = question;
    m_section = section;
    if (!m_counting.isRunning())
        begin();
    else if (isOther)
        m_counting.cancel();
}

void OutlineMaker::begin()
{
    m_begun = wanted();
    m_counting.setFuture(
        QtConcurrent::run([facts = m_facts, task = m_begun, reading = m_reading.future()](QPromise<Answer>& promise) {
            const ReadSentences read = task.withSentences ? reading.result() : ReadSentences();
            const auto* known = std::get_if<QList<evaluation::Sentence>>(&read);
            const QList<evaluation::Sentence> sentences = known ? *known : QList<evaluation::Sentence>();
            if (const auto first = sectionOf(*task.question, *facts, sentences, task.section))
                promise.addResult(*first);
            if (!promise.isCanceled())
                promise.addResult(answerTo(*task.question, *facts, sentences));
        }));
}

void OutlineMaker::show(int answer)
{
    if (m_begun.question != m_wanted)
        return;
    const Answer shown = m_counting.resultAt(answer);
    if (const auto* section = std::get_if<evaluation::OutlineSection>(&shown))
        emit sectionMade(*section);
    else
        emit made(std::get<evaluation::ReportOutline>(shown), m_begun.withSentences);
}

void OutlineMaker::finish()
{
    const bool isOvertaken = m_counting.isCanceled() || m_begun.question != m_wanted;
    if (!isOvertaken)
        m_section.clear(); // it was shown
    if (isOvertaken || m_begun.withSentences != m_hasSentences)
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
