#include "widgets/guides/safety_part.h"

#include "guides/ui_safety_part.h"
#include "widgets/guides/guide_draft.h"
#include "widgets/undo_filter.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

std::unique_ptr<Ui::SafetyPart> formOn(QWidget* widget)
{
    auto form = std::make_unique<Ui::SafetyPart>();
    form->setupUi(widget);
    return form;
}

QStringList linesIn(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace

SafetyPart::SafetyPart(GuideDraft& draft, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(formOn(this)),
      m_contacts(draft, *m_ui->contacts,
                 {.all = [](guide::Guide& guide) { return &guide.safety.contacts; },
                  .isShown = [](const guide::Contact&) { return true; },
                  .fresh = [] { return guide::Contact{}; }})
{
    m_ui->contacts->setName(tr("Who can be called"));
    m_ui->contacts->setChangeable(tr("Add a number"));
    const auto text = [this](QString guide::Contact::*member) {
        return [this, member](guide::Guide& guide) {
            guide::Contact* contact = m_contacts.current(guide);
            return contact ? &(contact->*member) : nullptr;
        };
    };
    fields().tie(u"title"_s, *m_ui->title, [](guide::Guide& guide) { return &guide.safety.title; });
    fields().tie(u"name"_s, *m_ui->name, text(&guide::Contact::name));
    fields().tie(u"reach"_s, *m_ui->reach, text(&guide::Contact::reach));
    connect(m_ui->lines, &QPlainTextEdit::textChanged, this, &SafetyPart::changeLines);
    m_ui->lines->setUndoRedoEnabled(false);
    m_ui->lines->setTabChangesFocus(true);
    leaveUndoToWindow(m_ui->lines);
    connect(m_ui->contacts, &EntryList::currentChanged, this, &SafetyPart::chooseAnother);
    connect(m_ui->contacts, &EntryList::addWanted, this, [this] {
        m_contacts.add();
        m_ui->name->setFocus();
    });
    connect(m_ui->contacts, &EntryList::removeWanted, this, [this] { m_contacts.remove(); });
    connect(m_ui->contacts, &EntryList::moveWanted, this, [this](int by) { m_contacts.move(by); });
}

SafetyPart::~SafetyPart() = default;

QList<GuideCard> SafetyPart::cards(guide::Speech) const
{
    return {safetyShown(draft().guide().safety)};
}

QWidget* SafetyPart::fieldAt(const QStringList& steps)
{
    if (steps.value(1) == "lines"_L1)
        return m_ui->lines;
    if (steps.value(1) == "contacts"_L1 && steps.size() == 2)
        return m_ui->contacts;
    if (steps.value(1) == "contacts"_L1)
        m_contacts.choose(rowIn(steps, 2));
    return GuidePart::fieldAt(steps);
}

void SafetyPart::showDraft()
{
    m_contacts.show([](const guide::Contact& contact) { return contact.name; });
    fields().show();
    showLines();
}

void SafetyPart::showLines()
{
    const QStringList& lines = draft().guide().safety.lines;
    if (linesIn(m_ui->lines->toPlainText()) == lines) // our own edit, perhaps with a line that is still empty
        return;
    const QSignalBlocker blocker(m_ui->lines);
    m_ui->lines->setPlainText(lines.join(u'\n'));
}

void SafetyPart::changeLines()
{
    guide::Guide after = draft().guide();
    after.safety.lines = linesIn(m_ui->lines->toPlainText());
    draft().change(tr("Change text"), u"lines"_s, std::move(after));
}

} // namespace widgets
