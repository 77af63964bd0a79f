#include "widgets/network/selection_inspector.h"

#include "editing/session_editor.h"
#include "network/ui_selection_inspector.h"
#include "widgets/flow_layout.h"
#include "widgets/network/choices.h"
#include "widgets/network/drawing_icons.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/drawing_words.h"
#include "widgets/network/node_marks.h"
#include "widgets/undo_filter.h"

#include <QButtonGroup>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

enum DirectionChoice { Undirected, Forward, Backward, Mutual };

int choiceOf(domain::Direction direction)
{
    switch (direction) {
    case domain::Direction::None: return Undirected;
    case domain::Direction::Forward: return Forward;
    case domain::Direction::Mutual: return Mutual;
    }
    return Undirected;
}

// The value all of these have, if they agree; otherwise -1.
template <typename Things, typename Ids, typename Choice>
int common(const Things& things, const Ids& ids, Choice choice)
{
    std::optional<int> found;
    for (const auto& thing : things) {
        if (!ids.contains(thing.id))
            continue;
        if (found && *found != choice(thing))
            return -1;
        found = choice(thing);
    }
    return found.value_or(-1);
}

void check(QButtonGroup& group, int id)
{
    group.setExclusive(false);
    for (QAbstractButton* button : group.buttons())
        button->setChecked(group.id(button) == id);
    group.setExclusive(true);
}

void showText(QLineEdit& field, const QString& text)
{
    if (field.text() != text) // our own edit: leave the caret where it is
        field.setText(text);
}

} // namespace

SelectionInspector::SelectionInspector(editing::SessionEditor& editor, DrawingSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_selection(selection),
      m_ui(std::make_unique<Ui::SelectionInspector>()),
      m_influences(new QButtonGroup(this)),
      m_qualities(new QButtonGroup(this)),
      m_directions(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    for (int choice = 0; choice < kindChoices().size(); ++choice)
        m_ui->kind->addItem(iconOf(kindAt(choice)), kindChoices().at(choice));
    makeInfluences();
    makeQualities();
    makeDirections();
    connectFields();
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &SelectionInspector::show);
    connect(&selection, &DrawingSelection::changed, this, &SelectionInspector::show);
    show();
}

SelectionInspector::~SelectionInspector() = default;

QAbstractButton* SelectionInspector::addChoice(QButtonGroup& group, int id, const QIcon& icon, const QString& word)
{
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setIcon(icon);
    button->setToolTip(word);
    button->setAccessibleName(word);
    button->setFocusPolicy(Qt::TabFocus);
    group.addButton(button, id);
    return button;
}

void SelectionInspector::makeInfluences()
{
    auto* influences = new FlowLayout;
    m_ui->influenceRow->addLayout(influences);
    influences->addWidget(new QLabel(tr("Influence")));
    for (int choice = 1; choice < influenceChoices().size(); ++choice) {
        auto* button = addChoice(*m_influences, choice, influenceIcon(*influenceAt(choice)),
                                 drawingWords().influences.value(*influenceAt(choice)));
        button->setIconSize({30, 22});
        influences->addWidget(button);
    }
    QAbstractButton* unset = addChoice(*m_influences, 0, {}, drawingWords().unsetQuality);
    unset->setText(drawingWords().unsetQuality);
    influences->addWidget(unset);
    influences->addWidget(new NodeMarks(m_editor, m_selection));
    connect(m_influences, &QButtonGroup::idClicked, this,
            [this](int choice) { m_editor.setInfluence(m_selection.nodes(), influenceAt(choice)); });
}

void SelectionInspector::makeQualities()
{
    auto* qualities = new FlowLayout;
    m_ui->relationLayout->addLayout(qualities);
    m_ui->relationLayout->addStretch(1);
    const QStringList words = qualityChoices();
    for (int choice = 1; choice <= words.size(); ++choice) {
        const int id = choice % static_cast<int>(words.size()); // not filled in comes last, as its key does
        auto* button = static_cast<QToolButton*>(addChoice(*m_qualities, id, iconOf(qualityAt(id)), words[id]));
        button->setIconSize(lineIconSize);
        button->setText(words[id]);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        qualities->addWidget(button);
    }
    connect(m_qualities, &QButtonGroup::idClicked, this,
            [this](int choice) { m_editor.setQuality(m_selection.relations(), qualityAt(choice)); });
}

void SelectionInspector::makeDirections()
{
    const auto add = [this](int choice, const QIcon& icon, const QString& word) {
        QAbstractButton* button = addChoice(*m_directions, choice, icon, word);
        button->setIconSize(lineIconSize);
        m_ui->directions->addWidget(button);
    };
    add(Undirected, iconOf(domain::Direction::None), wordFor(domain::Direction::None));
    add(Forward, iconOf(domain::Direction::Forward), wordFor(domain::Direction::Forward));
    add(Backward, reversedIcon(), tr("To the first"));
    add(Mutual, iconOf(domain::Direction::Mutual), wordFor(domain::Direction::Mutual));
    letWrap(*m_ui->directions);
    connect(m_directions, &QButtonGroup::idClicked, this, &SelectionInspector::setDirection);
}

void SelectionInspector::connectFields()
{
    leaveUndoToWindow(m_ui->name);
    leaveUndoToWindow(m_ui->words);
    connect(m_ui->name, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (const auto node = m_selection.onlyNode())
            m_editor.setNodeLabel(*node, text);
    });
    connect(m_ui->words, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (const auto relation = m_selection.onlyRelation())
            m_editor.setRelationLabel(*relation, text);
    });
    for (const QLineEdit* field : {m_ui->name, m_ui->words})
        connect(field, &QLineEdit::editingFinished, &m_editor, &editing::SessionEditor::endMerging);
    connect(m_ui->kind, &QComboBox::activated, this, [this](int choice) {
        if (const auto node = m_selection.onlyNode())
            m_editor.setNodeKind(*node, kindAt(choice));
    });
    const auto remove = [this] { m_editor.removeFromDrawing(m_selection.nodes(), m_selection.relations()); };
    for (const QToolButton* button : {m_ui->removeNode, m_ui->removeRelation, m_ui->removeAll})
        connect(button, &QToolButton::clicked, this, remove);
}

void SelectionInspector::show()
{
    if (m_selection.isEmpty())
        m_ui->pages->setCurrentWidget(m_ui->hintPage);
    else if (m_selection.relations().isEmpty())
        showNodes();
    else if (m_selection.nodes().isEmpty())
        showRelations();
    else
        m_ui->pages->setCurrentWidget(m_ui->severalPage);
}

void SelectionInspector::showNodes()
{
    const auto only = m_selection.onlyNode();
    const domain::DrawnNode* node = only ? domain::find(m_editor.network().nodes, *only) : nullptr;
    if (only && !node) // the selection is about to hear of it
        return;
    const bool isHelpSeeker = node && node->kind == domain::NodeKind::HelpSeeker;
    showText(*m_ui->name,
             node ? node->label : tr("%n selected", nullptr, static_cast<int>(m_selection.nodes().size())));
    m_ui->name->setEnabled(node);
    m_ui->kind->setEnabled(node && !isHelpSeeker);
    m_ui->kind->setCurrentIndex(node && !isHelpSeeker ? widgets::choiceOf(node->kind) : -1);
    m_ui->removeNode->setEnabled(!isHelpSeeker);
    for (QAbstractButton* button : m_influences->buttons())
        button->setEnabled(!isHelpSeeker);
    check(*m_influences,
          isHelpSeeker ? -1 : common(m_editor.network().nodes, m_selection.nodes(), [](const domain::DrawnNode& n) {
              return choiceOfInfluence(n.influence);
          }));
    m_ui->pages->setCurrentWidget(m_ui->nodePage);
}

void SelectionInspector::showRelations()
{
    const domain::Network& network = m_editor.network();
    const auto only = m_selection.onlyRelation();
    const domain::DrawnRelation* relation = only ? domain::find(network.relations, *only) : nullptr;
    if (only && !relation)
        return;
    m_ui->ends->setText(relation ? nameOf(*domain::find(network.nodes, relation->from)) + u" – "_s
                                + nameOf(*domain::find(network.nodes, relation->to))
                                 : tr("%n selected", nullptr, static_cast<int>(m_selection.relations().size())));
    m_ui->ends->setToolTip(m_ui->ends->text()); // long names leave room for the rest
    showText(*m_ui->words, relation ? relation->label : QString());
    m_ui->words->setEnabled(relation);
    for (QAbstractButton* button : m_directions->buttons())
        button->setEnabled(relation);
    check(*m_directions, relation ? choiceOf(relation->direction) : -1);
    check(*m_qualities, common(network.relations, m_selection.relations(), [](const domain::DrawnRelation& r) {
        return widgets::choiceOf(r.quality);
    }));
    m_ui->pages->setCurrentWidget(m_ui->relationPage);
}

void SelectionInspector::setDirection(int choice)
{
    const auto relation = m_selection.onlyRelation();
    if (!relation)
        return;
    switch (choice) {
    case Undirected: m_editor.setDirection(*relation, domain::Direction::None); break;
    case Forward: m_editor.setDirection(*relation, domain::Direction::Forward); break;
    case Mutual: m_editor.setDirection(*relation, domain::Direction::Mutual); break;
    case Backward:
        m_editor.undoStack().beginMacro(tr("Change direction"));
        m_editor.reverseRelation(*relation);
        m_editor.setDirection(*relation, domain::Direction::Forward);
        m_editor.undoStack().endMacro();
        break;
    default: break;
    }
}

} // namespace widgets
