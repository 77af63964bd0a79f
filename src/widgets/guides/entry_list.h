#pragma once

#include <QWidget>

#include <memory>

namespace widgets {

namespace Ui {
class EntryList;
}

// A list in which one thing is chosen to be changed, and things can be added, removed and moved.
class EntryList final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryList(QWidget* parent = nullptr);
    ~EntryList() override;

    void setEntries(const QStringList& entries); // the row that is chosen stays chosen
    void setName(const QString& name);           // for who hears it
    void setChangeable(const QString& add);      // with this on the button
    void showButtons();                          // of a list that can be changed
    void hideButtons();
    void offerAdding();
    void stopAdding();   // when there can be no more
    int current() const; // -1 when there is none
    void setCurrent(int row);

signals:
    void currentChanged();
    void addWanted();
    void removeWanted();
    void moveWanted(int by);

private:
    void enableButtons();

    bool m_canChange = false;
    const std::unique_ptr<Ui::EntryList> m_ui;
};

} // namespace widgets
