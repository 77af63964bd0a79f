#pragma once

#include "guide/library.h"
#include "widgets/guides/own_folder.h"

namespace widgets {

// The evaluation sets of a practice in their folder, beside those that come with the program.
class OwnSets
{
public:
    OwnSets(guide::Library shipped, const QString& folder);

    const guide::Library& library() const { return m_library; }
    bool isOwn(const QString& id) const { return m_library.ownSetFiles.contains(id); }
    bool isShipped(const QString& id) const; // also when an own one has taken its place

    // Each throws GuideError or StorageError, and gives the set as it was saved: with ids for what has none yet, what
    // was taken out retired, and, where anything differs, the next version.
    guide::EvaluationSet save(const guide::EvaluationSet& set); // in its own file
    guide::EvaluationSet saveNew(guide::EvaluationSet set);     // in a new file, under an id made of its title
    guide::EvaluationSet bringIn(const QString& fromFile);      // as it is, or over an earlier version

    void remove(const QString& file); // throws StorageError

private:
    void write(const QString& file, const QByteArray& content);
    QStringList itemIds() const;

    const guide::Library m_shipped;
    const OwnFolder m_folder;
    guide::Library m_library;
};

// Keeps a file for each version of an own set that is in use now, where there is none. Throws StorageError.
void keepVersions(const guide::Library& library, const QString& folder);

// The set as its next version is saved. What was never saved is gone when it is taken out, everything else is retired.
guide::EvaluationSet nextVersion(guide::EvaluationSet after, const guide::EvaluationSet& before, QStringList takenIds);

} // namespace widgets
