#include "editing/session_editor.h"
#include "guide/library.h"
#include "support/catch_qt.h"
#include "support/shown.h"
#include "widgets/closing/closing_page.h"
#include "widgets/closing/item_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QMetaProperty>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

const QString kims = u"Langer wachten met helpen"_s;
const QString sams = u"De kaart op tafel leggen"_s;

domain::Session twoProfessionals()
{
    auto session = domain::startSession(QDateTime::fromString(u"2025-01-31T09:30:00Z"_s, Qt::ISODate), u"hog"_s);
    for (const QString& name : {u"Kim"_s, u"Sam"_s}) {
        session.participants.append(
            {.id = domain::ParticipantId::create(), .role = domain::Role::PohGgz, .name = name});
    }
    for (const auto& [place, lesson] : {std::pair{1, kims}, std::pair{2, sams}}) {
        session.answers.append({.key = {.item = u"lesson"_s, .respondent = session.participants[place].id},
                                .options = {},
                                .text = lesson});
    }
    return session;
}

// Everything that a widget could give away: each property that is a text, of it and of all within it.
QStringList textsIn(QWidget& page)
{
    QStringList texts;
    QList<const QObject*> objects{&page};
    for (const QObject* child : page.findChildren<QObject*>())
        objects.append(child);
    for (const QObject* object : std::as_const(objects)) {
        const QMetaObject* meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            if (meta->property(i).typeId() == QMetaType::QString)
                texts.append(meta->property(i).read(object).toString());
        }
        if (const auto* field = qobject_cast<const QPlainTextEdit*>(object))
            texts.append(field->toPlainText());
    }
    return texts;
}

void addSaid(QAccessibleInterface* interface, QStringList& said)
{
    if (!interface)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        said.append(interface->text(kind));
    if (QAccessibleTextInterface* text = interface->textInterface())
        said.append(text->text(0, text->characterCount()));
    for (int i = 0; i < interface->childCount(); ++i)
        addSaid(interface->child(i), said);
}

struct Page
{
    Page() { test::show(page); }

    void open(const QString& part)
    {
        const QList<QListWidgetItem*> found = sections.findItems(part, Qt::MatchExactly);
        REQUIRE(found.size() == 1);
        sections.setCurrentItem(found.first());
    }

    QAbstractButton& button(const char* name)
    {
        for (auto* button : page.findChildren<QAbstractButton*>(QLatin1StringView(name))) {
            if (button->isVisible())
                return *button;
        }
        FAIL("no button " << name);
        std::abort();
    }

    void press(const char* name)
    {
        test::click(button(name));
        QCoreApplication::processEvents(); // it acts when the press is over
    }

    // On screen, for a screen reader, or in anything that belongs to a widget.
    bool knows(const QString& words)
    {
        QStringList all = textsIn(page);
        addSaid(QAccessible::queryAccessibleInterface(&page), all);
        return all.join(u'\n').contains(words);
    }

    editing::SessionEditor editor{twoProfessionals()};
    widgets::ClosingPage page{guide::readLibrary().evaluationSets.first(), guide::Moment::After, editor};
    QListWidget& sections = test::child<QListWidget>(page, "sections");
};

} // namespace

TEST_CASE("Until somebody opens their own part, nothing that a professional answered is anywhere on the page")
{
    Page open;
    CHECK_FALSE(open.knows(kims));
    CHECK_FALSE(open.knows(sams));
    open.open(u"Kim"_s);
    CHECK_FALSE(open.knows(kims));
}

TEST_CASE("With one professional's answers open, the other's are not on screen, for a screen reader or in a widget")
{
    Page open;
    open.open(u"Kim"_s);
    open.press("openPart");
    CHECK(open.knows(kims));
    CHECK_FALSE(open.knows(sams));

    open.open(u"Sam"_s);
    CHECK_FALSE(open.knows(kims)); // whoever is there now is somebody else
    CHECK_FALSE(open.knows(sams));
    open.press("openPart");
    CHECK(open.knows(sams));
    CHECK_FALSE(open.knows(kims));
}

TEST_CASE("When each is done, all can be seen, and undo hides it again")
{
    Page open;
    for (const QString& name : {u"Kim"_s, u"Sam"_s}) {
        open.open(name);
        open.press("openPart");
        open.press("partDone");
    }
    CHECK(open.knows(kims));
    CHECK(open.knows(sams));

    open.editor.undoStack().undo();
    CHECK_FALSE(open.knows(kims));
    CHECK_FALSE(open.knows(sams));
}

TEST_CASE("What undo brings back of a closed part stays hidden")
{
    Page open;
    open.open(u"Kim"_s);
    open.press("openPart");
    open.editor.setAnswer({.key = {.item = u"other_domain"_s, .respondent = open.editor.session().participants[1].id},
                           .options = {},
                           .text = u"Ze kende de buurt"_s});
    CHECK(open.knows(u"Ze kende de buurt"_s));
    open.open(u"Sam"_s);
    open.editor.undoStack().undo();
    open.editor.undoStack().redo();
    CHECK_FALSE(open.knows(u"Ze kende de buurt"_s));
}

TEST_CASE("A professional who is alone has nobody to hide from")
{
    domain::Session session = twoProfessionals();
    session.participants.removeLast();
    editing::SessionEditor editor(session);
    widgets::ClosingPage page(guide::readLibrary().evaluationSets.first(), guide::Moment::After, editor);
    test::show(page);
    CHECK(textsIn(page).join(u'\n').contains(kims));
}
