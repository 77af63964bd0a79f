#include "widgets/network/canvas.h"
#include "widgets/network/choices.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using test::Canvas;

namespace {

QAbstractButton* buttonCalled(const QWidget& panel, const QString& accessibleName)
{
    for (QAbstractButton* button : panel.findChildren<QAbstractButton*>()) {
        if (button->accessibleName() == accessibleName && button->isVisible())
            return button;
    }
    FAIL("no button called " << accessibleName.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("What is selected is changed below the sheet, and shown as it is")
{
    Canvas canvas(test::threePeople());
    const domain::Session before = canvas.session();
    canvas.click({200, 0});

    auto* helps = buttonCalled(canvas.panel, u"Helps a lot"_s);
    CHECK_FALSE(helps->isChecked());
    QTest::mouseClick(helps, Qt::LeftButton);
    CHECK(canvas.node(1).influence == 2);
    CHECK(helps->isChecked());
    QTest::mouseClick(buttonCalled(canvas.panel, u"Not filled in"_s), Qt::LeftButton);
    CHECK_FALSE(canvas.node(1).influence);

    auto* kind = canvas.panel.findChild<QComboBox*>(u"kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    CHECK(canvas.node(1).kind == domain::NodeKind::Theme);

    auto* name = canvas.panel.findChild<QLineEdit*>(u"name"_s);
    CHECK(name->text() == u"zus"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"nicht"_s);
    CHECK(canvas.node(1).label == u"nicht"_s);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(canvas.node(1).label == u"zus"_s);
    CHECK(name->text() == u"zus"_s);

    while (canvas.editor.undoStack().canUndo())
        canvas.undo();
    CHECK(canvas.session() == before);
    CHECK(kind->currentIndex() == widgets::choiceOf(domain::NodeKind::Person));
}

TEST_CASE("15, 17: A relation gets its quality and direction below the sheet")
{
    Canvas canvas(test::threePeople());
    const domain::DrawnRelation before = canvas.network().relations[0];
    const auto relation = [&]() -> const domain::DrawnRelation& { return canvas.network().relations[0]; };
    canvas.click({100, 0});

    QTest::mouseClick(buttonCalled(canvas.panel, u"Changing"_s), Qt::LeftButton);
    CHECK(relation().quality == domain::RelationQuality::Changing);
    QTest::mouseClick(buttonCalled(canvas.panel, u"To the first"_s), Qt::LeftButton);
    CHECK(relation().direction == domain::Direction::Forward);
    CHECK(relation().from == before.to);
    CHECK(canvas.steps() == 2);
    QTest::mouseClick(buttonCalled(canvas.panel, u"Both ways"_s), Qt::LeftButton);
    CHECK(relation().direction == domain::Direction::Mutual);

    for (int i = 0; i < 3; ++i)
        canvas.undo();
    CHECK(relation() == before);
}

TEST_CASE("Several nodes are marked at once, and a mark they do not share is not shown")
{
    domain::Network network = test::threePeople();
    network.nodes[1].influence = 1;
    Canvas canvas(network);
    canvas.click({200, 0});
    canvas.click({-200, 0}, Qt::ShiftModifier);
    CHECK_FALSE(buttonCalled(canvas.panel, u"Helps"_s)->isChecked());
    CHECK_FALSE(buttonCalled(canvas.panel, u"Not filled in"_s)->isChecked());

    QTest::mouseClick(buttonCalled(canvas.panel, u"Is in the way"_s), Qt::LeftButton);

    CHECK(canvas.node(1).influence == -1);
    CHECK(canvas.node(2).influence == -1);
    CHECK(canvas.steps() == 1);
}

TEST_CASE("The sheet stays where it is when something is selected")
{
    Canvas canvas(test::threePeople());
    const QRect before = canvas.view.geometry();

    canvas.click({200, 0});
    CHECK(canvas.view.geometry() == before);
    canvas.click({100, 0});
    CHECK(canvas.view.geometry() == before);
}

TEST_CASE("The legend opens beside the sheet, wide enough for its words, and grows with the drawing")
{
    Canvas canvas(test::threePeople());
    auto* area = canvas.panel.findChild<QScrollArea*>(u"legendArea"_s);
    CHECK_FALSE(area->isVisible());

    QTest::mouseClick(buttonCalled(canvas.panel, u"Legend"_s), Qt::LeftButton);
    REQUIRE(area->isVisible());
    CHECK(area->width() >= area->widget()->sizeHint().width());
    const int heightBefore = area->widget()->sizeHint().height();

    canvas.editor.setInfluence({canvas.node(1).id}, -2);
    CHECK(area->widget()->sizeHint().height() > heightBefore);
    CHECK(area->width() >= area->widget()->sizeHint().width());
}

TEST_CASE("Everything in the drawing panel has a name for those who cannot see it")
{
    Canvas canvas(test::lifeOfNoor());
    for (const QWidget* widget : canvas.panel.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
        const bool isPartOfAnother = qobject_cast<const QComboBox*>(widget->parent())
            || widget->parent()->inherits("QComboBoxPrivateContainer") || widget->parent()->inherits("QTableView");
        if (!isControl || isPartOfAnother)
            continue;
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("The drawing offers its commands to a menu")
{
    Canvas canvas;
    int commands = 0;
    int withoutKey = 0;
    QList<QAction*> entries = canvas.panel.actions();
    CHECK(entries.size() < 25); // fits a small screen
    while (!entries.isEmpty()) {
        const QAction* action = entries.takeFirst();
        if (action->isSeparator())
            continue;
        CHECK_FALSE(action->text().isEmpty());
        if (action->menu()) {
            entries += action->menu()->actions();
            continue;
        }
        ++commands;
        withoutKey += action->shortcuts().isEmpty();
        CHECK(action->shortcutContext() == Qt::WidgetShortcut); // a letter elsewhere is a letter
    }
    CHECK(commands == canvas.view.actions().size());
    CHECK(commands == 34);
    CHECK(withoutKey == 7); // sheets and states, which are seldom chosen
}
