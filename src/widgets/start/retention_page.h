#pragma once

#include "storage/session_list.h"

#include <QWidget>

#include <memory>

namespace storage {
class SessionStore;
}

namespace widgets {

namespace Ui {
class RetentionPage;
}

// What is erased when: until which day the words and drawing of every conversation are kept. Nothing goes by itself.
class RetentionPage final : public QWidget
{
    Q_OBJECT

public:
    RetentionPage(storage::SessionStore& sessions, QDate today, QWidget* parent = nullptr);
    ~RetentionPage() override;

signals:
    void leaveWanted();

private:
    void connectControls();
    void showSessions();
    void addGroup(const QString& title, const QList<storage::SessionHeading>& headings);
    void showCurrent();
    void keepUntil(QDate day);
    void erase(const QList<storage::SessionHeading>& headings);
    bool mayErase(int count); // asks
    QList<storage::SessionHeading> past() const;
    const storage::SessionHeading* current() const; // null where there is none

    storage::SessionStore& m_sessions;
    const QDate m_today;
    QList<storage::SessionHeading> m_kept; // the first to go comes first
    const std::unique_ptr<Ui::RetentionPage> m_ui;
};

} // namespace widgets
