#include "support/catch_qt.h"
#include "widgets/papers/passing_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QClipboard& clipboard()
{
    return *QGuiApplication::clipboard();
}

} // namespace

TEST_CASE("What was copied for a while goes off the clipboard by itself")
{
    widgets::PassingClipboard passing(1ms);
    QSignalSpy cleared(&passing, &widgets::PassingClipboard::cleared);
    passing.copy(u"in vertrouwen"_s);
    CHECK(clipboard().text() == u"in vertrouwen"_s);
    CHECK(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret");

    REQUIRE(cleared.wait());
    CHECK(clipboard().text().isEmpty());
}

TEST_CASE("What somebody copied since stays on the clipboard")
{
    {
        widgets::PassingClipboard passing(1h);
        passing.copy(u"in vertrouwen"_s);
        clipboard().setText(u"iets anders"_s);
    }
    CHECK(clipboard().text() == u"iets anders"_s);
}

TEST_CASE("Leaving the page takes the words off the clipboard at once")
{
    {
        widgets::PassingClipboard passing(1h);
        passing.copy(u"in vertrouwen"_s);
    }
    CHECK(clipboard().text().isEmpty());
}
