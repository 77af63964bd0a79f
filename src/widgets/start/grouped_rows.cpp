#include "widgets/start/grouped_rows.h"

#include <QTreeWidget>

namespace widgets {

namespace {

constexpr int placeRole = Qt::UserRole;

} // namespace

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

void setPlace(QTreeWidgetItem& row, qsizetype place)
{
    row.setData(0, placeRole, place);
}

std::optional<qsizetype> placeOf(const QTreeWidgetItem* row)
{
    const QVariant place = row ? row->data(0, placeRole) : QVariant();
    return place.isValid() ? std::optional(place.value<qsizetype>()) : std::nullopt;
}

QTreeWidgetItem* rowAt(const QTreeWidget& list, qsizetype place)
{
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        if (placeOf(list.topLevelItem(row)) == place)
            return list.topLevelItem(row);
    }
    return nullptr;
}

} // namespace widgets
