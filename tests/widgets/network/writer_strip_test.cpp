#include "widgets/network/canvas.h"

using namespace Qt::StringLiterals;

namespace {

// Somebody who writes along while another has the pointer.
struct Writing : test::Canvas
{
    QLineEdit& word = *panel.findChild<QLineEdit*>(u"word"_s);

    explicit Writing(const domain::Network& network = test::emptyDrawing()) : Canvas(network) { word.setFocus(); }

    void write(const QString& label)
    {
        type(label);
        key(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("A word and Enter draw a thing, each as one step, and the caret stays for the next word")
{
    Writing writing;
    writing.write(u"werk"_s);
    writing.write(u"Zoë"_s);

    REQUIRE(writing.network().nodes.size() == 3);
    CHECK(writing.node(1).label == u"werk"_s);
    CHECK(writing.node(2).label == u"Zoë"_s);
    CHECK(writing.word.hasFocus());
    CHECK(writing.word.text().isEmpty());
    writing.undo();
    CHECK(writing.network().nodes.size() == 2);
    writing.undo();
    CHECK(writing.network().nodes.size() == 1);
}

TEST_CASE("Tab changes the kind of what is being written, and without a word it goes on to the next field")
{
    Writing writing;
    writing.type(u"mijn zus"_s);
    writing.key(Qt::Key_Tab);
    writing.key(Qt::Key_Return);
    CHECK(writing.node(1).kind == domain::NodeKind::Person);

    writing.type(u"wens"_s);
    writing.key(Qt::Key_Backtab, Qt::ShiftModifier);
    writing.key(Qt::Key_Backtab, Qt::ShiftModifier);
    writing.key(Qt::Key_Return);
    CHECK(writing.node(2).kind == domain::NodeKind::Wish);

    writing.key(Qt::Key_Tab);
    CHECK_FALSE(writing.word.hasFocus());
}

TEST_CASE("Writing along leaves what the pointer has selected as it is")
{
    Writing writing(test::threePeople());
    writing.selection.selectNode(writing.node(1).id);
    writing.write(u"werk"_s);
    CHECK(writing.selection.onlyNode() == writing.node(1).id);
}

TEST_CASE("What is written during a drag is drawn when the drag is over, and the drag goes on")
{
    Writing writing(test::threePeople());
    const QPointF from = writing.node(1).position;
    const QPointF to = from + QPointF(40, 90);
    writing.type(u"we"_s);
    writing.press(from);
    writing.move(to);
    writing.write(u"rk"_s); // nothing of the word is lost to the drawing
    CHECK(writing.network().nodes.size() == 3);

    writing.release(to);

    CHECK(QTest::qWaitFor([&] { return writing.network().nodes.size() == 4; }));
    CHECK(writing.node(1).position == to);
    CHECK(writing.node(3).label == u"werk"_s);
    writing.click({0, 150});
    CHECK(writing.view.hasFocus()); // as ever when no word is half written
}

TEST_CASE("What is written along comes in sight, below each other, and covers nothing")
{
    Writing writing;
    for (int i = 0; i < 12; ++i)
        writing.write(u"woord %1"_s.arg(i));
    const QRectF visible = writing.view.visibleSheet();
    for (qsizetype i = 1; i < writing.network().nodes.size(); ++i) {
        CHECK(visible.contains(writing.node(i).position));
        for (qsizetype j = 0; j < i; ++j)
            CHECK((writing.node(i).position - writing.node(j).position).manhattanLength() >= 90);
    }
    CHECK(writing.node(2).position.x() == writing.node(1).position.x());
    CHECK(writing.node(2).position.y() > writing.node(1).position.y());
}

TEST_CASE("Esc leaves writing along for the drawing, and spaces alone draw nothing")
{
    Writing writing;
    writing.write(u"  "_s);
    CHECK(writing.network().nodes.size() == 1);
    writing.type(u"half"_s);
    writing.key(Qt::Key_Escape);
    CHECK(writing.view.hasFocus());
    CHECK(writing.word.text().isEmpty());
    CHECK(writing.network().nodes.size() == 1);
}

TEST_CASE("What is written along says nothing about nearness: it stands outside the rings, and in sight")
{
    auto network = test::emptyDrawing();
    network.sheet = domain::Sheet::Rings;
    Writing writing(network);
    writing.view.zoomTo(1);

    for (int i = 0; i < 30; ++i)
        writing.write(u"woord %1"_s.arg(i));

    REQUIRE(writing.network().nodes.size() == 31);
    for (qsizetype i = 1; i < writing.network().nodes.size(); ++i) {
        CHECK(writing.node(i).ring == 0);
        CHECK(writing.view.visibleSheet().contains(writing.node(i).position));
    }
}

TEST_CASE("However much is written along, it stays in sight")
{
    Writing writing;
    for (int i = 0; i < 80; ++i)
        writing.write(u"woord %1"_s.arg(i));
    for (qsizetype i = 1; i < writing.network().nodes.size(); ++i)
        CHECK(writing.view.visibleSheet().contains(writing.node(i).position));
}

TEST_CASE("With a word half written, a click on the sheet takes the keyboard from every other field")
{
    Writing writing(test::threePeople());
    QLineEdit answer(&writing.window);
    answer.show();
    writing.type(u"half"_s);
    writing.click({200, 0});
    CHECK(writing.word.hasFocus());

    QTest::mouseClick(&answer, Qt::LeftButton);
    answer.setFocus(Qt::MouseFocusReason);
    writing.click({200, 0});

    CHECK(writing.view.hasFocus());
    CHECK(writing.word.text() == u"half"_s);
}

TEST_CASE("After a word undo takes back what was done last on the drawing, not the letters of the word")
{
    Writing writing(test::threePeople());
    const auto sister = writing.node(1).id;
    writing.write(u"vader"_s);
    writing.editor.markDeceased({sister});
    writing.word.setFocus();

    QTest::keyClick(&writing.word, Qt::Key_Z, Qt::ControlModifier);

    CHECK(writing.word.text().isEmpty());
    CHECK_FALSE(domain::find(writing.network().nodes, sister)->deceased);
    CHECK(writing.network().nodes.last().label == u"vader"_s);
}
