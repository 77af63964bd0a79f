#include "widgets/start/group_row.h"

#include <QTreeWidget>

namespace widgets {

void addGroupRow(QTreeWidget& list, const QString& title)
{
    auto* row = new QTreeWidgetItem(&list, {title});
    row->setFlags(Qt::NoItemFlags);
    QFont bold = list.font();
    bold.setBold(true);
    row->setFont(0, bold);
    row->setForeground(0, list.palette().text()); // else as faint as what cannot be chosen
    row->setFirstColumnSpanned(true);
}

} // namespace widgets
