#include "widgets/guides/own_guides.h"

#include "guide/guide_writer.h"
#include "guide/new_id.h"

#include <algorithm>

namespace widgets {

OwnGuides::OwnGuides(guide::Library shipped, const QString& folder)
    : m_shipped(std::move(shipped)),
      m_folder(folder),
      m_library(guide::withOwnGuides(m_shipped, folder))
{
}

bool OwnGuides::isShipped(const QString& id) const
{
    return std::ranges::find(m_shipped.guides, id, &guide::Guide::id) != m_shipped.guides.end();
}

void OwnGuides::save(const guide::Guide& guide)
{
    const QString file = m_library.ownFiles.value(guide.id);
    write(file, guide::toCheckedJson(guide, file));
}

guide::Guide OwnGuides::saveNew(guide::Guide guide)
{
    QStringList taken = m_folder.names();
    for (const guide::Guide& other : m_library.guides)
        taken.append(other.id);
    guide.id = guide::newId(guide.title, taken);
    const QString file = m_folder.fileFor(guide.id);
    write(file, guide::toCheckedJson(guide, file));
    return guide;
}

guide::Guide OwnGuides::bringIn(const QString& fromFile)
{
    guide::Guide guide = guide::readOwnGuide(fromFile, m_library);
    write(m_folder.fileFor(guide.id), OwnFolder::contentOf(fromFile));
    return guide;
}

void OwnGuides::remove(const QString& file)
{
    OwnFolder::remove(file);
    m_library = guide::withOwnGuides(m_shipped, m_folder.path());
}

void OwnGuides::write(const QString& file, const QByteArray& content)
{
    m_folder.write(file, content);
    m_library = guide::withOwnGuides(m_shipped, m_folder.path());
}

} // namespace widgets
