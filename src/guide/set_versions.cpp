#include "guide/set_versions.h"

#include "guide/guide_error.h"

#include <algorithm>

namespace guide {

namespace {

using namespace Qt::StringLiterals;
using Kind = GuideProblem::Kind;

struct Place
{
    const Section& section;
    const Item& item;
    QString ofSection; // a JSON pointer
    QString ofItem;
};

template <typename Action>
void forEachItem(const EvaluationSet& set, const Action& action)
{
    for (qsizetype i = 0; i < set.sections.size(); ++i) {
        const QString ofSection = u"/sections/%1"_s.arg(i);
        const QList<Item>& items = set.sections[i].items;
        for (qsizetype j = 0; j < items.size(); ++j)
            action(Place{set.sections[i], items[j], ofSection, u"%1/items/%2"_s.arg(ofSection).arg(j)});
    }
}

std::optional<Respondent> respondentOf(const EvaluationSet& set, const QString& itemId)
{
    for (const Section& section : set.sections) {
        if (std::ranges::find(section.items, itemId, &Item::id) != section.items.end())
            return section.respondent;
    }
    return std::nullopt;
}

QStringList missingIn(const QList<Option>& later, const QList<Option>& earlier)
{
    QStringList missing;
    for (const Option& option : earlier) {
        if (std::ranges::find(later, option.id, &Option::id) == later.end())
            missing.append(option.id);
    }
    return missing;
}

} // namespace

void requireSameMeaning(const EvaluationSet& set, const EvaluationSet& other, const QString& file)
{
    forEachItem(set, [&](const Place& place) {
        const Item* same = other.item(place.item.id);
        if (!same)
            return;
        if (same->type != place.item.type)
            throw GuideError(
                file,
                {.kind = Kind::TypeChanged, .place = place.ofItem + u"/type"_s, .words = {domain::codeOf(same->type)}});
        const auto respondent = respondentOf(other, same->id);
        if (respondent != place.section.respondent)
            throw GuideError(file,
                             {.kind = Kind::RespondentChanged,
                              .place = place.ofSection + u"/respondent"_s,
                              .words = {domain::codeOf(*respondent)}});
    });
}

void requireLaterVersion(const EvaluationSet& later, const EvaluationSet& earlier, const QString& file)
{
    if (later == earlier)
        return;
    if (later.version <= earlier.version)
        throw GuideError(file, {.kind = Kind::OlderVersion, .place = u"/version"_s, .least = earlier.version + 1});
    requireSameMeaning(later, earlier, file);
    QStringList gone;
    forEachItem(earlier, [&](const Place& place) {
        if (!later.item(place.item.id))
            gone.append(place.item.id);
    });
    if (!gone.isEmpty())
        throw GuideError(file, {.kind = Kind::ItemGone, .place = u"/sections"_s, .words = gone});
    forEachItem(later, [&](const Place& place) {
        const Item* before = earlier.item(place.item.id);
        const QStringList missing = before ? missingIn(place.item.options, before->options) : QStringList();
        if (!missing.isEmpty())
            throw GuideError(file, {.kind = Kind::OptionGone, .place = place.ofItem + u"/options"_s, .words = missing});
    });
}

} // namespace guide
