#pragma once

#include "domain/session_changes.h"

#include <QWidget>

#include <memory>

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class PeoplePanel;
}

// Who sits at the table and of which experiment the conversation is part.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    PeoplePanel(editing::SessionEditor& editor, const QList<domain::Experiment>& experiments,
                QWidget* parent = nullptr);
    ~PeoplePanel() override;

signals:
    void experimentChosen(int place); // in the list of experiments; not when it was taken away

private:
    void follow(const domain::SessionChanges& changes);
    void arrangeRows();
    void addRow(const domain::Participant& participant);
    void orderTabs();
    void showExperiment();

    editing::SessionEditor& m_editor;
    const std::unique_ptr<Ui::PeoplePanel> m_ui;
};

} // namespace widgets
