#include "guide/library.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using Kind = GuideProblem::Kind;

QStringList jsonFilesIn(const QString& folder)
{
    const QDir dir(folder);
    QStringList files;
    for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files;
}

QStringList filesIn(const QString& folder)
{
    const QStringList files = jsonFilesIn(folder);
    if (files.isEmpty())
        throw GuideError(folder, {.kind = Kind::NoFiles});
    return files;
}

template <typename Thing>
auto byId(const QList<Thing>& things, const QString& id)
{
    return std::ranges::find(things, id, &Thing::id);
}

template <typename Thing>
const Thing& byIdOrFirst(const QList<Thing>& things, const QString& id)
{
    const auto found = byId(things, id);
    return found == things.end() ? things.first() : *found;
}

template <typename Thing>
void appendNew(QList<Thing>& things, const Thing& thing, const QString& file)
{
    if (byId(things, thing.id) != things.end())
        throw GuideError(file, {.kind = Kind::TakenId, .place = u"/id"_s});
    things.append(thing);
}

Guide readGuideFor(const QList<EvaluationSet>& sets, const QString& file)
{
    Guide guide = readGuide(file);
    if (byId(sets, guide.evaluationSet) != sets.end())
        return guide;
    QStringList ids;
    for (const EvaluationSet& set : sets)
        ids.append(set.id);
    throw GuideError(file, {.kind = Kind::UnknownEvaluationSet, .place = u"/evaluationSet"_s, .words = ids});
}

// Adds guides of a practice, and knows which ids are its own already.
class OwnGuides
{
public:
    explicit OwnGuides(Library& library) : m_library(library) {}

    void add(const QString& file)
    {
        const Guide guide = readGuideFor(m_library.evaluationSets, file);
        if (m_ids.contains(guide.id))
            throw GuideError(file, {.kind = Kind::TakenId, .place = u"/id"_s});
        m_ids.insert(guide.id);
        const auto shipped = std::ranges::find(m_library.guides, guide.id, &Guide::id);
        if (shipped == m_library.guides.end())
            m_library.guides.append(guide);
        else
            *shipped = guide;
    }

private:
    Library& m_library;
    QSet<QString> m_ids;
};

} // namespace

const Guide& Library::guide(const QString& id) const
{
    return byIdOrFirst(guides, id);
}

const EvaluationSet& Library::evaluationSet(const QString& id) const
{
    return byIdOrFirst(evaluationSets, id);
}

Library readLibrary()
{
    return readLibrary(u":"_s);
}

Library readLibrary(const QString& folder)
{
    Library library;
    for (const QString& file : filesIn(folder + u"/evaluation_sets"_s))
        appendNew(library.evaluationSets, readEvaluationSet(file), file);
    for (const QString& file : filesIn(folder + u"/guides"_s))
        appendNew(library.guides, readGuideFor(library.evaluationSets, file), file);
    return library;
}

Library withOwnGuides(Library library, const QString& folder)
{
    OwnGuides own(library);
    for (const QString& file : jsonFilesIn(folder)) {
        try {
            own.add(file);
        } catch (const GuideError& error) {
            library.refused.append(error);
        }
    }
    return library;
}

} // namespace guide
