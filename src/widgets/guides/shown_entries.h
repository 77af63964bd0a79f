#pragma once

#include "widgets/guides/entry_list.h"
#include "widgets/guides/guide_draft.h"

#include <QCoreApplication>

#include <functional>
#include <utility>

namespace widgets {

// The texts for what is done with the entries of any list.
struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::EntryList)
};

// Those things of a list in the guide that an entry list shows, with the changes that can be made to the list.
template <typename Thing>
class ShownEntries
{
public:
    using Things = QList<Thing>;

    struct Choice
    {
        std::function<Things*(guide::Guide&)> all; // null where there are none
        std::function<bool(const Thing&)> isShown;
        std::function<Thing()> fresh; // what is added
    };

    ShownEntries(GuideDraft& draft, EntryList& list, Choice choice)
        : m_draft(draft),
          m_list(list),
          m_choice(std::move(choice))
    {
    }

    // In the whole list; -1 when nothing is chosen.
    qsizetype currentPlace(guide::Guide& guide) const { return placesIn(guide).value(m_list.current(), -1); }

    // Null when nothing is chosen.
    Thing* current(guide::Guide& guide) const
    {
        const qsizetype place = currentPlace(guide);
        return place >= 0 ? &(*m_choice.all(guide))[place] : nullptr;
    }

    template <typename Title>
    void show(const Title& titleOf)
    {
        guide::Guide guide = m_draft.guide();
        QStringList titles;
        for (const qsizetype place : placesIn(guide)) {
            const QString title = titleOf((*m_choice.all(guide))[place]);
            titles.append(title.trimmed().isEmpty() ? EntryWords::tr("(nothing written yet)") : title);
        }
        m_list.setEntries(titles);
    }

    // Chooses the thing at this place of the whole list.
    void choose(qsizetype place)
    {
        guide::Guide guide = m_draft.guide();
        m_list.setCurrent(static_cast<int>(placesIn(guide).indexOf(place)));
    }

    void add()
    {
        guide::Guide after = m_draft.guide();
        Things* all = m_choice.all(after);
        if (!all)
            return;
        const QList<qsizetype> places = placesIn(after);
        all->insert(places.isEmpty() ? all->size() : places.last() + 1, m_choice.fresh());
        m_draft.change(EntryWords::tr("Add"), {}, std::move(after));
        m_list.setCurrent(static_cast<int>(places.size()));
    }

    void remove()
    {
        guide::Guide after = m_draft.guide();
        const QList<qsizetype> places = placesIn(after);
        m_choice.all(after)->removeAt(places[m_list.current()]);
        m_draft.change(EntryWords::tr("Remove"), {}, std::move(after));
    }

    void move(int by)
    {
        guide::Guide after = m_draft.guide();
        const QList<qsizetype> places = placesIn(after);
        const int row = m_list.current();
        m_choice.all(after)->swapItemsAt(places[row], places[row + by]);
        m_draft.change(EntryWords::tr("Move"), {}, std::move(after));
        m_list.setCurrent(row + by);
    }

private:
    QList<qsizetype> placesIn(guide::Guide& guide) const
    {
        QList<qsizetype> places;
        const Things* all = m_choice.all(guide);
        for (qsizetype place = 0; all && place < all->size(); ++place) {
            if (m_choice.isShown((*all)[place]))
                places.append(place);
        }
        return places;
    }

    GuideDraft& m_draft;
    EntryList& m_list;
    const Choice m_choice;
};

} // namespace widgets
