#include "widgets/evaluation/evaluation_source.h"

#include "evaluation/coding.h"

namespace widgets {

EvaluationSource sourceOf(storage::Database& vault, const guide::EvaluationSet& set)
{
    EvaluationSource source;
    source.facts = [&vault, set] {
        const guide::EvaluationSet now = evaluation::withThemes(set, evaluation::readThemes(vault));
        return std::make_shared<const evaluation::Facts>(evaluation::readFacts(vault, now));
    };
    source.sentences = [&vault](const evaluation::Facts& facts) { return evaluation::readSentences(vault, facts); };
    return source;
}

EvaluationSource sourceOf(std::shared_ptr<const evaluation::Facts> joined, const QList<PublishedFile>& files)
{
    return {.facts = [joined = std::move(joined)] { return joined; },
            .sentences = [](const evaluation::Facts&) { return QList<evaluation::Sentence>(); },
            .files = files};
}

} // namespace widgets
