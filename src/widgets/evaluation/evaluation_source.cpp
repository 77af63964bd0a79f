#include "widgets/evaluation/evaluation_source.h"

#include "evaluation/coding.h"
#include "privacy/reviewed_sentences.h"

namespace widgets {

EvaluationSource sourceOf(storage::Database& vault, const guide::EvaluationSet& set, const privacy::IsWord& isWord)
{
    EvaluationSource source;
    source.facts = [&vault, set] {
        const guide::EvaluationSet now = evaluation::withThemes(set, evaluation::readThemes(vault));
        return std::make_shared<const evaluation::Facts>(evaluation::readFacts(vault, now));
    };
    source.sentences = [&vault](const evaluation::Facts& facts) { return evaluation::readSentences(vault, facts); };
    source.reviewed = [&vault, isWord](const QList<evaluation::Sentence>& sentences, const evaluation::Facts& facts) {
        return privacy::withReviewed(sentences, vault, facts, isWord);
    };
    return source;
}

EvaluationSource sourceOf(std::shared_ptr<const evaluation::Facts> joined, const QList<PublishedFile>& files)
{
    return {.facts = [joined = std::move(joined)] { return joined; },
            .sentences = [](const evaluation::Facts&) { return QList<evaluation::Sentence>(); },
            .reviewed = [](const QList<evaluation::Sentence>& none, const evaluation::Facts&) { return none; },
            .files = files};
}

} // namespace widgets
