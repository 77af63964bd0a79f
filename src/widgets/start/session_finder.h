#pragma once

#include "widgets/start/session_filter.h"
#include "widgets/start/session_table_model.h"

#include <QWidget>

#include <memory>

namespace widgets {

namespace Ui {
class SessionFinder;
}

// The list of conversations, with a field to find one back as soon as there are many. What is looked for is kept
// nowhere.
class SessionFinder final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionFinder(QWidget* parent = nullptr);
    ~SessionFinder() override;

    void show(const QList<storage::SessionHeading>& headings, const QList<domain::Experiment>& experiments);

    // Of the conversation that is chosen; null while none is.
    const storage::SessionHeading* current() const;

signals:
    void currentChanged();
    void activated(domain::SessionId session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sortAsBefore();
    void search();
    void showWhatFits();
    void goToList();
    void openFirst();

    SessionTableModel m_sessions;
    SessionFilter m_shown;
    const std::unique_ptr<Ui::SessionFinder> m_ui;
};

} // namespace widgets
