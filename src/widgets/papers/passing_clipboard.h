#pragma once

#include <QObject>
#include <QString>

#include <chrono>

class QTimer;

namespace widgets {

// Words on the clipboard that go off it again after a while, and with this object, unless something else was copied
// since. Programs that remember what was copied are asked not to.
class PassingClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit PassingClipboard(std::chrono::milliseconds time, QObject* parent = nullptr);
    ~PassingClipboard() override;

    void copy(const QString& words);

signals:
    void cleared();

private:
    void clear();

    QString m_copied; // empty when there is nothing to clear
    QTimer* m_timer;
};

inline constexpr std::chrono::seconds stayOnClipboard{60};

} // namespace widgets
