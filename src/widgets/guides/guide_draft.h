#pragma once

#include "guide/guide.h"

#include <QObject>
#include <QUndoStack>

namespace widgets {

// The guide that is being changed, with every change to it as a step that can be undone.
class GuideDraft final : public QObject
{
    Q_OBJECT

public:
    explicit GuideDraft(QObject* parent = nullptr);

    const guide::Guide& guide() const { return m_guide; }
    QUndoStack& undoStack() { return m_undoStack; }
    void begin(const guide::Guide& guide); // with nothing to undo

    // The part of the editor in which the next changes are made; undoing them leads back to it.
    void setPart(int part) { m_part = part; }

    // Consecutive changes with the same key, which is not empty, become one step until merging ends.
    void change(const QString& text, const QString& mergeKey, guide::Guide after);
    void endMerging() { ++m_mergeRun; }

signals:
    void changed();
    void wentBackTo(int part); // by undo or redo

private:
    void replace(const guide::Guide& guide, int part);

    guide::Guide m_guide;
    int m_part = 0;
    int m_mergeRun = 0;
    QUndoStack m_undoStack; // goes before what its steps refer to
};

} // namespace widgets
