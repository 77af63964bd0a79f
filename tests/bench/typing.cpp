#include "benchmarks.h"
#include "editing/session_editor.h"
#include "guide/library.h"
#include "measure.h"
#include "paint_watch.h"
#include "session_of.h"
#include "storage/offer_store.h"
#include "support/test_database.h"
#include "typical_session.h"
#include "widgets/conversation/conversation_page.h"
#include "widgets/conversation/note_field.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

Times typeInto(QPlainTextEdit& field)
{
    field.setFocus();
    field.moveCursor(QTextCursor::End);
    QTest::qWait(300); // until everything has been painted once
    PaintWatch watch(field.viewport());
    Times times;
    for (int letter = 0; letter < 200; ++letter) {
        const QString text = letter % 6 == 5 ? u" "_s : u"a"_s;
        times.add(durationOf([&] {
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, text, {});
            watch.waitForPaint();
        }));
    }
    return times;
}

Times typeIntoBareField()
{
    QPlainTextEdit field;
    field.setPlainText(u"Dit heeft iemand hier gezegd. "_s.repeated(lettersInNote / 30));
    field.resize(500, 160);
    field.show();
    return typeInto(field);
}

Times typeIntoConversation()
{
    const guide::Library library = guide::readLibrary();
    editing::SessionEditor editor(sessionOf(typicalNodes));
    const QTemporaryDir folder;
    auto database = test::openDatabase(folder.filePath(u"typing.db"_s));
    storage::OfferStore offers(database);
    widgets::ConversationPage page(library.guides.first(), editor, offers, {}, &QDateTime::currentDateTimeUtc);
    page.resize(1'600, 1'000);
    page.show();
    for (auto* field : page.findChildren<widgets::NoteField*>()) {
        if (field->isVisible() && field->note())
            return typeInto(*field);
    }
    throw std::runtime_error("no note to type in");
}

} // namespace

void typing()
{
    widgets::applyTheme(*qApp);
    const Times floor = typeIntoBareField();
    const Times ours = typeIntoConversation();
    printTitle(u"Keystroke to paint, ms"_s);
    printRow(u"floor: a bare QPlainTextEdit"_s, floor);
    printRow(u"a note of a conversation of 30 nodes"_s, ours, floor);
}

} // namespace bench
