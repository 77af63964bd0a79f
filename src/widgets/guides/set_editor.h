#pragma once

#include "widgets/guides/own_editor.h"
#include "widgets/guides/own_sets.h"
#include "widgets/guides/set_draft.h"

namespace widgets {

// Where a practice makes evaluation sets of its own.
class SetEditor final : public OwnEditor
{
    Q_OBJECT

public:
    SetEditor(const guide::Library& shipped, const QString& folder, QWidget* parent = nullptr);
    ~SetEditor() override;

    QUndoStack& undoStack() override { return m_draft.undoStack(); }

protected:
    QList<Entry> entries() const override;
    void begin(const Entry& entry) override;
    Entry copyOf(const Entry& entry) override;
    QString currentTitle() const override { return m_draft.value().title; }
    Entry save(const Entry& entry) override;
    QString readFrom(const QString& file) override { return m_sets.bringIn(file).id; }
    void removeFile(const QString& file) override { m_sets.remove(file); }
    int partWith(const QString& key) const override;

private:
    OwnSets m_sets;
    SetDraft m_draft;
    guide::EvaluationSet m_copy; // the one that was not saved yet
};

} // namespace widgets
