#include "widgets/guides/own_sets.h"

#include "guide/evaluation_set_writer.h"
#include "guide/new_id.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace widgets {

namespace {

void giveIds(guide::Item& item, QStringList& takenItems)
{
    if (item.id.isEmpty()) {
        item.id = guide::newId(item.text, takenItems);
        takenItems.append(item.id);
    }
    QStringList taken;
    for (const guide::Option& option : std::as_const(item.options))
        taken.append(option.id);
    for (guide::Option& option : item.options) {
        if (option.id.isEmpty()) {
            option.id = guide::newId(option.text, taken);
            taken.append(option.id);
        }
    }
}

// Where they were, as far as what stood before them is still there.
template <typename Thing>
void keepRetired(QList<Thing>& after, const QList<Thing>& before, int version, const auto& isStillThere)
{
    for (qsizetype place = 0; place < before.size(); ++place) {
        if (isStillThere(before[place].id))
            continue;
        Thing retired = before[place];
        retired.retiredSince = retired.retiredSince.value_or(version);
        after.insert(std::min(place, after.size()), retired);
    }
}

void retireItems(guide::EvaluationSet& after, const guide::Section& earlier, qsizetype place)
{
    const auto isLike = [&](const guide::Section& section) {
        return section.respondent == earlier.respondent && section.moment == earlier.moment;
    };
    const auto isStillThere = [&](const QString& id) { return after.item(id) != nullptr; };
    const auto section = place < after.sections.size() && isLike(after.sections[place])
        ? after.sections.begin() + place
        : std::ranges::find_if(after.sections, isLike);
    if (section != after.sections.end())
        return keepRetired(section->items, earlier.items, after.version, isStillThere);
    guide::Section gone{
        .title = earlier.title, .respondent = earlier.respondent, .moment = earlier.moment, .items = {}};
    keepRetired(gone.items, earlier.items, after.version, isStillThere);
    after.sections.append(gone);
}

void retireOptions(guide::Item& item, const guide::Item& before, int version)
{
    const QList<guide::Option> now = item.options;
    keepRetired(item.options, before.options, version,
                [&](const QString& id) { return std::ranges::find(now, id, &guide::Option::id) != now.end(); });
}

} // namespace

OwnSets::OwnSets(guide::Library shipped, const QString& folder)
    : m_shipped(std::move(shipped)),
      m_folder(folder),
      m_library(guide::withOwnSets(m_shipped, folder))
{
}

bool OwnSets::isShipped(const QString& id) const
{
    return std::ranges::find(m_shipped.evaluationSets, id, &guide::EvaluationSet::id) != m_shipped.evaluationSets.end();
}

guide::EvaluationSet OwnSets::save(const guide::EvaluationSet& set)
{
    const guide::EvaluationSet& before = m_library.evaluationSet(set.id);
    const guide::EvaluationSet saved = nextVersion(set, before, itemIds());
    const QString file = m_library.ownSetFiles.value(set.id);
    keepVersions(m_library, m_folder.path());
    write(file, guide::toCheckedJson(saved, file));
    return saved;
}

guide::EvaluationSet OwnSets::saveNew(guide::EvaluationSet set)
{
    QStringList taken = m_folder.names();
    for (const guide::EvaluationSet& other : m_library.evaluationSets)
        taken.append(other.id);
    set.id = guide::newId(set.title, taken);
    const guide::EvaluationSet saved = nextVersion(set, {.id = set.id, .version = 0, .title = {}}, itemIds());
    const QString file = m_folder.fileFor(saved.id);
    write(file, guide::toCheckedJson(saved, file));
    return saved;
}

guide::EvaluationSet OwnSets::bringIn(const QString& fromFile)
{
    guide::Library others = m_library;
    others.ownSetFiles.clear(); // a later version may take the place of an own one
    guide::EvaluationSet set = guide::readOwnSet(fromFile, others);
    keepVersions(m_library, m_folder.path());
    write(m_library.ownSetFiles.value(set.id, m_folder.fileFor(set.id)), OwnFolder::contentOf(fromFile));
    return set;
}

void OwnSets::remove(const QString& file)
{
    OwnFolder::remove(file);
    m_library = guide::withOwnSets(m_shipped, m_folder.path());
}

void OwnSets::write(const QString& file, const QByteArray& content)
{
    m_folder.write(file, content);
    m_library = guide::withOwnSets(m_shipped, m_folder.path());
    keepVersions(m_library, m_folder.path());
}

QStringList OwnSets::itemIds() const
{
    QStringList ids;
    for (const guide::EvaluationSet& set : m_library.evaluationSets) {
        for (const guide::Section& section : set.sections) {
            for (const guide::Item& item : section.items)
                ids.append(item.id);
        }
    }
    return ids;
}

void keepVersions(const guide::Library& library, const QString& folder)
{
    const OwnFolder earlier(guide::earlierVersions(folder));
    for (const guide::EvaluationSet& set : library.evaluationSets) {
        const QString file = QDir(earlier.path()).filePath(guide::nameOfVersion(set));
        if (library.ownSetFiles.contains(set.id) && !QFileInfo::exists(file) && QFileInfo(folder).isWritable())
            earlier.write(file, guide::toJson(set));
    }
}

guide::EvaluationSet nextVersion(guide::EvaluationSet after, const guide::EvaluationSet& before, QStringList takenIds)
{
    if (after == before)
        return after;
    after.version = before.version + 1;
    for (guide::Section& section : after.sections) {
        for (guide::Item& item : section.items) {
            giveIds(item, takenIds);
            if (const guide::Item* earlier = before.item(item.id))
                retireOptions(item, *earlier, after.version);
        }
    }
    for (qsizetype place = 0; place < before.sections.size(); ++place)
        retireItems(after, before.sections[place], place);
    after.sections.removeIf([](const guide::Section& section) { return section.items.isEmpty(); });
    return after;
}

} // namespace widgets
