#pragma once

#include "widgets/guides/guide_draft.h"
#include "widgets/guides/own_editor.h"
#include "widgets/guides/own_guides.h"

namespace widgets {

// Where a practice makes guides of its own.
class GuideEditor final : public OwnEditor
{
    Q_OBJECT

public:
    GuideEditor(const guide::Library& shipped, const QString& folder, QWidget* parent = nullptr);
    ~GuideEditor() override;

    QUndoStack& undoStack() override { return m_draft.undoStack(); }

protected:
    QList<Entry> entries() const override;
    void begin(const Entry& entry) override;
    Entry copyOf(const Entry& entry) override;
    QString currentTitle() const override { return m_draft.guide().title; }
    Entry save(const Entry& entry) override;
    QString readFrom(const QString& file) override { return m_guides.bringIn(file).id; }
    void removeFile(const QString& file) override { m_guides.remove(file); }
    int partWith(const QString& key) const override;

private:
    OwnGuides m_guides;
    GuideDraft m_draft;
    guide::Guide m_copy; // the one that was not saved yet
};

} // namespace widgets
