#include "widgets/evaluation/evaluation_source.h"

#include "evaluation/coding.h"

#include <mutex>

namespace widgets {

namespace {

// Read at the first question; every filter after it takes some of them.
struct KeptSentences
{
    std::mutex mutex;
    std::optional<QList<evaluation::Sentence>> all;
};

} // namespace

EvaluationSource sourceOf(storage::Database& vault, const guide::EvaluationSet& set)
{
    EvaluationSource source;
    source.facts = [&vault, set] {
        const guide::EvaluationSet now = evaluation::withThemes(set, evaluation::readThemes(vault));
        return std::make_shared<const evaluation::Facts>(evaluation::readFacts(vault, now));
    };
    source.sentences = [&vault, kept = std::make_shared<KeptSentences>()](const evaluation::Facts& facts,
                                                                          const evaluation::Filter& filter) {
        const std::scoped_lock lock(kept->mutex);
        if (!kept->all)
            kept->all = evaluation::readSentences(vault, facts);
        return evaluation::sentencesWithin(*kept->all, facts, filter);
    };
    return source;
}

EvaluationSource sourceOf(std::shared_ptr<const evaluation::Facts> joined, const QList<PublishedFile>& files)
{
    return {
        .facts = [joined = std::move(joined)] { return joined; },
        .sentences = [](const evaluation::Facts&, const evaluation::Filter&) { return QList<evaluation::Sentence>(); },
        .files = files};
}

} // namespace widgets
