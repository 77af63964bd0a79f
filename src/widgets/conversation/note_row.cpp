#include "widgets/conversation/note_row.h"

#include "editing/session_editor.h"
#include "widgets/conversation/note_field.h"
#include "widgets/words.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets {

QString nameOf(const domain::Participant& participant)
{
    return participant.name.isEmpty() ? wordFor(participant.role) : participant.name;
}

NoteRow::NoteRow(editing::SessionEditor& editor, NoteField* field, QWidget* parent)
    : QFrame(parent),
      m_editor(editor),
      m_field(field),
      m_voice(new QToolButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_voice, 0, Qt::AlignLeft);
    layout->addWidget(m_field);

    m_voice->setAutoRaise(true);
    m_voice->setPopupMode(QToolButton::InstantPopup);
    m_voice->setFocusPolicy(Qt::TabFocus);
    m_voice->setToolTip(tr("Whose words these are (F2: the next one)"));
    m_voice->setMenu(new QMenu(m_voice));
    m_field->installEventFilter(this);
    connect(m_voice->menu(), &QMenu::aboutToShow, this, &NoteRow::fillMenu);
    showNote();
}

void NoteRow::showNote()
{
    m_field->showNote();
    const domain::Participant* voice =
        m_field->voice() ? domain::find(m_editor.session().participants, *m_field->voice()) : nullptr;
    m_voice->setText(voice ? asMenuText(nameOf(*voice)) : tr("No voice"));
    m_voice->setAccessibleName(tr("Voice: %1").arg(voice ? nameOf(*voice) : tr("No voice")));
}

void NoteRow::fillMenu()
{
    m_voice->menu()->clear();
    for (const domain::Participant& participant : m_editor.session().participants)
        m_voice->menu()->addAction(asMenuText(nameOf(participant)), this, [this, id = participant.id] { choose(id); });
    if (const auto note = m_field->note()) {
        m_voice->menu()->addSeparator();
        m_voice->menu()->addAction(tr("Remove note"), this, [this, note] { m_editor.removeNote(*note); });
    }
}

bool NoteRow::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F2)
        return false;
    chooseNext();
    return true;
}

void NoteRow::chooseNext()
{
    const QList<domain::Participant>& people = m_editor.session().participants;
    const auto now = std::ranges::find_if(people, [&](const auto& person) { return person.id == m_field->voice(); });
    const auto next = now == people.end() || now + 1 == people.end() ? people.begin() : now + 1;
    choose(next->id);
}

void NoteRow::choose(std::optional<domain::ParticipantId> voice)
{
    m_field->setVoice(voice);
    if (const auto note = m_field->note())
        m_editor.setNoteVoice(*note, voice);
    showNote();
}

} // namespace widgets
