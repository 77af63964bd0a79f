#pragma once

#include "widgets/guides/guide_cards.h"
#include "widgets/guides/guide_fields.h"

#include <QWidget>

namespace widgets {

class GuideDraft;

// A part of the guide that is changed in one form.
class GuidePart : public QWidget
{
    Q_OBJECT

public:
    // A guide that comes with the program can be looked at only.
    enum class Use { Look, Change };

    explicit GuidePart(GuideDraft& draft, QWidget* parent = nullptr);

    virtual QList<GuideCard> cards(guide::Speech speech) const = 0; // what is shown here, as the table sees it

    // Chooses what lies at this place of the guide, and gives the field for it; null when there is none here.
    virtual QWidget* fieldAt(const QStringList& steps);

    virtual void showGuide() = 0; // as it is now
    void setUse(Use use);

signals:
    void shownChanged(); // something else is chosen here

protected:
    GuideDraft& draft() const { return m_draft; }
    GuideFields& fields() { return m_fields; }
    void chooseAnother(); // whenever something else is chosen here

private:
    GuideDraft& m_draft;
    GuideFields m_fields;
};

// The number in a place, or -1.
int rowIn(const QStringList& steps, qsizetype step);

} // namespace widgets
