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

// Those things of a list in the draft that an entry list shows, with the changes that can be made to the list.
template <typename Thing, typename Value = guide::Guide>
class ShownEntries
{
public:
    using Things = QList<Thing>;

    struct Choice
    {
        std::function<Things*(Value&)> all; // null where there are none
        std::function<bool(const Thing&)> isShown;
        std::function<Thing()> fresh; // what is added
    };

    ShownEntries(DraftOf<Value>& draft, EntryList& list, Choice choice)
        : m_draft(draft),
          m_list(list),
          m_choice(std::move(choice))
    {
    }

    // In the whole list; -1 when nothing is chosen.
    qsizetype currentPlace(Value& value) const { return placesIn(value).value(m_list.current(), -1); }

    // Null when nothing is chosen.
    Thing* current(Value& value) const
    {
        const qsizetype place = currentPlace(value);
        return place >= 0 ? &(*m_choice.all(value))[place] : nullptr;
    }

    template <typename Title>
    void show(const Title& titleOf)
    {
        Value value = m_draft.value();
        QStringList titles;
        for (const qsizetype place : placesIn(value)) {
            const QString title = titleOf((*m_choice.all(value))[place]);
            titles.append(title.trimmed().isEmpty() ? EntryWords::tr("(nothing written yet)") : title);
        }
        m_list.setEntries(titles);
    }

    // Chooses the thing at this place of the whole list.
    void choose(qsizetype place)
    {
        Value value = m_draft.value();
        m_list.setCurrent(static_cast<int>(placesIn(value).indexOf(place)));
    }

    void add()
    {
        Value after = m_draft.value();
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
        Value after = m_draft.value();
        const QList<qsizetype> places = placesIn(after);
        m_choice.all(after)->removeAt(places[m_list.current()]);
        m_draft.change(EntryWords::tr("Remove"), {}, std::move(after));
    }

    void move(int by)
    {
        Value after = m_draft.value();
        const QList<qsizetype> places = placesIn(after);
        const int row = m_list.current();
        m_choice.all(after)->swapItemsAt(places[row], places[row + by]);
        m_draft.change(EntryWords::tr("Move"), {}, std::move(after));
        m_list.setCurrent(row + by);
    }

private:
    QList<qsizetype> placesIn(Value& value) const
    {
        QList<qsizetype> places;
        const Things* all = m_choice.all(value);
        for (qsizetype place = 0; all && place < all->size(); ++place) {
            if (m_choice.isShown((*all)[place]))
                places.append(place);
        }
        return places;
    }

    DraftOf<Value>& m_draft;
    EntryList& m_list;
    const Choice m_choice;
};

} // namespace widgets
