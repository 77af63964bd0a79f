#include "widgets/network/drawing_actions.h"

#include "editing/session_editor.h"
#include "widgets/network/choices.h"
#include "widgets/network/comparison.h"
#include "widgets/network/drawing_icons.h"
#include "widgets/network/drawing_selection.h"
#include "widgets/network/drawing_words.h"
#include "widgets/network/network_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <functional>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct DrawingActions
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DrawingActions)
};

class Maker
{
public:
    explicit Maker(NetworkView& view) : m_view(view) {}

    QAction& add(const QString& text, const QList<QKeySequence>& keys, std::function<void()> act)
    {
        auto* action = new QAction(text, &m_view);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setAutoRepeat(false); // a key held down must not take away one thing after the other
        QObject::connect(action, &QAction::triggered, &m_view, std::move(act));
        m_view.addAction(action); // for its key
        put(action);
        return *action;
    }

    void addSeparator()
    {
        auto* separator = new QAction(&m_view);
        separator->setSeparator(true);
        put(separator);
    }

    // What is added until it is closed goes into a menu of its own.
    void openMenu(const QString& title)
    {
        m_menu = new QMenu(title, &m_view);
        m_entries.append(m_menu->menuAction());
    }
    void closeMenu() { m_menu = nullptr; }

    const QList<QAction*>& entries() const { return m_entries; }

private:
    void put(QAction* action) { m_menu ? m_menu->addAction(action) : m_entries.append(action); }

    NetworkView& m_view;
    QList<QAction*> m_entries;
    QMenu* m_menu = nullptr;
};

// One step more helpful or less; what has no influence yet starts at neither.
void stepInfluence(editing::SessionEditor& editor, const DrawingSelection& selection, int by)
{
    QHash<int, QSet<domain::NodeId>> nodesByInfluence;
    for (const domain::DrawnNode& node : editor.network().nodes) {
        if (selection.nodes().contains(node.id))
            nodesByInfluence[node.influence ? qBound(-2, *node.influence + by, 2) : 0].insert(node.id);
    }
    if (nodesByInfluence.size() > 1)
        editor.undoStack().beginMacro(DrawingActions::tr("Mark influence"));
    for (auto nodes = nodesByInfluence.begin(); nodes != nodesByInfluence.end(); ++nodes)
        editor.setInfluence(nodes.value(), nodes.key());
    if (nodesByInfluence.size() > 1)
        editor.undoStack().endMacro();
}

void addQualities(Maker& maker, editing::SessionEditor& editor, DrawingSelection& selection)
{
    maker.openMenu(DrawingActions::tr("The relation is"));
    const QStringList words = qualityChoices();
    for (int choice = 1; choice <= words.size(); ++choice) {
        const int key = choice % static_cast<int>(words.size()); // not filled in comes last
        const auto quality = qualityAt(key);
        maker
            .add(words[key], {QKeySequence(QString::number(key))},
                 [&editor, &selection, quality] { editor.setQuality(selection.relations(), quality); })
            .setIcon(iconOf(quality));
    }
    maker.closeMenu();
}

// The kinds of sheet, of which the one in use is marked.
void addSheets(Maker& maker, NetworkView& view, editing::SessionEditor& editor)
{
    maker.openMenu(DrawingActions::tr("Sheet"));
    for (const auto& entry : domain::codesOf<domain::Sheet>) {
        const domain::Sheet sheet = entry.value;
        QAction& action = maker.add(wordFor(sheet), {}, [&view, &editor, sheet] {
            editor.setSheet(sheet);
            view.fit(); // the rings have a size of their own
        });
        action.setObjectName(QString(entry.code));
        action.setCheckable(true);
        const auto mark = [&editor, &action, sheet] { action.setChecked(editor.network().sheet == sheet); };
        mark();
        QObject::connect(&editor, &editing::SessionEditor::drawingChanged, &view, mark);
        QObject::connect(&action, &QAction::triggered, &view, mark); // choosing it again leaves it chosen
    }
    maker.closeMenu();
}

// Whether it keeps its place when the drawing is untangled.
void addStays(Maker& maker, NetworkView& view, editing::SessionEditor& editor, DrawingSelection& selection)
{
    QAction& stays =
        maker.add(DrawingActions::tr("Stays where it is"), {u"Shift+U"_s}, [&view] { view.keepOrLetGo(); });
    stays.setCheckable(true);
    const auto mark = [&view, &editor, &selection, &stays] {
        QSet<domain::NodeId> nodes = selection.nodes();
        nodes.remove(editor.network().helpSeeker().id);
        stays.setEnabled(!nodes.isEmpty());
        stays.setChecked(!nodes.isEmpty() && view.selectedStay());
    };
    mark();
    QObject::connect(&selection, &DrawingSelection::changed, &view, mark);
    QObject::connect(&editor, &editing::SessionEditor::drawingChanged, &view, mark);
}

void addStates(Maker& maker, NetworkView& view, editing::SessionEditor& editor, Comparison& comparison)
{
    using domain::Snapshot;
    maker.openMenu(DrawingActions::tr("Now and wished for"));
    maker.add(DrawingActions::tr("Now, as wished for, what is different"), {u"V"_s},
              [&comparison] { comparison.next(); });
    maker.add(DrawingActions::tr("Draw how it is wished to be"), {}, [&editor] { editor.begin(Snapshot::Desired); });
    maker.add(DrawingActions::tr("Draw how it is at a later talk"), {},
              [&editor] { editor.begin(Snapshot::FollowUp); });
    QAction& giveUp =
        maker.add(DrawingActions::tr("Throw this drawing away"), {}, [&editor] { editor.giveUp(editor.shown()); });
    const auto enable = [&editor, &giveUp] { giveUp.setEnabled(editor.shown() != Snapshot::Now); };
    enable();
    QObject::connect(&editor, &editing::SessionEditor::shownChanged, &view, enable);
    maker.add(DrawingActions::tr("Keep this as the beginning"), {}, [&editor] { editor.keepBeginning(); });
    maker.closeMenu();
}

} // namespace

QList<QAction*> makeDrawingActions(NetworkView& view, editing::SessionEditor& editor, DrawingSelection& selection,
                                   Comparison& comparison)
{
    Maker maker(view);
    maker.add(DrawingActions::tr("Draw something new"), {u"N"_s, u"Ins"_s}, [&view] { view.drawNode(); });
    maker.add(DrawingActions::tr("Name"), {u"Return"_s, u"Enter"_s, u"F2"_s}, [&view] { view.editLabel(); });
    maker.add(DrawingActions::tr("Connect with…"), {u"R"_s}, [&view] { view.connectFromSelected(); });
    maker.add(DrawingActions::tr("Next relation"), {u"E"_s}, [&view] { view.nextRelation(); });
    maker.add(DrawingActions::tr("Remove"), {u"Del"_s, u"Backspace"_s},
              [&] { editor.removeFromDrawing(selection.nodes(), selection.relations()); });
    maker.add(DrawingActions::tr("Remove from every drawing"), {u"Ctrl+Del"_s},
              [&] { editor.removeEverywhere(selection.nodes()); });
    maker.add(DrawingActions::tr("Select everything"), {u"Ctrl+A"_s}, [&selection] { selection.selectAll(); });
    maker.addSeparator();
    maker.add(DrawingActions::tr("Helps more"), {u"Alt+Up"_s}, [&] { stepInfluence(editor, selection, 1); });
    maker.add(DrawingActions::tr("Helps less"), {u"Alt+Down"_s}, [&] { stepInfluence(editor, selection, -1); });
    addQualities(maker, editor, selection);
    maker.addSeparator();
    maker.add(DrawingActions::tr("Belong together"), {u"G"_s}, [&view] { view.groupSelected(); });
    maker.add(DrawingActions::tr("Take out of its groups"), {u"Shift+G"_s}, [&view] { view.ungroupSelected(); });
    maker.add(DrawingActions::tr("One ring closer"), {u"["_s}, [&] { editor.moveInwards(selection.nodes()); });
    maker.add(DrawingActions::tr("One ring further away"), {u"]"_s}, [&] { editor.moveOutwards(selection.nodes()); });
    maker.addSeparator();
    maker.add(DrawingActions::tr("Untangle"), {u"U"_s}, [&view] { view.untangle(); });
    addStays(maker, view, editor, selection);
    maker.addSeparator();
    addSheets(maker, view, editor);
    addStates(maker, view, editor, comparison);
    maker.openMenu(DrawingActions::tr("Zoom"));
    maker.add(DrawingActions::tr("Larger"), {u"+"_s, u"="_s, u"Ctrl++"_s, u"Ctrl+="_s}, [&view] { view.zoomIn(); })
        .setAutoRepeat(true);
    maker.add(DrawingActions::tr("Smaller"), {u"-"_s, u"Ctrl+-"_s}, [&view] { view.zoomOut(); }).setAutoRepeat(true);
    maker.add(DrawingActions::tr("Everything in view"), {u"Ctrl+0"_s}, [&view] { view.fit(); });
    maker.add(DrawingActions::tr("Actual size"), {u"Ctrl+1"_s}, [&view] { view.zoomTo(1); });
    return maker.entries();
}

} // namespace widgets
