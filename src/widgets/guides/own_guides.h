#pragma once

#include "guide/library.h"
#include "widgets/guides/own_folder.h"

namespace widgets {

// The guides of a practice in their folder, beside those that come with the program.
class OwnGuides
{
public:
    OwnGuides(guide::Library shipped, const QString& folder);

    const guide::Library& library() const { return m_library; }
    bool isOwn(const QString& id) const { return m_library.ownFiles.contains(id); }
    bool isShipped(const QString& id) const; // also when an own one has taken its place

    // Each throws GuideError or StorageError.
    void save(const guide::Guide& guide);          // in its own file
    guide::Guide saveNew(guide::Guide guide);      // in a new file, under a new id made of its title
    guide::Guide bringIn(const QString& fromFile); // as it is

    void remove(const QString& file); // throws StorageError

private:
    void write(const QString& file, const QByteArray& content);

    const guide::Library m_shipped;
    const OwnFolder m_folder;
    guide::Library m_library;
};

} // namespace widgets
