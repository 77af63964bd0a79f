#pragma once

#include "domain/vocabulary.h"

#include <QStyledItemDelegate>
#include <QVariant>

namespace widgets {

// A cell with choices has their words in this role, and in the edit role which of them it is.
inline constexpr int choicesRole = Qt::UserRole + 1;

QStringList kindChoices(); // without the help-seeker, whom nothing else can become
QStringList influenceChoices();
QStringList ringChoices(); // the first is outside the rings
QStringList qualityChoices();
QStringList directionChoices();

// A choice by its place in the list, and the other way round.
domain::NodeKind kindAt(int choice);
int choiceOf(domain::NodeKind kind);
std::optional<int> influenceAt(int choice);
int choiceOfInfluence(const std::optional<int>& influence);
std::optional<domain::RelationQuality> qualityAt(int choice);
int choiceOf(const std::optional<domain::RelationQuality>& quality);

// Edits cells in place: a text, or one of the choices of the cell.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace widgets
