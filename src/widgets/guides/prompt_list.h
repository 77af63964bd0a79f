#pragma once

#include "widgets/guides/guide_part.h"
#include "widgets/guides/shown_entries.h"

#include <QWidget>

#include <memory>

namespace widgets {

namespace Ui {
class PromptList;
}

// Questions to ask on with: a list of them, and the fields of the one that is chosen.
class PromptList final : public QWidget
{
    Q_OBJECT

public:
    using Prompts = ShownEntries<guide::Prompt>;

    PromptList(GuideDraft& draft, const Prompts::Choice& choice, QWidget* parent = nullptr);
    ~PromptList() override;

    void showGuide();
    void hideQuestion(); // where a prompt has no question of its own
    int current() const;
    QWidget* fieldAt(qsizetype prompt, const QString& key); // the prompt by its place in the whole list

signals:
    void shownChanged();
    void questionChanged(qsizetype prompt); // the prompt, by its place, belongs to another one now

private:
    void tieFields();

    const std::unique_ptr<Ui::PromptList> m_ui; // before what refers to it
    Prompts m_prompts;
    GuideFields m_fields;
    qsizetype m_changed = -1; // the prompt whose question was changed last, which may not be shown any more
};

} // namespace widgets
