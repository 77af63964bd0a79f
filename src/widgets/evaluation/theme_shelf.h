#pragma once

#include <QWidget>

#include <memory>

namespace widgets {

class CodingDesk;

namespace Ui {
class ThemeShelf;
}

// The themes of an item: other names for them, two that become one, one that stands by itself again, and what was
// changed on which day.
class ThemeShelf final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeShelf(CodingDesk& desk, QWidget* parent = nullptr);
    ~ThemeShelf() override;

private:
    void showThemes();
    void showChanges();
    void showCurrent();
    QString current() const; // id, or empty
    bool isMerged(const QString& theme) const;
    void rename();
    void merge();

    CodingDesk& m_desk;
    const std::unique_ptr<Ui::ThemeShelf> m_ui;
};

} // namespace widgets
