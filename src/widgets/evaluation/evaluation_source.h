#pragma once

#include "evaluation/published.h"
#include "evaluation/report_outline.h"
#include "evaluation/sentences.h"
#include "privacy/known_names.h"

#include <functional>
#include <memory>

namespace widgets {

// What was published in a file that was opened.
struct PublishedFile
{
    QString name;
    evaluation::Publication publication;
};

// Where an evaluation reads from. The functions may run on any thread and throw StorageError.
struct EvaluationSource
{
    std::function<std::shared_ptr<const evaluation::Facts>()> facts;
    std::function<QList<evaluation::Sentence>(const evaluation::Facts& facts)> sentences; // all of them
    std::function<QList<evaluation::Sentence>(const QList<evaluation::Sentence>& sentences,
                                              const evaluation::Facts& facts)>
        reviewed;               // the same sentences, with what of them may be on paper
    QList<PublishedFile> files; // that were joined; none where it is a vault

    bool isVault() const { return files.isEmpty(); }
};

EvaluationSource sourceOf(storage::Database& vault, const guide::EvaluationSet& set, const privacy::IsWord& isWord);

// No sentence is in an evaluation file.
EvaluationSource sourceOf(std::shared_ptr<const evaluation::Facts> joined, const QList<PublishedFile>& files);

} // namespace widgets
