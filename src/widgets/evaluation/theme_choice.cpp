#include "widgets/evaluation/theme_choice.h"

#include "widgets/undo_filter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int longestTheme = 60;
constexpr int mostNumbers = 9;

// Ticks a row wherever it is clicked: the box alone is a small thing to hit.
class WholeRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        Q_UNUSED(option)
        if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
            return false;
        const bool isClicked =
            event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
        const bool isPressed =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
        if (!isClicked && !isPressed)
            return false;
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

ThemeChoice::ThemeChoice(QWidget* parent) : QWidget(parent), m_typed(new QLineEdit), m_list(new QListWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_typed->setObjectName("typedTheme");
    m_typed->setPlaceholderText(tr("Find or make a theme"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setMaxLength(longestTheme);
    m_typed->setClearButtonEnabled(true);
    leaveUndoToWindow(m_typed);
    m_list->setObjectName("themes");
    m_list->setAccessibleName(tr("Themes of this sentence"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new WholeRow(m_list));
    QPalette colours = m_list->palette(); // the row one is at is not a theme that is given
    colours.setColor(QPalette::Highlight, QColor(0xdc, 0xeb, 0xf5));
    colours.setColor(QPalette::HighlightedText, colours.color(QPalette::Text));
    m_list->setPalette(colours);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_typed, m_list})
        each->installEventFilter(this);

    connect(m_typed, &QLineEdit::textChanged, this, &ThemeChoice::showThemes);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem* row) { emit toggled(row->data(idRole).toString()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* row) {
        if (row->data(idRole).toString().isEmpty())
            use(row);
    });
}

void ThemeChoice::setThemes(const QList<guide::Option>& themes, Room room)
{
    m_themes = themes;
    m_room = room;
    showThemes();
}

void ThemeChoice::tick(const QStringList& ids)
{
    m_ticked = ids;
    const QSignalBlocker blocker(m_list);
    for (int place = 0; place < m_list->count(); ++place) {
        QListWidgetItem& row = *m_list->item(place);
        if (const QString id = row.data(idRole).toString(); !id.isEmpty())
            row.setCheckState(ids.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
}

void ThemeChoice::beginAnew()
{
    m_typed->clear();
    m_list->setFocus();
}

void ThemeChoice::showThemes()
{
    const QString typed = m_typed->text().simplified();
    const int before = m_list->currentRow();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    bool isThere = typed.isEmpty();
    for (const guide::Option& theme : std::as_const(m_themes)) {
        isThere = isThere || theme.text.compare(typed, Qt::CaseInsensitive) == 0;
        if (theme.text.contains(typed, Qt::CaseInsensitive))
            addRow(theme, typed.isEmpty() ? m_list->count() + 1 : 0); // while typing a number is part of the text
    }
    if (!isThere)
        addMakingRow(typed);
    m_list->setCurrentRow(typed.isEmpty() ? qMin(qMax(0, before), m_list->count() - 1) : 0);
}

void ThemeChoice::addRow(const guide::Option& theme, int number)
{
    const bool hasNumber = number >= 1 && number <= mostNumbers;
    const QString label = hasNumber ? u"%1  %2"_s.arg(number).arg(theme.text) : u"    "_s + theme.text;
    auto* row = new QListWidgetItem(label, m_list);
    row->setData(idRole, theme.id);
    row->setData(Qt::AccessibleTextRole, theme.text);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(m_ticked.contains(theme.id) ? Qt::Checked : Qt::Unchecked);
}

void ThemeChoice::addMakingRow(const QString& text)
{
    const bool hasRoom = m_room == Room::ForMore;
    auto* row = new QListWidgetItem(hasRoom ? tr("New theme: “%1”").arg(text)
                                            : tr("There is no room for more themes. Merge two of them first."),
                                    m_list);
    row->setFlags(hasRoom ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

bool ThemeChoice::use(const QListWidgetItem* row)
{
    if (!row || !row->flags().testFlag(Qt::ItemIsEnabled))
        return false;
    const QString id = row->data(idRole).toString();
    const QString typed = m_typed->text().simplified();
    beginAnew();
    if (id.isEmpty())
        emit addWanted(typed);
    else
        emit toggled(id);
    return true;
}

void ThemeChoice::toggleNumber(int number)
{
    const QListWidgetItem* row = m_list->item(number - 1);
    if (!row || row->data(idRole).toString().isEmpty())
        return;
    m_list->setCurrentRow(number - 1);
    emit toggled(row->data(idRole).toString());
}

bool ThemeChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (watched == m_list)
        return keyInList(pressed->key(), pressed->text());
    if (pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down)
        return QCoreApplication::sendEvent(m_list, event);
    return keyInField(pressed->key());
}

bool ThemeChoice::keyInList(int key, const QString& text)
{
    const QListWidgetItem* row = m_list->currentItem();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_PageUp: emit previousWanted(); return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown: emit nextWanted(); return true;
    case Qt::Key_Escape: m_typed->clear(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!row || !row->data(idRole).toString().isEmpty() || !use(row))
            emit onWanted();
        return true;
    default: break;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        toggleNumber(key - Qt::Key_0);
        return true;
    }
    if (text.isEmpty() || !text.front().isLetter())
        return false;
    m_typed->setFocus();
    m_typed->setText(text);
    return true;
}

bool ThemeChoice::keyInField(int key)
{
    if (key == Qt::Key_Escape) {
        beginAnew();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_typed->text().simplified().isEmpty())
        emit onWanted();
    else
        use(m_list->currentItem());
    return true;
}

} // namespace widgets
