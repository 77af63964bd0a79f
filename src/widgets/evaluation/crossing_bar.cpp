#include "widgets/evaluation/crossing_bar.h"

#include "widgets/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace widgets {

CrossingBar::CrossingBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0); // as the part below it
    m_lines = addBox(u"lines"_s, tr("A line for each answer to"));
    m_columns = addBox(u"columns"_s, tr("A column for each answer to"));
    letWrap(*row);
}

void CrossingBar::setSet(const guide::EvaluationSet& set)
{
    const std::optional<evaluation::Crossing> usual = evaluation::usualCrossing(set);
    setEnabled(usual.has_value());
    for (const guide::Item& item : evaluation::crossableItems(set)) {
        for (QComboBox* box : {m_lines, m_columns})
            box->addItem(item.text, item.id);
    }
    if (!usual)
        return;
    m_lines->setCurrentIndex(m_lines->findData(usual->lines));
    m_columns->setCurrentIndex(m_columns->findData(usual->columns));
}

std::optional<evaluation::Crossing> CrossingBar::crossing() const
{
    if (!isEnabled())
        return std::nullopt;
    return evaluation::Crossing{m_lines->currentData().toString(), m_columns->currentData().toString()};
}

QComboBox* CrossingBar::addBox(const QString& objectName, const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18); // the questions are sentences: the list is wide, the box is not
    auto* label = new QLabel(name);
    label->setBuddy(box);
    layout()->addWidget(label);
    static_cast<QHBoxLayout*>(layout())->addWidget(box, 1);
    connect(box, &QComboBox::activated, this, &CrossingBar::crossingChanged);
    return box;
}

} // namespace widgets
