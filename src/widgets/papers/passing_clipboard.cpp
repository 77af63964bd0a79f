#include "widgets/papers/passing_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace widgets {

PassingClipboard::PassingClipboard(std::chrono::milliseconds time, QObject* parent)
    : QObject(parent),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(time);
    connect(m_timer, &QTimer::timeout, this, &PassingClipboard::clear);
}

PassingClipboard::~PassingClipboard()
{
    clear();
}

void PassingClipboard::copy(const QString& words)
{
    auto* data = new QMimeData;
    data->setText(words);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // the history of Klipper and of others that know it
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = words;
    m_timer->start();
}

void PassingClipboard::clear()
{
    const QString copied = std::exchange(m_copied, {});
    QClipboard& clipboard = *QGuiApplication::clipboard();
    if (copied.isEmpty() || clipboard.text() != copied)
        return;
    clipboard.clear();
    emit cleared();
}

} // namespace widgets
