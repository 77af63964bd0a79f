#pragma once

#include "domain/session_changes.h"
#include "guide/library.h"

#include <QWidget>

#include <memory>

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class PreparationPage;
}

class ItemField;

// What is arranged before the person is there: who comes, when, where, an interpreter, which kind of conversation.
// There is no room in it for words about the person.
class PreparationPage final : public QWidget
{
    Q_OBJECT

public:
    PreparationPage(const guide::Library& library, editing::SessionEditor& editor,
                    const QList<domain::Experiment>& experiments, QWidget* parent = nullptr);
    ~PreparationPage() override;

    void askBefore(const guide::EvaluationSet& set); // what the set asks the duo while they prepare, and nothing else

signals:
    void kindChanged(); // another guide or experiment, with which another set may go
    void leaveWanted();
    void beginWanted();

private:
    void connectFields();
    void showPreparation();
    void noticeKind();
    void write();

    editing::SessionEditor& m_editor;
    QList<ItemField*> m_asked;                                      // owned by the page
    std::pair<QString, std::optional<domain::ExperimentId>> m_kind; // the guide and experiment it is about
    const std::unique_ptr<Ui::PreparationPage> m_ui;
};

} // namespace widgets
