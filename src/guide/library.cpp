#include "guide/library.h"

#include <QDir>

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

void addOwnGuide(Library& library, const QString& file)
{
    const Guide own = readOwnGuide(file, library);
    library.ownFiles.insert(own.id, file);
    const auto shipped = std::ranges::find(library.guides, own.id, &Guide::id);
    if (shipped == library.guides.end())
        library.guides.append(own);
    else
        *shipped = own;
}

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
    for (const QString& file : jsonFilesIn(folder)) {
        try {
            addOwnGuide(library, file);
        } catch (const GuideError& error) {
            library.refused.append(error);
        }
    }
    return library;
}

Guide readOwnGuide(const QString& file, const Library& library)
{
    Guide own = readGuideFor(library.evaluationSets, file);
    if (library.ownFiles.contains(own.id))
        throw GuideError(file, {.kind = Kind::TakenId, .place = u"/id"_s});
    return own;
}

} // namespace guide
