#pragma once

#include "guide/evaluation_set.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace widgets {

// The themes that a sentence can be given, ticked or not: with the mouse, with the keys 1 to 9, and by typing a part of
// one. What is typed and not there yet can be made into a theme.
class ThemeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeChoice(QWidget* parent = nullptr);

    enum class Room { ForMore, ForNone };

    void setThemes(const QList<guide::Option>& themes, Room room);
    void tick(const QStringList& ids);
    void beginAnew(); // nothing typed, and the keyboard at the list
    QListWidget& list() { return *m_list; }

signals:
    void toggled(const QString& id);
    void addWanted(const QString& text);
    void onWanted(); // done with this sentence
    void nextWanted();
    void previousWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyInList(int key, const QString& text);
    bool keyInField(int key);
    void showThemes();
    void addRow(const guide::Option& theme, int number);
    void addMakingRow(const QString& text);
    bool use(const QListWidgetItem* row); // false where there is nothing to use
    void toggleNumber(int number);

    QList<guide::Option> m_themes;
    QStringList m_ticked;
    Room m_room = Room::ForMore;
    QLineEdit* m_typed;
    QListWidget* m_list;
};

} // namespace widgets
