#pragma once

#include "widgets/guides/guide_draft.h"
#include "widgets/guides/guide_part.h"
#include "widgets/guides/own_guides.h"

#include <QWidget>

#include <memory>

class QScrollArea;

namespace widgets {

namespace Ui {
class GuideEditor;
}

// Where a practice makes guides of its own: all guides, the parts of the one that is chosen, and how they look.
class GuideEditor final : public QWidget
{
    Q_OBJECT

public:
    GuideEditor(const guide::Library& shipped, const QString& folder, QWidget* parent = nullptr);
    ~GuideEditor() override;

    QUndoStack& undoStack() { return m_draft.undoStack(); }
    bool mayLeave(); // asks what to do with changes that are not saved

signals:
    void leaveWanted();

private:
    // One line of the list. A file that cannot be used has no guide.
    struct Entry
    {
        enum class Kind { Shipped, Own, InPlaceOfShipped, New, Refused };

        Kind kind = Kind::Shipped;
        guide::Guide guide;
        QString file;    // of an own one
        QString problem; // with a file that cannot be used

        QString key() const { return kind == Kind::Refused ? file : guide.id; }
        bool canBeChanged() const { return kind != Kind::Shipped && kind != Kind::Refused; }
    };

    static QString titleOf(const Entry& entry);
    static QString questionBeforeRemoving(const Entry& entry);

    void makeParts();
    void orderTabs();
    void connectWidgets();
    void listGuides(const QString& chosen); // by its id, or by the file of one that cannot be used
    void choose(int row);
    Entry& current() { return m_entries[m_chosen]; }
    bool isUnsaved();

    void chooseAnother(int row);
    void showChosen();
    void followDraft();
    void showPart(int part);
    void showCards();

    void copyGuide();
    void bringIn();
    void removeGuide();
    bool save();
    void tell(const QString& sentence);
    void tellProblem(const guide::GuideError& error);

    OwnGuides m_guides;
    GuideDraft m_draft;
    QList<Entry> m_entries; // in the order of the list
    int m_chosen = 0;
    QList<GuidePart*> m_parts;   // in the order of their list; owned by the stack
    QList<QScrollArea*> m_areas; // in which the parts lie
    const std::unique_ptr<Ui::GuideEditor> m_ui;
};

} // namespace widgets
