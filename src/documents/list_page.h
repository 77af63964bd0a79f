#pragma once

#include "documents/page.h"

#include <QList>
#include <QStringList>

namespace documents {

struct ListGroup
{
    QString title;
    QList<QStringList> rows; // a text for each heading
};

// A list in groups, in the words of whoever made it.
struct GroupedList
{
    QString title; // also of the file: without anybody's name
    QStringList headings;
    QList<ListGroup> groups;
};

QList<Page> listPages(const GroupedList& list); // as many A4s as it takes

} // namespace documents
