#include "widgets/network/canvas.h"
#include "widgets/network/together_window.h"

#include <QGraphicsItem>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// The drawing looked at together, beside the window in which it is edited.
struct Together : test::Canvas
{
    QPointer<widgets::TogetherWindow> shared;

    explicit Together() : Canvas(test::threePeople())
    {
        shared = widgets::TogetherWindow::open(editor, window);
        REQUIRE(QTest::qWaitForWindowExposed(shared));
    }

    void pointFrom(QPoint from, QPoint to)
    {
        QTest::mousePress(shared->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), shared->viewport()->mapToGlobal(QPointF(to)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(shared->viewport(), &move);
        QTest::mouseRelease(shared->viewport(), Qt::LeftButton, {}, to);
    }

    bool showsAll() const
    {
        const QRectF visible = shared->mapToScene(shared->viewport()->rect()).boundingRect();
        return std::ranges::all_of(shared->scene()->items(), [&](const QGraphicsItem* item) {
            return visible.contains(item->sceneBoundingRect());
        });
    }
};

} // namespace

TEST_CASE("Looking together shows all of the drawing, full screen, and follows it")
{
    Together look;
    CHECK(look.shared->isFullScreen());
    CHECK(look.shared->scene()->items().size() == 4); // three people and a relation
    CHECK(look.showsAll());

    look.editor.addNode(domain::NodeKind::Place, u"zee"_s, {1500, 900}, {});

    CHECK(look.shared->scene()->items().size() == 5);
    CHECK(look.showsAll());
}

TEST_CASE("What is selected or under the pointer in the other window does not show when looking together")
{
    Together look;
    const QImage before = look.shared->grab().toImage();
    look.selection.selectNode(look.node(1).id);
    look.move(look.node(1).position, Qt::NoButton);
    CHECK(look.shared->grab().toImage() == before);
}

TEST_CASE("Pointing draws a line that fades, and changes nothing")
{
    Together look;
    const domain::Session before = look.session();
    const QImage untouched = look.shared->grab().toImage();

    look.pointFrom(QPoint(100, 100), QPoint(400, 300));

    CHECK(look.shared->isPointing());
    CHECK(look.shared->grab().toImage() != untouched);
    CHECK(look.session() == before);
    CHECK(look.steps() == 0);
    CHECK(QTest::qWaitFor([&] { return !look.shared->isPointing(); }, 10000));
    CHECK(look.shared->grab().toImage() == untouched);
}

TEST_CASE("Two strokes of pointing are not joined")
{
    Together look;
    look.pointFrom(QPoint(100, 100), QPoint(200, 100));
    look.pointFrom(QPoint(500, 500), QPoint(600, 500));
    const QPoint between(350, 300); // on the line from the first stroke to the second
    CHECK(look.shared->grab().toImage().pixelColor(between) == QColor(Qt::white));
}

TEST_CASE("Esc, F11 and the word in the corner leave looking together; the right button opens nothing")
{
    for (const auto key : {Qt::Key_Escape, Qt::Key_F11}) {
        Together look;
        QTest::keyClick(look.shared.data(), key);
        CHECK(QTest::qWaitFor([&] { return look.shared.isNull(); }));
    }
    Together look;
    QTest::mouseClick(look.shared->viewport(), Qt::RightButton);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(look.shared->findChildren<QMenu*>().isEmpty());
    QTest::mouseClick(look.shared->findChild<QToolButton*>(), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return look.shared.isNull(); }));
}
