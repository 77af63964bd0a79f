#include "widgets/guides/guide_editor.h"

#include "guides/ui_guide_editor.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/guides/general_part.h"
#include "widgets/guides/phases_part.h"
#include "widgets/guides/prompts_part.h"
#include "widgets/guides/questions_part.h"
#include "widgets/guides/reflection_part.h"
#include "widgets/guides/role_cards_part.h"
#include "widgets/guides/safety_part.h"
#include "widgets/guides/situations_part.h"
#include "widgets/report_errors.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

// In which part a key of the file is changed; the order is that in which the parts are made.
int partWith(const QString& key)
{
    static const QStringList keys{u"title"_s,      u"phases"_s,    u"questions"_s,  u"prompts"_s,
                                  u"situations"_s, u"roleCards"_s, u"reflection"_s, u"safety"_s};
    return static_cast<int>(std::max<qsizetype>(0, keys.indexOf(key)));
}

// Why a guide cannot be saved, for somebody who looks at the field. Empty where the sentence for a file has to do.
QString reasonAtField(guide::GuideProblem::Kind kind)
{
    using Kind = guide::GuideProblem::Kind;
    switch (kind) {
    case Kind::TextExpected: return GuideEditor::tr("Something has to be written there.");
    case Kind::TextTooLong: return GuideEditor::tr("This text is too long. Make it shorter.");
    case Kind::ListExpected: return GuideEditor::tr("At least one thing has to be there.");
    case Kind::SaidTwice: return GuideEditor::tr("There is a card for this role already.");
    default: return {};
    }
}

QString nameOf(const QWidget* field)
{
    for (const QLabel* label : field->parentWidget()->findChildren<QLabel*>()) {
        if (label->buddy() == field)
            return label->text();
    }
    return field->accessibleName();
}

} // namespace

GuideEditor::GuideEditor(const guide::Library& shipped, const QString& folder, QWidget* parent)
    : QWidget(parent),
      m_guides(shipped, folder),
      m_ui(std::make_unique<Ui::GuideEditor>())
{
    m_ui->setupUi(this);
    beginAt(this, m_ui->guides);
    asHeading(m_ui->pageTitle);
    asHeading(m_ui->partTitle);
    m_ui->save->setProperty("primary", true);
    m_ui->save->setShortcut(QKeySequence::Save);
    m_ui->notice->setProperty("notice", true);
    m_ui->notice->hide();
    makeParts();
    orderTabs();
    connectWidgets();
    listGuides(m_guides.library().guides.first().id);
}

GuideEditor::~GuideEditor()
{
    qDeleteAll(m_areas); // the parts go before the draft they look at
}

bool GuideEditor::mayLeave()
{
    if (!isUnsaved())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Not saved"),
                         tr("You have changed “%1”. Save it?").arg(m_draft.guide().title), QMessageBox::NoButton, this);
    const QPushButton* keep = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton* drop = question.addButton(tr("Don't save"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == keep)
        return save();
    return question.clickedButton() == drop;
}

void GuideEditor::makeParts()
{
    const auto add = [this](const QString& title, GuidePart* part) {
        m_ui->parts->addItem(title);
        auto* area = new QScrollArea; // of its own, because the parts differ in height
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(part);
        m_ui->stack->addWidget(area);
        m_areas.append(area);
        m_parts.append(part);
        connect(part, &GuidePart::shownChanged, this, &GuideEditor::showCards);
    };
    add(tr("Title and people"), new GeneralPart(m_draft, m_guides.library().evaluationSets));
    add(tr("Course and minutes"), new PhasesPart(m_draft));
    add(tr("The four questions"), new QuestionsPart(m_draft));
    add(tr("Asking on"), new PromptsPart(m_draft));
    add(tr("Situations"), new SituationsPart(m_draft));
    add(tr("Role cards"), new RoleCardsPart(m_draft));
    add(tr("Thinking aloud"), new ReflectionPart(m_draft));
    add(tr("Card about safety"), new SafetyPart(m_draft));
    m_ui->parts->setCurrentRow(0);
    m_ui->partTitle->setText(m_ui->parts->item(0)->text());
}

// The parts were made last, and lie between their list and the preview.
void GuideEditor::orderTabs()
{
    QWidget* last = previousInFocusChain();
    for (QWidget* next : m_ui->preview->tabStops() + QList<QWidget*>{m_ui->save, m_ui->back}) {
        setTabOrder(last, next);
        last = next;
    }
}

void GuideEditor::connectWidgets()
{
    connect(m_ui->guides, &QListWidget::currentRowChanged, this, &GuideEditor::chooseAnother);
    connect(m_ui->parts, &QListWidget::currentRowChanged, this, &GuideEditor::showPart);
    connect(m_ui->preview, &GuidePreview::speechChanged, this, &GuideEditor::showCards);
    connect(&m_draft, &GuideDraft::changed, this, &GuideEditor::followDraft);
    connect(&m_draft, &GuideDraft::wentBackTo, this, [this](int part) { m_ui->parts->setCurrentRow(part); });
    connect(m_ui->copy, &QPushButton::clicked, this, &GuideEditor::copyGuide);
    connect(m_ui->bringIn, &QPushButton::clicked, this, &GuideEditor::bringIn);
    connect(m_ui->remove, &QPushButton::clicked, this, &GuideEditor::removeGuide);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        if (save())
            tell(tr("Saved. You can begin a conversation with it from now on."));
    });
    connect(m_ui->back, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            emit leaveWanted();
    });
}

void GuideEditor::listGuides(const QString& chosen)
{
    using Kind = Entry::Kind;
    m_entries.clear();
    for (const guide::Guide& guide : m_guides.library().guides) {
        Kind kind = Kind::Shipped;
        if (m_guides.isOwn(guide.id))
            kind = m_guides.isShipped(guide.id) ? Kind::InPlaceOfShipped : Kind::Own;
        m_entries.append({.kind = kind, .guide = guide, .file = m_guides.library().ownFiles.value(guide.id)});
    }
    for (const guide::GuideError& error : m_guides.library().refused)
        m_entries.append({.kind = Kind::Refused, .file = error.file(), .problem = sentenceFor(error)});

    const QSignalBlocker blocker(m_ui->guides);
    m_ui->guides->clear();
    for (const Entry& entry : std::as_const(m_entries))
        m_ui->guides->addItem(titleOf(entry));
    const auto found = std::ranges::find(m_entries, chosen, &Entry::key);
    choose(found == m_entries.end() ? 0 : static_cast<int>(found - m_entries.begin()));
}

void GuideEditor::choose(int row)
{
    m_chosen = row;
    const QSignalBlocker blocker(m_ui->guides);
    m_ui->guides->setCurrentRow(row);
    showChosen();
}

QString GuideEditor::titleOf(const Entry& entry)
{
    using Kind = Entry::Kind;
    switch (entry.kind) {
    case Kind::Shipped: return entry.guide.title;
    case Kind::Own: return tr("%1\n(our own)").arg(entry.guide.title);
    case Kind::InPlaceOfShipped: return tr("%1\n(our own, instead of the one of the program)").arg(entry.guide.title);
    case Kind::New: return tr("%1\n(our own, not saved yet)").arg(entry.guide.title);
    case Kind::Refused: return tr("%1\n(cannot be used)").arg(QFileInfo(entry.file).fileName());
    }
    Q_UNREACHABLE();
    return {};
}

QString GuideEditor::questionBeforeRemoving(const Entry& entry)
{
    using Kind = Entry::Kind;
    if (entry.kind == Kind::Refused)
        return tr("Remove the file %1 for good?").arg(QFileInfo(entry.file).fileName());
    if (entry.kind == Kind::New)
        return tr("Throw away “%1”? It was not saved yet.").arg(entry.guide.title);
    if (entry.kind == Kind::InPlaceOfShipped)
        return tr("Remove your own “%1”? The guide of the program then comes back in its place.")
            .arg(entry.guide.title);
    return tr("Remove “%1” for good? Conversations held with it stay; they then show the words of the first guide.")
        .arg(entry.guide.title);
}

bool GuideEditor::isUnsaved()
{
    return current().kind == Entry::Kind::New || !m_draft.undoStack().isClean();
}

void GuideEditor::chooseAnother(int row)
{
    if (row < 0 || row == m_chosen)
        return;
    const QString key = m_entries[row].key();
    if (mayLeave())
        listGuides(key);
    else
        m_ui->guides->setCurrentRow(m_chosen);
}

void GuideEditor::showChosen()
{
    const Entry& entry = current();
    const bool isRefused = entry.kind == Entry::Kind::Refused;
    m_ui->middle->setHidden(isRefused);
    m_ui->preview->setHidden(isRefused);
    m_ui->partsTitle->setHidden(isRefused);
    m_ui->parts->setHidden(isRefused);
    m_ui->copy->setDisabled(isRefused);
    m_ui->save->setEnabled(entry.canBeChanged());
    m_ui->remove->setHidden(entry.kind == Entry::Kind::Shipped);
    m_ui->lookOnly->setVisible(entry.kind == Entry::Kind::Shipped);
    for (GuidePart* part : std::as_const(m_parts))
        part->setUse(entry.canBeChanged() ? GuidePart::Use::Change : GuidePart::Use::Look);
    m_draft.begin(entry.guide);
    if (isRefused)
        tell(entry.problem);
}

void GuideEditor::followDraft()
{
    m_ui->notice->hide();
    if (current().kind == Entry::Kind::Refused)
        return;
    Entry shown = current();
    shown.guide.title = m_draft.guide().title;
    m_ui->guides->item(m_chosen)->setText(titleOf(shown));
    m_parts[m_ui->parts->currentRow()]->showGuide();
    showCards();
}

void GuideEditor::showPart(int part)
{
    m_draft.setPart(part);
    m_draft.endMerging();
    m_ui->stack->setCurrentIndex(part);
    m_ui->partTitle->setText(m_ui->parts->item(part)->text());
    m_parts[part]->showGuide();
    showCards();
}

void GuideEditor::showCards()
{
    m_ui->preview->showCards(m_parts[m_ui->parts->currentRow()]->cards(m_ui->preview->speech()));
}

void GuideEditor::copyGuide()
{
    if (!mayLeave())
        return;
    guide::Guide copied = current().guide;
    copied.id.clear(); // it has one of its own once it is saved
    copied.version = 1;
    copied.title = tr("%1, our version").arg(copied.title);
    listGuides({});
    m_entries.append({.kind = Entry::Kind::New, .guide = copied});
    m_ui->guides->addItem(titleOf(m_entries.last()));
    choose(static_cast<int>(m_entries.size()) - 1);
    m_ui->parts->setCurrentRow(0);
    auto* title = qobject_cast<QLineEdit*>(m_parts.first()->fieldAt({u"title"_s}));
    title->setFocus();
    title->selectAll();
}

void GuideEditor::bringIn()
{
    if (!mayLeave())
        return;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Bring in a guide"), {}, tr("Guides (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    reportErrors(this, [&] {
        try {
            listGuides(m_guides.bringIn(path).id);
            tell(tr("Brought in. You can begin a conversation with it from now on."));
        } catch (const guide::GuideError& error) {
            tell(sentenceFor(error));
        }
    });
}

void GuideEditor::removeGuide()
{
    const Entry removed = current();
    const auto answer = QMessageBox::question(this, tr("Remove guide"), questionBeforeRemoving(removed),
                                              QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes)
        return;
    reportErrors(this, [&] {
        if (!removed.file.isEmpty())
            m_guides.remove(removed.file);
        listGuides(removed.guide.id);
    });
    m_ui->guides->setFocus(); // the button may be gone
}

bool GuideEditor::save()
{
    Entry& entry = current();
    guide::Guide guide = m_draft.guide();
    guide.id = entry.guide.id;
    try {
        if (entry.kind == Entry::Kind::New)
            guide = m_guides.saveNew(guide);
        else
            m_guides.save(guide);
    } catch (const guide::GuideError& error) {
        tellProblem(error);
        return false;
    } catch (const storage::StorageError& error) {
        showProblem(this, error.kind());
        return false;
    }
    if (entry.kind == Entry::Kind::New)
        entry.kind = Entry::Kind::Own;
    entry.file = m_guides.library().ownFiles.value(guide.id);
    entry.guide = guide;
    m_draft.undoStack().setClean();
    m_draft.endMerging();
    m_ui->guides->item(m_chosen)->setText(titleOf(entry));
    return true;
}

void GuideEditor::tell(const QString& sentence)
{
    m_ui->notice->setText(sentence);
    m_ui->notice->show();
}

// Leads to the field, because who reads the sentence wants to mend it.
void GuideEditor::tellProblem(const guide::GuideError& error)
{
    const QStringList steps = error.problem().place.split(u'/', Qt::SkipEmptyParts);
    const int part = partWith(steps.value(0));
    m_ui->parts->setCurrentRow(part);
    QWidget* field = steps.isEmpty() ? nullptr : m_parts[part]->fieldAt(steps);
    const QString reason = reasonAtField(error.problem().kind);
    if (!field || reason.isEmpty())
        return tell(sentenceFor(error));
    m_areas[part]->ensureWidgetVisible(field);
    field->setFocus();
    tell(tr("Not saved yet. Look at “%1” under “%2”. %3").arg(nameOf(field), m_ui->parts->item(part)->text(), reason));
}

} // namespace widgets
