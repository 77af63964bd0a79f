#include "widgets/network/choices.h"

#include "widgets/network/drawing_words.h"
#include "widgets/undo_filter.h"

#include <QComboBox>
#include <QLineEdit>

namespace widgets {

QStringList kindChoices()
{
    QStringList words;
    for (std::size_t i = 1; i < domain::codesOf<domain::NodeKind>.size(); ++i)
        words.append(wordFor(domain::codesOf<domain::NodeKind>[i].value));
    return words;
}

QStringList influenceChoices()
{
    QStringList words;
    for (int choice = 0; choice <= 5; ++choice)
        words.append(wordForInfluence(influenceAt(choice)));
    return words;
}

QStringList ringChoices()
{
    QStringList words;
    for (int ring = 0; ring <= static_cast<int>(domain::ringRadii.size()); ++ring)
        words.append(wordForRing(ring));
    return words;
}

QStringList qualityChoices()
{
    QStringList words{wordFor(std::optional<domain::RelationQuality>())};
    for (const auto& entry : domain::codesOf<domain::RelationQuality>)
        words.append(wordFor(std::optional(entry.value)));
    return words;
}

QStringList directionChoices()
{
    QStringList words;
    for (const auto& entry : domain::codesOf<domain::Direction>)
        words.append(wordFor(entry.value));
    return words;
}

domain::NodeKind kindAt(int choice)
{
    return domain::codesOf<domain::NodeKind>.at(static_cast<std::size_t>(choice) + 1).value;
}

int choiceOf(domain::NodeKind kind)
{
    return static_cast<int>(kind) - 1;
}

std::optional<int> influenceAt(int choice)
{
    return choice == 0 ? std::nullopt : std::optional(3 - choice);
}

int choiceOfInfluence(const std::optional<int>& influence)
{
    return influence ? 3 - *influence : 0;
}

std::optional<domain::RelationQuality> qualityAt(int choice)
{
    if (choice == 0)
        return std::nullopt;
    return domain::codesOf<domain::RelationQuality>.at(static_cast<std::size_t>(choice) - 1).value;
}

int choiceOf(const std::optional<domain::RelationQuality>& quality)
{
    return quality ? static_cast<int>(*quality) + 1 : 0;
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList choices = index.data(choicesRole).toStringList();
    QWidget* editor = nullptr;
    if (choices.isEmpty()) {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
        leaveUndoToWindow(editor);
    } else {
        auto* box = new QComboBox(parent); // taken over when Enter is pressed or the focus goes elsewhere
        box->addItems(choices);
        editor = box;
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentIndex(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace widgets
