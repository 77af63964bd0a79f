#pragma once

#include <QDialog>

#include <memory>

namespace widgets {

namespace Ui {
class HelpWindow;
}

// What the program can do and what its keys and figures mean, beside the conversation and never in its way.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
    ~HelpWindow() override;

    void showPart(const QString& anchor);

private:
    const std::unique_ptr<Ui::HelpWindow> m_ui;
};

} // namespace widgets
