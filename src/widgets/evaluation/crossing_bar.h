#pragma once

#include "evaluation/crossed_section.h"

#include <QWidget>

class QComboBox;

namespace widgets {

// Which two questions are laid together. Signals go out only for what somebody chose.
class CrossingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CrossingBar(QWidget* parent = nullptr);

    void setSet(const guide::EvaluationSet& set); // begins with its usual crossing

    std::optional<evaluation::Crossing> crossing() const; // none in a set with fewer than two such questions

signals:
    void crossingChanged();

private:
    QComboBox* addBox(const QString& objectName, const QString& name);

    QComboBox* m_lines;
    QComboBox* m_columns;
};

} // namespace widgets
