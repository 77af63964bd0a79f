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
    std::function<QString(int count)> leftOut; // how one says that so many rows did not fit
};

// On one A4; where it does not fit in small letters, the last rows give way and are counted.
Page listPage(const GroupedList& list);

} // namespace documents
