#pragma once

#include "domain/session_changes.h"
#include "guide/evaluation_set.h"

#include <QScrollArea>

namespace editing {
class SessionEditor;
}

namespace widgets {

class ItemField;

// One part of looking back: a section of the evaluation set for one respondent. What a professional answered is on
// the page only while that professional has it open, until each of them is done; before that nothing of it exists.
class ClosingPart final : public QScrollArea
{
    Q_OBJECT

public:
    ClosingPart(const guide::Section& section, std::optional<domain::ParticipantId> respondent,
                editing::SessionEditor& editor, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    void addAbove(QWidget* widget); // above the items
    void follow(const domain::SessionChanges& changes);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool isHiddenFromOthers() const;
    void clear();
    void lay(); // what may be seen now
    QWidget* cover();
    QWidget* items();
    QWidget* doneButton();
    void open(); // by its own respondent

    const guide::Section m_section;
    const std::optional<domain::ParticipantId> m_respondent;
    editing::SessionEditor& m_editor;
    QString m_title;
    QList<ItemField*> m_fields; // that are there now
    QWidget* m_above = nullptr;
    bool m_isOpen = false;
};

} // namespace widgets
