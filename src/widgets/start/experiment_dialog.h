#pragma once

#include "domain/experiment.h"

#include <QDialog>

#include <memory>

namespace guide {
struct Library;
}

namespace widgets {

namespace Ui {
class ExperimentDialog;
}

// An experiment: its name, and whatever else is known of it.
class ExperimentDialog final : public QDialog
{
    Q_OBJECT

public:
    ExperimentDialog(const domain::Experiment& experiment, const guide::Library& library, QWidget* parent = nullptr);
    ~ExperimentDialog() override;

    domain::Experiment experiment() const;

private:
    void offer(const domain::Experiment& experiment, const guide::Library& library);
    void check(); // says what cannot be read, and only then keeps OK from working

    const domain::ExperimentId m_id;
    const std::unique_ptr<Ui::ExperimentDialog> m_ui;
};

} // namespace widgets
