#pragma once

#include "widgets/guides/editor_part.h"

#include <QWidget>

#include <memory>

class QScrollArea;

namespace guide {
class GuideError;
}

namespace widgets {

namespace Ui {
class GuideEditor;
}

// Where a practice makes things of its own out of files: all that there are, the parts of the one that is chosen, and
// how they look.
class OwnEditor : public QWidget
{
    Q_OBJECT

public:
    ~OwnEditor() override;

    virtual QUndoStack& undoStack() = 0;
    bool mayLeave(); // asks what to do with changes that are not saved

signals:
    void leaveWanted();
    void otherWanted(); // the editor of the other kind of thing

protected:
    // One line of the list. A file that cannot be used has no id.
    struct Entry
    {
        enum class Kind { Shipped, Own, InPlaceOfShipped, New, Refused };

        Kind kind = Kind::Shipped;
        QString id;
        QString title;
        QString file;    // of an own one
        QString problem; // with a file that cannot be used

        QString key() const { return kind == Kind::Refused ? file : id; }
        bool canBeChanged() const { return kind != Kind::Shipped && kind != Kind::Refused; }
    };

    // What is called by another name in each editor.
    struct Words
    {
        QString title;
        QString lookOnly;
        QString bringIn; // title of the dialog
        QString bringInFilter;
        QString broughtIn;
        QString saved;
        QString removeTitle;
        QString backInPlace; // asked before one is removed that took the place of a shipped one, with its title
        QString gone;        // asked before another one is removed
        QString other;       // on the button that leads to the other editor
    };

    explicit OwnEditor(QWidget* parent);

    // To be called in this order by the constructor, the parts between them.
    void start(const Words& words);
    void add(const QString& title, EditorPart* part); // takes the part
    void hidePlainLanguage();
    void follow(Draft& draft, const QString& firstId);
    void dropParts(); // to be called by the destructor: they look at the draft

    // Those of the thing that is changed, by id where it has one. What saves or reads throws GuideError or
    // StorageError.
    virtual QList<Entry> entries() const = 0;
    virtual void begin(const Entry& entry) = 0;        // nothing for a file that cannot be used
    virtual Entry copyOf(const Entry& entry) = 0;      // a new one, which begin() knows
    virtual QString currentTitle() const = 0;          // as it is being changed
    virtual Entry save(const Entry& entry) = 0;        // as it is in the list from then on
    virtual QString readFrom(const QString& file) = 0; // gives the id
    virtual void removeFile(const QString& file) = 0;
    virtual int partWith(const QString& key) const = 0; // the part in which a key of the file is changed

private:
    static QString titleOf(const Entry& entry);
    QString questionBeforeRemoving(const Entry& entry) const;

    void orderTabs();
    void connectWidgets();
    void list(const QString& chosen); // by its id, or by the file of one that cannot be used
    void choose(int row);
    Entry& current() { return m_entries[m_chosen]; }
    bool isUnsaved();

    void chooseAnother(int row);
    void showChosen();
    void followDraft();
    void showPart(int part);
    void showCards();

    void copyChosen();
    void bringIn();
    void removeChosen();
    bool saveChosen();
    void tell(const QString& sentence);
    void tellProblem(const guide::GuideError& error);

    Words m_words;
    Draft* m_draft = nullptr; // of the editor, from when it is followed
    QList<Entry> m_entries;   // in the order of the list
    int m_chosen = 0;
    QList<EditorPart*> m_parts;  // in the order of their list; owned by the stack
    QList<QScrollArea*> m_areas; // in which the parts lie
    const std::unique_ptr<Ui::GuideEditor> m_ui;
};

} // namespace widgets
