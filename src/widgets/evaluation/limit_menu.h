#pragma once

#include "evaluation/report_outline.h"

#include <QMenu>

namespace widgets {

// Everything by which the conversations can be limited, an entry that can be ticked for each.
class LimitMenu final : public QMenu
{
    Q_OBJECT

public:
    LimitMenu(const evaluation::Facts& facts, QWidget* parent);

    void tick(const evaluation::Filter& filter);

signals:
    void limitTicked(const evaluation::Limit& limit);
    void limitUnticked(const evaluation::Limit& limit);

private:
    void addKind(const QString& title, evaluation::LimitKind kind, const QStringList& codes);

    const evaluation::Facts& m_facts;
    QList<std::pair<evaluation::Limit, QAction*>> m_entries;
};

// The groups that can stand beside each other, of which at most six are ticked.
class GroupsMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    void setGroups(const evaluation::Facts& facts, evaluation::Division division); // ticks the first six

    QStringList ticked() const;
    qsizetype groupCount() const { return actions().size(); }

signals:
    void groupsChanged();

private:
    void limitTicks();
};

} // namespace widgets
