#pragma once

#include "evaluation/published.h"
#include "evaluation/report_outline.h"
#include "evaluation/sentences.h"

#include <functional>
#include <memory>

namespace widgets {

// What was published in a file that was opened.
struct PublishedFile
{
    QString name;
    evaluation::Publication publication;
};

// Where an evaluation reads from. Both functions may run on any thread and throw StorageError.
struct EvaluationSource
{
    std::function<std::shared_ptr<const evaluation::Facts>()> facts;
    std::function<QList<evaluation::Sentence>(const evaluation::Facts& facts)> sentences; // all of them
    QList<PublishedFile> files; // that were joined; none where it is a vault

    bool isVault() const { return files.isEmpty(); }
};

EvaluationSource sourceOf(storage::Database& vault, const guide::EvaluationSet& set);

// No sentence is in an evaluation file.
EvaluationSource sourceOf(std::shared_ptr<const evaluation::Facts> joined, const QList<PublishedFile>& files);

} // namespace widgets
