#include "widgets/network/node_marks.h"

#include "drawing/node_shape.h"
#include "editing/session_editor.h"
#include "widgets/flow_layout.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/drawing_words.h"
#include "widgets/words.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

NodeMarks::NodeMarks(editing::SessionEditor& editor, DrawingSelection& selection, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_selection(selection)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(new QLabel(tr("Support")));
    for (const auto& [support, code] : domain::codesOf<domain::Support>) {
        const QString word = drawingWords().supports.value(support);
        QToolButton* button = addButton(QString(code), drawing::letterOf(support), word);
        m_supports.insert(support, button);
        connect(button, &QToolButton::clicked, this, [this, support = support](bool isChecked) {
            isChecked ? m_editor.addSupport(m_selection.nodes(), support)
                      : m_editor.removeSupport(m_selection.nodes(), support);
        });
    }
    m_deceased = addButton(u"deceased"_s, drawingWords().deceased, drawingWords().deceased);
    connect(m_deceased, &QToolButton::clicked, this, [this](bool isChecked) {
        isChecked ? m_editor.markDeceased(m_selection.nodes()) : m_editor.unmarkDeceased(m_selection.nodes());
    });
    m_groups = addButton(u"groups"_s, tr("Groups"), tr("The groups it is in"));
    m_groups->setCheckable(false);
    m_groups->setPopupMode(QToolButton::InstantPopup);
    m_groups->setMenu(new QMenu(m_groups));
    connect(m_groups->menu(), &QMenu::aboutToShow, this, &NodeMarks::fillGroups);
    connect(&editor, &editing::SessionEditor::drawingChanged, this, &NodeMarks::showMarks);
    connect(&selection, &DrawingSelection::changed, this, &NodeMarks::showMarks);
    showMarks();
}

QToolButton* NodeMarks::addButton(const QString& name, const QString& text, const QString& meaning)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QList<domain::DrawnNode> NodeMarks::selected() const
{
    QList<domain::DrawnNode> nodes;
    for (const domain::DrawnNode& node : m_editor.network().nodes) {
        if (m_selection.nodes().contains(node.id) && node.kind != domain::NodeKind::HelpSeeker)
            nodes.append(node);
    }
    return nodes;
}

// Pressed is what all of them have.
void NodeMarks::showMarks()
{
    const QList<domain::DrawnNode> nodes = selected();
    const auto allOfThem = [&](auto test) { return !nodes.isEmpty() && std::ranges::all_of(nodes, test); };
    for (auto button = m_supports.begin(); button != m_supports.end(); ++button) {
        button.value()->setEnabled(!nodes.isEmpty());
        button.value()->setChecked(
            allOfThem([&](const domain::Node& node) { return node.supports.contains(button.key()); }));
    }
    m_deceased->setEnabled(!nodes.isEmpty());
    m_deceased->setChecked(allOfThem([](const domain::Node& node) { return node.deceased; }));
}

void NodeMarks::fillGroups()
{
    QMenu& menu = *m_groups->menu();
    menu.clear();
    const QSet<domain::NodeId> nodes = m_selection.nodes();
    for (const domain::DrawnGroup& group : m_editor.network().groups) {
        const QString name = group.name.isEmpty() ? tr("(group without a name)") : group.name;
        QAction* action = menu.addAction(asMenuText(name));
        action->setCheckable(true);
        action->setChecked(
            std::ranges::all_of(nodes, [&](domain::NodeId node) { return group.members.contains(node); }));
        connect(action, &QAction::triggered, this, [this, nodes, id = group.id](bool isChecked) {
            isChecked ? m_editor.addToGroup(id, nodes) : m_editor.removeFromGroup(id, nodes);
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("There is no group yet. Select what belongs together and press G."))->setEnabled(false);
}

} // namespace widgets
