#include "widgets/evaluation/limit_menu.h"

#include "widgets/words.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using evaluation::Facts;
using evaluation::Limit;
using evaluation::LimitKind;

template <typename Enum>
QStringList allCodes()
{
    QStringList codes;
    for (const auto& [value, code] : domain::codesOf<Enum>)
        codes.append(code);
    return codes;
}

QStringList optionsOf(const Facts& facts, QLatin1StringView itemId)
{
    QStringList codes;
    if (const evaluation::Column* column = facts.column(itemId)) {
        for (const guide::Option& option : column->item.options)
            codes.append(option.id);
    }
    return codes;
}

// A ticked entry for each group in which a conversation was held.
QStringList groupsWithSessions(const Facts& facts, evaluation::Division division)
{
    const evaluation::Groups groups = evaluation::groupsBy(facts, division);
    std::vector<quint8> hasSession(static_cast<std::size_t>(groups.codes.size()));
    for (std::size_t row = 0; row < groups.ofSession.size(); ++row) {
        if (facts.closed[row] != 0 && groups.ofSession[row] != evaluation::noGroup)
            hasSession[groups.ofSession[row]] = 1;
    }
    QStringList codes;
    for (std::size_t group = 0; group < hasSession.size(); ++group) {
        if (hasSession[group] != 0)
            codes.append(groups.codes[static_cast<qsizetype>(group)]);
    }
    return codes;
}

} // namespace

LimitMenu::LimitMenu(const Facts& facts, QWidget* parent) : QMenu(parent), m_facts(facts)
{
    addKind(tr("Setting"), LimitKind::Setting, allCodes<domain::Setting>());
    addKind(tr("How many professionals"), LimitKind::Form, allCodes<evaluation::Form>());
    addKind(tr("Who led"), LimitKind::Lead, optionsOf(facts, evaluation::items::leadRole));
    addKind(tr("What played a part"), LimitKind::Circumstance, optionsOf(facts, evaluation::items::circumstances));
    addKind(tr("Who was there"), LimitKind::Present, allCodes<domain::Role>());
    addKind(tr("Who was not there"), LimitKind::Absent, allCodes<domain::Role>());
}

void LimitMenu::addKind(const QString& title, LimitKind kind, const QStringList& codes)
{
    if (codes.isEmpty())
        return;
    QMenu* menu = addMenu(title);
    for (const QString& code : codes) {
        const Limit limit{kind, code};
        QAction* entry = menu->addAction(asMenuText(evaluation::nameOf(m_facts, limit, {})));
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, this, [this, limit](bool isTicked) {
            if (isTicked)
                emit limitTicked(limit);
            else
                emit limitUnticked(limit);
        });
        m_entries.append({limit, entry});
    }
}

void LimitMenu::tick(const evaluation::Filter& filter)
{
    const QList<Limit> limits = evaluation::limitsOf(filter);
    for (const auto& [limit, entry] : std::as_const(m_entries))
        entry->setChecked(limits.contains(limit));
}

void GroupsMenu::setGroups(const Facts& facts, evaluation::Division division)
{
    clear();
    for (const QString& code : groupsWithSessions(facts, division)) {
        QAction* entry = addAction(asMenuText(evaluation::nameOf(facts, division, code, {})));
        entry->setData(code);
        entry->setCheckable(true);
        entry->setChecked(actions().size() <= evaluation::mostSideBySide);
        connect(entry, &QAction::triggered, this, [this] {
            limitTicks();
            emit groupsChanged();
        });
    }
    limitTicks();
}

QStringList GroupsMenu::ticked() const
{
    QStringList codes;
    for (const QAction* entry : actions()) {
        if (entry->isChecked())
            codes.append(entry->data().toString());
    }
    return codes;
}

void GroupsMenu::limitTicks()
{
    const qsizetype count = ticked().size();
    for (QAction* entry : actions())
        entry->setEnabled(entry->isChecked() ? count > 1 : count < evaluation::mostSideBySide);
}

} // namespace widgets
