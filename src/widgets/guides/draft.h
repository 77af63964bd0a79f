#pragma once

#include "editing/value_step.h"

#include <QObject>
#include <QUndoStack>

#include <utility>

namespace widgets {

// What is being changed in an editor, with every change as a step that can be undone.
class Draft : public QObject
{
    Q_OBJECT

public:
    QUndoStack& undoStack() { return m_undoStack; }

    // The part of the editor in which the next changes are made; undoing them leads back to it.
    void setPart(int part) { m_part = part; }

    void endMerging() { ++m_mergeRun; }

signals:
    void changed();
    void wentBackTo(int part); // by undo or redo

protected:
    explicit Draft(QObject* parent) : QObject(parent) {}

    int part() const { return m_part; }
    int mergeRun() const { return m_mergeRun; }

private:
    int m_part = 0;
    int m_mergeRun = 0;
    QUndoStack m_undoStack;
};

template <typename Value>
class DraftOf : public Draft
{
public:
    explicit DraftOf(QObject* parent = nullptr) : Draft(parent) {}
    ~DraftOf() override { undoStack().clear(); } // before what its steps refer to

    const Value& value() const { return m_value; }

    void begin(const Value& value) // with nothing to undo
    {
        undoStack().clear();
        m_value = value;
        emit changed();
    }

    // Consecutive changes with the same key, which is not empty, become one step until merging ends.
    void change(const QString& text, const QString& mergeKey, Value after)
    {
        Value tidy = tidied(std::move(after));
        if (tidy == m_value)
            return;
        undoStack().push(new editing::ValueStep<Value>(
            text, {.key = mergeKey, .run = mergeRun()}, m_value, std::move(tidy),
            [this, changedPart = part()](const Value& value) { replace(value, changedPart); }));
    }

protected:
    virtual Value tidied(Value value) const { return value; }

private:
    void replace(const Value& value, int changedPart)
    {
        m_value = value;
        if (changedPart != part())
            emit wentBackTo(changedPart);
        emit changed();
    }

    Value m_value;
};

} // namespace widgets
