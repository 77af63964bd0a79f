#include "widgets/guides/entry_list.h"

#include "guides/ui_entry_list.h"
#include "widgets/begin_at.h"
#include "widgets/flow_layout.h"

#include <QSignalBlocker>

#include <algorithm>

namespace widgets {

EntryList::EntryList(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::EntryList>())
{
    m_ui->setupUi(this);
    letWrap(*m_ui->buttons);
    m_ui->buttonRow->hide();
    beginAt(this, m_ui->list);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, [this] {
        enableButtons();
        emit currentChanged();
    });
    connect(m_ui->addEntry, &QPushButton::clicked, this, &EntryList::addWanted);
    connect(m_ui->removeEntry, &QPushButton::clicked, this, &EntryList::removeWanted);
    connect(m_ui->moveUp, &QPushButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(m_ui->moveDown, &QPushButton::clicked, this, [this] { emit moveWanted(1); });
}

EntryList::~EntryList() = default;

void EntryList::setEntries(const QStringList& entries)
{
    {
        const QSignalBlocker blocker(m_ui->list);
        const int row = current();
        while (m_ui->list->count() > entries.size())
            delete m_ui->list->takeItem(m_ui->list->count() - 1);
        while (m_ui->list->count() < entries.size())
            m_ui->list->addItem(QString());
        for (int i = 0; i < m_ui->list->count(); ++i)
            m_ui->list->item(i)->setText(entries[i].simplified());
        m_ui->list->setCurrentRow(std::clamp(row, 0, std::max(0, m_ui->list->count() - 1)));
    }
    enableButtons();
}

void EntryList::setName(const QString& name)
{
    m_ui->list->setAccessibleName(name);
}

void EntryList::setChangeable(const QString& add)
{
    m_canChange = true;
    m_ui->addEntry->setText(add);
    showButtons();
}

void EntryList::showButtons()
{
    m_ui->buttonRow->setVisible(m_canChange);
}

void EntryList::hideButtons()
{
    m_ui->buttonRow->hide();
}

void EntryList::offerAdding()
{
    m_ui->addEntry->setEnabled(true);
}

void EntryList::stopAdding()
{
    m_ui->addEntry->setEnabled(false);
}

int EntryList::current() const
{
    return m_ui->list->currentRow();
}

void EntryList::setCurrent(int row)
{
    m_ui->list->setCurrentRow(row);
}

void EntryList::enableButtons()
{
    m_ui->removeEntry->setEnabled(current() >= 0);
    m_ui->moveUp->setEnabled(current() > 0);
    m_ui->moveDown->setEnabled(current() >= 0 && current() + 1 < m_ui->list->count());
}

} // namespace widgets
