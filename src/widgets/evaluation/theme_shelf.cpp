#include "widgets/evaluation/theme_shelf.h"

#include "evaluation/ui_theme_shelf.h"
#include "widgets/evaluation/coding_desk.h"
#include "widgets/theme.h"
#include "widgets/undo_filter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int idRole = Qt::UserRole;

QString sentenceOf(const domain::ThemeChange& change)
{
    const QString day = QLocale().toString(change.on, u"d-M-yyyy"_s);
    switch (change.kind) {
    case domain::ThemeChangeKind::Added: return ThemeShelf::tr("On %1 “%2” was added.").arg(day, change.theme);
    case domain::ThemeChangeKind::Renamed:
        return ThemeShelf::tr("On %1 “%2” was renamed “%3”.").arg(day, change.theme, change.other);
    case domain::ThemeChangeKind::Merged:
        return ThemeShelf::tr("On %1 “%2” was merged into “%3”.").arg(day, change.theme, change.other);
    case domain::ThemeChangeKind::Separated:
        return ThemeShelf::tr("On %1 “%2” was separated from “%3” again.").arg(day, change.theme, change.other);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

ThemeShelf::ThemeShelf(CodingDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_ui(std::make_unique<Ui::ThemeShelf>())
{
    m_ui->setupUi(this);
    for (QLabel* label : {m_ui->explanation, m_ui->nameTaken, m_ui->nothingChanged})
        asCaption(label);
    m_ui->card->setProperty("card", true);
    leaveUndoToWindow(m_ui->name);
    connect(m_ui->themes, &QListWidget::currentRowChanged, this, &ThemeShelf::showCurrent);
    connect(m_ui->rename, &QPushButton::clicked, this, &ThemeShelf::rename);
    connect(m_ui->name, &QLineEdit::returnPressed, this, &ThemeShelf::rename);
    connect(m_ui->merge, &QPushButton::clicked, this, &ThemeShelf::merge);
    connect(m_ui->separate, &QPushButton::clicked, this, [this] { m_desk.separate(current()); });
    connect(&m_desk, &CodingDesk::itemChanged, this, &ThemeShelf::showThemes);
    connect(&m_desk, &CodingDesk::themesChanged, this, &ThemeShelf::showThemes);
    showThemes();
}

ThemeShelf::~ThemeShelf() = default;

void ThemeShelf::showThemes()
{
    const QString before = current();
    const QList<guide::Option> options = m_desk.itemNow().options;
    const auto textOf = [&](const QString& id) {
        const auto found = std::ranges::find(options, id, &guide::Option::id);
        return found == options.end() ? id : found->text;
    };
    {
        const QSignalBlocker blocker(m_ui->themes);
        m_ui->themes->clear();
        const auto add = [&](const QString& id, const QString& text) {
            auto* row = new QListWidgetItem(text, m_ui->themes);
            row->setData(idRole, id);
            if (id == before)
                m_ui->themes->setCurrentItem(row);
        };
        for (const guide::Option& option : options)
            add(option.id, option.text);
        const QList<domain::Theme> merged = m_desk.merged();
        for (const domain::Theme& theme : merged)
            add(theme.id,
                tr("%1 (counts as: %2)").arg(theme.text, textOf(domain::countedAs(merged, theme.item, theme.id))));
        if (!m_ui->themes->currentItem())
            m_ui->themes->setCurrentRow(0);
    }
    showCurrent();
    showChanges();
}

void ThemeShelf::showChanges()
{
    m_ui->changes->clear();
    for (const domain::ThemeChange& change : m_desk.changes())
        m_ui->changes->insertItem(0, sentenceOf(change));
    m_ui->changes->setVisible(m_ui->changes->count() > 0);
    m_ui->nothingChanged->setHidden(m_ui->changes->count() > 0);
}

void ThemeShelf::showCurrent()
{
    const QString theme = current();
    const bool stands = !theme.isEmpty() && !isMerged(theme);
    m_ui->card->setHidden(theme.isEmpty());
    m_ui->standing->setVisible(stands);
    m_ui->separate->setHidden(stands);
    m_ui->nameTaken->hide();
    m_ui->into->clear();
    for (const guide::Option& option : m_desk.itemNow().options) {
        if (option.id == theme)
            m_ui->name->setText(option.text);
        else
            m_ui->into->addItem(option.text, option.id);
    }
    m_ui->merge->setEnabled(m_ui->into->count() > 0);
}

QString ThemeShelf::current() const
{
    const QListWidgetItem* row = m_ui->themes->currentItem();
    return row ? row->data(idRole).toString() : QString();
}

bool ThemeShelf::isMerged(const QString& theme) const
{
    const QList<domain::Theme> merged = m_desk.merged();
    return std::ranges::find(merged, theme, &domain::Theme::id) != merged.end();
}

void ThemeShelf::rename()
{
    const QString text = m_ui->name->text().simplified();
    if (text.isEmpty())
        return showCurrent();
    m_ui->nameTaken->setHidden(m_desk.rename(current(), text));
}

void ThemeShelf::merge()
{
    m_desk.merge(current(), m_ui->into->currentData().toString());
}

} // namespace widgets
