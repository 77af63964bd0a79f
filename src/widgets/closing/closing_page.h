#pragma once

#include "domain/session_changes.h"
#include "guide/evaluation_set.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class ClosingPage;
}

class ClosingPart;

// Looking back with the evaluation set, right after the conversation or weeks later, a part for each respondent.
// Nothing has to be filled in.
class ClosingPage final : public QWidget
{
    Q_OBJECT

public:
    ClosingPage(const guide::EvaluationSet& set, guide::Moment moment, editing::SessionEditor& editor,
                QWidget* parent = nullptr);
    ~ClosingPage() override;

    int part() const; // which of its parts is open, the first is 0
    void openPart(int part);

signals:
    void backWanted();
    void papersWanted();
    void finishWanted();

private:
    void sayLater();
    void addSection(const guide::Section& section);
    void addPart(ClosingPart* part);
    QWidget* duration();
    void follow(const domain::SessionChanges& changes);

    editing::SessionEditor& m_editor;
    QList<ClosingPart*> m_parts; // owned by the page
    QLineEdit* m_minutes = nullptr;
    const std::unique_ptr<Ui::ClosingPage> m_ui;
};

} // namespace widgets
