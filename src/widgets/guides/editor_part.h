#pragma once

#include "widgets/guides/fields.h"
#include "widgets/guides/guide_cards.h"

#include <QWidget>

#include <memory>

namespace widgets {

// A part of what is changed in an editor, in one form.
class EditorPart : public QWidget
{
    Q_OBJECT

public:
    // What comes with the program can be looked at only.
    enum class Use { Look, Change };

    virtual QList<GuideCard> cards(guide::Speech speech) const = 0; // what is shown here, as the table sees it

    // Chooses what lies at this place of the file, and gives the field for it; null when there is none here.
    virtual QWidget* fieldAt(const QStringList& steps) = 0;

    virtual void showDraft() = 0; // as it is now
    void setUse(Use use);

signals:
    void shownChanged(); // something else is chosen here

protected:
    using QWidget::QWidget;
};

// The same for one kind of draft.
template <typename DraftType, typename Value>
class PartOf : public EditorPart
{
public:
    explicit PartOf(DraftType& draft, QWidget* parent = nullptr)
        : EditorPart(parent),
          m_draft(draft),
          m_fields(draft, nullptr)
    {
    }

    QWidget* fieldAt(const QStringList& steps) override { return m_fields.field(steps.last()); }

protected:
    DraftType& draft() const { return m_draft; }
    FieldsOf<Value>& fields() { return m_fields; }

    void chooseAnother() // whenever something else is chosen here
    {
        m_draft.endMerging();
        showDraft();
        emit shownChanged();
    }

private:
    DraftType& m_draft;
    FieldsOf<Value> m_fields;
};

// For members that need the form when they are made.
template <typename Form>
std::unique_ptr<Form> formOn(QWidget* widget)
{
    auto form = std::make_unique<Form>();
    form->setupUi(widget);
    return form;
}

// The number in a place, or -1.
int rowIn(const QStringList& steps, qsizetype step);

} // namespace widgets
