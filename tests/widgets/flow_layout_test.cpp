#include "support/catch_qt.h"
#include "support/shown.h"
#include "widgets/flow_layout.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

TEST_CASE("A label goes to the next line with what it is about")
{
    QWidget row;
    auto* layout = new widgets::FlowLayout;
    row.setLayout(layout);
    auto* before = new QWidget;
    before->setFixedSize(400, 30);
    auto* label = new QLabel(u"Naast"_s);
    auto* field = new QLineEdit;
    field->setFixedWidth(300);
    for (QWidget* widget : {before, static_cast<QWidget*>(label), static_cast<QWidget*>(field)})
        layout->addWidget(widget);
    test::show(row);

    row.resize(600, 200); // room for the label, and not for the field
    QCoreApplication::processEvents();
    CHECK(label->y() < before->geometry().bottom()); // it is about nothing
    CHECK(field->y() > before->geometry().bottom());

    label->setBuddy(field);
    row.resize(601, 200);
    QCoreApplication::processEvents();
    CHECK(label->y() > before->geometry().bottom());
    CHECK(label->x() < field->x());
    CHECK(field->geometry().intersects({0, label->y(), row.width(), label->height()})); // on one line
}
