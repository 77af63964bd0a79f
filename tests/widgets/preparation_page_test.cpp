#include "editing/session_editor.h"
#include "guide/library.h"
#include "support/catch_qt.h"
#include "support/shown.h"
#include "widgets/closing/item_field.h"
#include "widgets/conversation/preparation_page.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

// A set that asks one number while the duo prepares.
guide::EvaluationSet asking(const QString& item)
{
    return {.id = item,
            .sections = {{.title = u"Vooraf"_s,
                          .moment = guide::Moment::Before,
                          .items = {{.id = item, .type = guide::ItemType::Number, .text = item}}}}};
}

QStringList askedOn(const widgets::PreparationPage& page)
{
    QStringList items;
    for (const auto* field : page.findChildren<widgets::ItemField*>())
        items.append(field->key().item);
    return items;
}

} // namespace

TEST_CASE("Another kind of conversation asks what goes with it, and no longer what went with the other")
{
    const guide::Library library = guide::readLibrary();
    editing::SessionEditor editor(domain::startSession(QDateTime::currentDateTimeUtc(), library.guides.first().id));
    widgets::PreparationPage page(library, editor, {});
    page.askBefore(asking(library.guides[0].id));
    QObject::connect(&page, &widgets::PreparationPage::kindChanged, &page,
                     [&] { page.askBefore(asking(editor.session().guide)); });
    test::show(page);
    REQUIRE(askedOn(page) == QStringList{library.guides[0].id});

    auto& guides = test::child<QComboBox>(page, "guide");
    guides.setFocus();
    QTest::keyClick(&guides, Qt::Key_Down);

    CHECK(editor.session().guide == library.guides[1].id);
    CHECK(askedOn(page) == QStringList{library.guides[1].id});
    editor.undoStack().undo();
    CHECK(askedOn(page) == QStringList{library.guides[0].id});
}
