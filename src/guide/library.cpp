#include "guide/library.h"

#include "guide/set_versions.h"

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

template <typename Thing>
void put(QList<Thing>& things, const Thing& thing)
{
    const auto before = std::ranges::find(things, thing.id, &Thing::id);
    if (before == things.end())
        things.append(thing);
    else
        *before = thing;
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
    put(library.guides, own);
}

// Those of one set, the latest last.
QList<EvaluationSet> keptVersions(const QString& folder, const QString& id)
{
    QList<EvaluationSet> versions;
    for (const QString& file : jsonFilesIn(earlierVersions(folder))) {
        const EvaluationSet set = readEvaluationSet(file);
        if (set.id == id)
            versions.append(set);
    }
    std::ranges::sort(versions, {}, &EvaluationSet::version);
    return versions;
}

void addOwnSet(Library& library, const QString& folder, const QString& file)
{
    const EvaluationSet own = readOwnSet(file, library);
    const QList<EvaluationSet> kept = keptVersions(folder, own.id);
    if (!kept.isEmpty())
        requireLaterVersion(own, kept.last(), file);
    library.ownSetFiles.insert(own.id, file);
    put(library.evaluationSets, own);
}

// Every file that can be used, and why each other one cannot.
template <typename Add>
Library withFiles(Library library, const QString& folder, const Add& add)
{
    for (const QString& file : jsonFilesIn(folder)) {
        try {
            add(library, file);
        } catch (const GuideError& error) {
            library.refused.append(error);
        }
    }
    return library;
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

const EvaluationSet& Library::setFor(const QString& setId, const QString& guideId) const
{
    const auto found = byId(evaluationSets, setId);
    return found == evaluationSets.end() ? evaluationSet(guide(guideId).evaluationSet) : *found;
}

EvaluationSet Library::allAsked(const QString& setId) const
{
    return together(evaluationSet(setId), evaluationSets);
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
    return withFiles(std::move(library), folder, addOwnGuide);
}

Library withOwnSets(Library library, const QString& folder)
{
    return withFiles(std::move(library), folder,
                     [&](Library& all, const QString& file) { addOwnSet(all, folder, file); });
}

QString earlierVersions(const QString& folder)
{
    return folder + u"/earlier"_s;
}

QString nameOfVersion(const EvaluationSet& set)
{
    return u"%1_v%2.json"_s.arg(set.id).arg(set.version);
}

Library withOwn(Library library, const QString& folder)
{
    return withOwnGuides(withOwnSets(std::move(library), ownSetsIn(folder)), ownGuidesIn(folder));
}

QString ownGuidesIn(const QString& folder)
{
    return folder + u"/guides"_s;
}

QString ownSetsIn(const QString& folder)
{
    return folder + u"/evaluation_sets"_s;
}

EvaluationSet readOwnSet(const QString& file, const Library& library)
{
    EvaluationSet own = readEvaluationSet(file);
    if (library.ownSetFiles.contains(own.id))
        throw GuideError(file, {.kind = Kind::TakenId, .place = u"/id"_s});
    for (const EvaluationSet& other : library.evaluationSets) {
        if (other.id == own.id)
            requireLaterVersion(own, other, file);
        else
            requireSameMeaning(own, other, file);
    }
    return own;
}

Guide readOwnGuide(const QString& file, const Library& library)
{
    Guide own = readGuideFor(library.evaluationSets, file);
    if (library.ownFiles.contains(own.id))
        throw GuideError(file, {.kind = Kind::TakenId, .place = u"/id"_s});
    return own;
}

} // namespace guide
