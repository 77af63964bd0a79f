#pragma once

#include "domain/session_changes.h"
#include "guide/evaluation_set.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QVBoxLayout;

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class ClosingPage;
}

class ItemField;

// Looking back with the evaluation set, a part for each respondent. Nothing has to be filled in.
class ClosingPage final : public QWidget
{
    Q_OBJECT

public:
    ClosingPage(const guide::EvaluationSet& set, editing::SessionEditor& editor, QWidget* parent = nullptr);
    ~ClosingPage() override;

signals:
    void backWanted();
    void handoutWanted();
    void finishWanted();

private:
    void addSection(const guide::Section& section);
    void addPart(const guide::Section& section, const QString& title, std::optional<domain::ParticipantId> respondent);
    void addDuration(QVBoxLayout& layout);
    void follow(const domain::SessionChanges& changes);

    editing::SessionEditor& m_editor;
    QList<ItemField*> m_fields; // owned by the page
    QLineEdit* m_minutes = nullptr;
    const std::unique_ptr<Ui::ClosingPage> m_ui;
};

} // namespace widgets
