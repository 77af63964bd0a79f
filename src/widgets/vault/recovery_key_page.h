#pragma once

#include <QWidget>

#include <memory>

namespace widgets {

namespace Ui {
class RecoveryKeyPage;
}

// Shows the recovery key of a new vault, this once.
class RecoveryKeyPage final : public QWidget
{
    Q_OBJECT

public:
    RecoveryKeyPage(const QString& recoveryKey, const QString& fileName, QWidget* parent = nullptr);
    ~RecoveryKeyPage() override;

signals:
    void kept();

private:
    void print();

    const QString m_groups; // in lines
    const QString m_fileName;
    const std::unique_ptr<Ui::RecoveryKeyPage> m_ui;
};

} // namespace widgets
