#include "widgets/closing/closing_part.h"

#include "editing/session_editor.h"
#include "widgets/closing/item_field.h"
#include "widgets/conversation/note_row.h"
#include "widgets/theme.h"

#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QVBoxLayout* layoutIn(QWidget* content, const QString& title)
{
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(16);
    auto* heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    asHeading(heading);
    layout->addWidget(heading);
    return layout;
}

} // namespace

ClosingPart::ClosingPart(const guide::Section& section, std::optional<domain::ParticipantId> respondent,
                         editing::SessionEditor& editor, QWidget* parent)
    : QScrollArea(parent),
      m_section(section),
      m_respondent(respondent),
      m_editor(editor),
      m_title(respondent ? nameOf(*domain::find(editor.session().participants, *respondent)) : section.title)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(m_title);
    lay();
}

void ClosingPart::addAbove(QWidget* widget)
{
    m_above = widget;
    lay();
}

void ClosingPart::follow(const domain::SessionChanges& changes)
{
    for (ItemField* field : std::as_const(m_fields)) {
        if (changes.answers.contains(field->key()))
            field->showAnswer();
    }
    if (!changes.participants.isEmpty() && m_section.respondent == guide::Respondent::Professional)
        lay();
}

// Whoever comes to it next is somebody else.
void ClosingPart::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    if (!event->spontaneous() && std::exchange(m_isOpen, false))
        clear();
}

void ClosingPart::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (!widget())
        lay();
}

bool ClosingPart::isHiddenFromOthers() const
{
    if (m_section.respondent != guide::Respondent::Professional)
        return false;
    const auto professionals =
        std::ranges::count_if(m_editor.session().participants, domain::isProfessional, &domain::Participant::role);
    const bool allAreDone = std::ranges::all_of(m_editor.session().participants, [](const auto& participant) {
        return !domain::isProfessional(participant.role) || participant.hasLookedBack;
    });
    return professionals > 1 && !allAreDone;
}

void ClosingPart::clear()
{
    if (m_above)
        m_above->setParent(this);
    m_fields.clear();
    delete takeWidget(); // at once: what is deleted later can still be read
}

void ClosingPart::lay()
{
    clear();
    setWidget(isHiddenFromOthers() && !m_isOpen ? cover() : items());
    widget()->show();
}

QWidget* ClosingPart::cover()
{
    const domain::Participant& owner = *domain::find(m_editor.session().participants, *m_respondent);
    auto* content = new QWidget;
    QVBoxLayout* layout = layoutIn(content, m_title);
    auto* text = new QLabel(
        owner.hasLookedBack ? tr("%1 is done. The answers can be seen when everybody is done.").arg(m_title)
                            : tr("This part is for %1 alone. The others see it when everybody is done.").arg(m_title));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* button = new QPushButton(tr("This is me: open it"));
    button->setObjectName(u"openPart"_s);
    connect(button, &QPushButton::clicked, this, &ClosingPart::open, Qt::QueuedConnection); // it goes with the cover
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return content;
}

QWidget* ClosingPart::items()
{
    auto* content = new QWidget;
    QVBoxLayout* layout = layoutIn(content, m_respondent ? tr("%1: %2").arg(m_section.title, m_title) : m_title);
    if (m_above)
        layout->addWidget(m_above);
    for (const guide::Item& item : m_section.items) {
        const domain::AnswerKey key{.item = item.id, .respondent = m_respondent};
        if (!item.isAsked() && !m_editor.session().answer(key))
            continue;
        auto* field = new ItemField(item, key, m_editor);
        m_fields.append(field);
        layout->addWidget(field);
    }
    if (isHiddenFromOthers())
        layout->addWidget(doneButton(), 0, Qt::AlignLeft);
    layout->addStretch(1); // aligned to the top instead, it would give no room to what wraps
    return content;
}

QWidget* ClosingPart::doneButton()
{
    auto* done = new QPushButton(tr("I am done"));
    done->setObjectName(u"partDone"_s);
    connect(
        done, &QPushButton::clicked, this,
        [this] {
            m_isOpen = false;
            m_editor.finishLookingBack(*m_respondent);
        },
        Qt::QueuedConnection);
    return done;
}

void ClosingPart::open()
{
    m_isOpen = true;
    m_editor.resumeLookingBack(*m_respondent);
    lay();
    setFocus(); // not left behind on the button that is gone
}

} // namespace widgets
