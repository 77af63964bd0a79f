#include "widgets/network/canvas.h"
#include "widgets/network/figures_view.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

QString figure(const test::Canvas& canvas, const QString& word)
{
    for (const QLabel* label : canvas.panel.findChild<widgets::FiguresView*>()->findChildren<QLabel*>()) {
        if (label->accessibleName() == word)
            return label->text();
    }
    return {};
}

} // namespace

TEST_CASE("Figures show only when asked for, and then follow the drawing and its undoing")
{
    test::Canvas canvas(test::threePeople());
    auto* figures = canvas.panel.findChild<widgets::FiguresView*>();
    CHECK_FALSE(figures->isVisible());

    canvas.panel.showFigures(true);
    CHECK(figures->isVisible());
    CHECK(figure(canvas, u"People and help"_s) == u"2"_s);
    CHECK(figure(canvas, u"Standing apart"_s) == u"2"_s);

    const auto related = canvas.editor.connectNodes(canvas.node(1).id, canvas.node(2).id);
    canvas.editor.setQuality({related}, domain::RelationQuality::Supportive);
    CHECK(figure(canvas, u"Standing apart"_s) == u"0"_s);
    CHECK(figure(canvas, u"Support and strain"_s) == u"1 and 0"_s);
    canvas.undo();
    canvas.undo();
    CHECK(figure(canvas, u"Standing apart"_s) == u"2"_s);
}

TEST_CASE("Every figure says what it means")
{
    test::Canvas canvas;
    for (const QLabel* label : canvas.panel.findChild<widgets::FiguresView*>()->findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE(label->toolTip().isEmpty());
    }
}
