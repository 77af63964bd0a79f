#pragma once

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <utility>

namespace editing {

// Which step a change may become part of: one with the same key, which is not empty, in the same run of changes.
struct Merging
{
    QString key;
    int run = 0;

    friend bool operator==(const Merging&, const Merging&) = default;
};

// A value before and after one change. A session or a guide is small and its strings and lists are implicitly
// shared, so two whole values cost less than an inverse for every kind of change.
template <typename Value>
class ValueStep final : public QUndoCommand
{
public:
    using Show = std::function<void(const Value& value)>;

    ValueStep(const QString& text, Merging merging, Value before, Value after, Show show)
        : QUndoCommand(text),
          m_merging(std::move(merging)),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_show(std::move(show))
    {
    }

    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }
    int id() const override { return m_merging.key.isEmpty() ? -1 : 0; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const ValueStep&>(*other); // same id(), so the same class
        if (next.m_merging != m_merging)
            return false;
        m_after = next.m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    const Merging m_merging;
    const Value m_before;
    Value m_after;
    const Show m_show;
};

} // namespace editing
