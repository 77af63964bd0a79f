#include "widgets/guides/own_editor.h"

#include "guide/guide_error.h"
#include "guides/ui_guide_editor.h"
#include "widgets/begin_at.h"
#include "widgets/error_text.h"
#include "widgets/report_errors.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct EditorWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::GuideEditor)
};

// Why something cannot be saved, for somebody who looks at the field. Empty where the sentence for a file has to do.
QString reasonAtField(guide::GuideProblem::Kind kind)
{
    using Kind = guide::GuideProblem::Kind;
    switch (kind) {
    case Kind::TextExpected: return EditorWords::tr("Something has to be written there.");
    case Kind::TextTooLong: return EditorWords::tr("This text is too long. Make it shorter.");
    case Kind::ListExpected: return EditorWords::tr("At least one thing has to be there.");
    case Kind::OptionsMissing: return EditorWords::tr("At least two options to choose from have to be there.");
    case Kind::SaidTwice: return EditorWords::tr("There is a card for this role already.");
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

OwnEditor::OwnEditor(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::GuideEditor>()) {}

OwnEditor::~OwnEditor() = default;

void OwnEditor::start(const Words& words)
{
    m_words = words;
    m_ui->setupUi(this);
    m_ui->pageTitle->setText(words.title);
    m_ui->lookOnly->setText(words.lookOnly);
    m_ui->other->setText(words.other);
    beginAt(this, m_ui->guides);
    asHeading(m_ui->pageTitle);
    asHeading(m_ui->partTitle);
    m_ui->save->setProperty("primary", true);
    m_ui->save->setShortcut(QKeySequence::Save);
    m_ui->notice->setProperty("notice", true);
    m_ui->notice->hide();
}

void OwnEditor::add(const QString& title, EditorPart* part)
{
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
    connect(part, &EditorPart::shownChanged, this, &OwnEditor::showCards);
}

void OwnEditor::hidePlainLanguage()
{
    m_ui->preview->hidePlainLanguage();
}

void OwnEditor::follow(Draft& draft, const QString& firstId)
{
    m_draft = &draft;
    m_ui->parts->setCurrentRow(0);
    m_ui->partTitle->setText(m_ui->parts->item(0)->text());
    orderTabs();
    connectWidgets();
    list(firstId);
}

void OwnEditor::dropParts()
{
    qDeleteAll(m_areas);
}

bool OwnEditor::mayLeave()
{
    if (!isUnsaved())
        return true;
    QMessageBox question(QMessageBox::Question, EditorWords::tr("Not saved"),
                         EditorWords::tr("You have changed “%1”. Save it?").arg(currentTitle()), QMessageBox::NoButton,
                         this);
    const QPushButton* keep = question.addButton(EditorWords::tr("Save"), QMessageBox::AcceptRole);
    const QPushButton* drop = question.addButton(EditorWords::tr("Don't save"), QMessageBox::DestructiveRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == keep)
        return saveChosen();
    return question.clickedButton() == drop;
}

// The parts were made last, and lie between their list and the preview.
void OwnEditor::orderTabs()
{
    QWidget* last = previousInFocusChain();
    for (QWidget* next : m_ui->preview->tabStops() + QList<QWidget*>{m_ui->other, m_ui->save, m_ui->back}) {
        setTabOrder(last, next);
        last = next;
    }
}

void OwnEditor::connectWidgets()
{
    connect(m_ui->guides, &QListWidget::currentRowChanged, this, &OwnEditor::chooseAnother);
    connect(m_ui->parts, &QListWidget::currentRowChanged, this, &OwnEditor::showPart);
    connect(m_ui->preview, &GuidePreview::speechChanged, this, &OwnEditor::showCards);
    connect(m_draft, &Draft::changed, this, &OwnEditor::followDraft);
    connect(m_draft, &Draft::wentBackTo, this, [this](int part) { m_ui->parts->setCurrentRow(part); });
    connect(m_ui->copy, &QPushButton::clicked, this, &OwnEditor::copyChosen);
    connect(m_ui->bringIn, &QPushButton::clicked, this, &OwnEditor::bringIn);
    connect(m_ui->remove, &QPushButton::clicked, this, &OwnEditor::removeChosen);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        if (saveChosen())
            tell(m_words.saved);
    });
    connect(m_ui->back, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            emit leaveWanted();
    });
    connect(m_ui->other, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            emit otherWanted();
    });
}

void OwnEditor::list(const QString& chosen)
{
    m_entries = entries();
    const QSignalBlocker blocker(m_ui->guides);
    m_ui->guides->clear();
    for (const Entry& entry : std::as_const(m_entries))
        m_ui->guides->addItem(titleOf(entry));
    const auto found = std::ranges::find(m_entries, chosen, &Entry::key);
    choose(found == m_entries.end() ? 0 : static_cast<int>(found - m_entries.begin()));
}

void OwnEditor::choose(int row)
{
    m_chosen = row;
    const QSignalBlocker blocker(m_ui->guides);
    m_ui->guides->setCurrentRow(row);
    showChosen();
}

QString OwnEditor::titleOf(const Entry& entry)
{
    using Kind = Entry::Kind;
    switch (entry.kind) {
    case Kind::Shipped: return entry.title;
    case Kind::Own: return EditorWords::tr("%1\n(our own)").arg(entry.title);
    case Kind::InPlaceOfShipped:
        return EditorWords::tr("%1\n(our own, instead of the one of the program)").arg(entry.title);
    case Kind::New: return EditorWords::tr("%1\n(our own, not saved yet)").arg(entry.title);
    case Kind::Refused: return EditorWords::tr("%1\n(cannot be used)").arg(QFileInfo(entry.file).fileName());
    }
    Q_UNREACHABLE();
    return {};
}

QString OwnEditor::questionBeforeRemoving(const Entry& entry) const
{
    using Kind = Entry::Kind;
    if (entry.kind == Kind::Refused)
        return EditorWords::tr("Remove the file %1 for good?").arg(QFileInfo(entry.file).fileName());
    if (entry.kind == Kind::New)
        return EditorWords::tr("Throw away “%1”? It was not saved yet.").arg(entry.title);
    if (entry.kind == Kind::InPlaceOfShipped)
        return m_words.backInPlace.arg(entry.title);
    return m_words.gone.arg(entry.title);
}

bool OwnEditor::isUnsaved()
{
    return current().kind == Entry::Kind::New || !undoStack().isClean();
}

void OwnEditor::chooseAnother(int row)
{
    if (row < 0 || row == m_chosen)
        return;
    const QString key = m_entries[row].key();
    if (mayLeave())
        list(key);
    else
        m_ui->guides->setCurrentRow(m_chosen);
}

void OwnEditor::showChosen()
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
    for (EditorPart* part : std::as_const(m_parts))
        part->setUse(entry.canBeChanged() ? EditorPart::Use::Change : EditorPart::Use::Look);
    begin(entry);
    if (isRefused)
        tell(entry.problem);
}

void OwnEditor::followDraft()
{
    m_ui->notice->hide();
    if (current().kind == Entry::Kind::Refused)
        return;
    Entry shown = current();
    shown.title = currentTitle();
    m_ui->guides->item(m_chosen)->setText(titleOf(shown));
    m_parts[m_ui->parts->currentRow()]->showDraft();
    showCards();
}

void OwnEditor::showPart(int part)
{
    m_draft->setPart(part);
    m_draft->endMerging();
    m_ui->stack->setCurrentIndex(part);
    m_ui->partTitle->setText(m_ui->parts->item(part)->text());
    m_parts[part]->showDraft();
    showCards();
}

void OwnEditor::showCards()
{
    m_ui->preview->showCards(m_parts[m_ui->parts->currentRow()]->cards(m_ui->preview->speech()));
}

void OwnEditor::copyChosen()
{
    if (!mayLeave())
        return;
    const Entry copied = copyOf(current());
    list({});
    m_entries.append(copied);
    m_ui->guides->addItem(titleOf(copied));
    choose(static_cast<int>(m_entries.size()) - 1);
    m_ui->parts->setCurrentRow(0);
    auto* title = qobject_cast<QLineEdit*>(m_parts.first()->fieldAt({u"title"_s}));
    title->setFocus();
    title->selectAll();
}

void OwnEditor::bringIn()
{
    if (!mayLeave())
        return;
    const QString path = QFileDialog::getOpenFileName(this, m_words.bringIn, {}, m_words.bringInFilter);
    if (path.isEmpty())
        return;
    reportErrors(this, [&] {
        try {
            list(readFrom(path));
            tell(m_words.broughtIn);
        } catch (const guide::GuideError& error) {
            tell(sentenceFor(error));
        }
    });
}

void OwnEditor::removeChosen()
{
    const Entry removed = current();
    const auto answer = QMessageBox::question(this, m_words.removeTitle, questionBeforeRemoving(removed),
                                              QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes)
        return;
    reportErrors(this, [&] {
        if (!removed.file.isEmpty())
            removeFile(removed.file);
        list(removed.id);
    });
    m_ui->guides->setFocus(); // the button may be gone
}

bool OwnEditor::saveChosen()
{
    try {
        current() = save(current());
    } catch (const guide::GuideError& error) {
        tellProblem(error);
        return false;
    } catch (const storage::StorageError& error) {
        showProblem(this, error.kind());
        return false;
    }
    undoStack().setClean();
    m_draft->endMerging();
    m_ui->guides->item(m_chosen)->setText(titleOf(current()));
    return true;
}

void OwnEditor::tell(const QString& sentence)
{
    m_ui->notice->setText(sentence);
    m_ui->notice->show();
}

// Leads to the field, because who reads the sentence wants to mend it.
void OwnEditor::tellProblem(const guide::GuideError& error)
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
    tell(EditorWords::tr("Not saved yet. Look at “%1” under “%2”. %3")
             .arg(nameOf(field), m_ui->parts->item(part)->text(), reason));
}

} // namespace widgets
