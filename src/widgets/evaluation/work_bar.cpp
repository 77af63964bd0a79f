#include "widgets/evaluation/work_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrent>
#include <QTimer>

namespace widgets {

namespace {

constexpr int wholeBar = 1000;

struct Stopped
{
};

} // namespace

WorkBar::WorkBar(QWidget* parent) : QWidget(parent), m_words(new QLabel), m_bar(new QProgressBar)
{
    auto* stop = new QPushButton(tr("Stop"));
    stop->setObjectName("stop");
    m_bar->setObjectName("progress");
    m_bar->setRange(0, wholeBar);
    m_bar->setTextVisible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    hide();
    connect(stop, &QPushButton::clicked, this, [this] {
        if (m_stop)
            *m_stop = true;
    });
    connect(&m_watcher, &QFutureWatcher<Outcome>::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, [this] { end(m_watcher.result()); });
}

WorkBar::~WorkBar()
{
    if (m_stop)
        *m_stop = true;
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void WorkBar::showWork(const QString& words, Step afterwards)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_afterwards = std::move(afterwards);
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setValue(0);
    setVisible(true);
}

void WorkBar::begin(const QString& words, Work work, Step afterwards)
{
    showWork(words, std::move(afterwards));
    m_watcher.setFuture(QtConcurrent::run([stop = m_stop, work = std::move(work)](QPromise<Outcome>& promise) {
        promise.setProgressRange(0, wholeBar);
        promise.addResult(outcomeOf(work, [&](qsizetype done, qsizetype all) {
            if (*stop)
                throw Stopped();
            promise.setProgressValue(static_cast<int>(done * wholeBar / std::max<qsizetype>(all, 1)));
        }));
    }));
}

WorkBar::Outcome WorkBar::outcomeOf(const Work& work, const documents::Progress& progress)
{
    try {
        work(progress);
    } catch (const Stopped&) {
        return {}; // the bar knows that it was
    } catch (const storage::StorageError& error) {
        return error.kind();
    }
    return {};
}

void WorkBar::beginSteps(const QString& words, const QList<Step>& steps, Step afterwards)
{
    showWork(words, std::move(afterwards));
    takeStep(steps, 0);
}

// The window takes what was typed and clicked between two steps.
void WorkBar::takeStep(const QList<Step>& steps, qsizetype number)
{
    m_bar->setValue(static_cast<int>(number * wholeBar / std::max<qsizetype>(steps.size(), 1)));
    if (*m_stop || number == steps.size())
        return end({});
    steps[number]();
    QTimer::singleShot(0, this, [this, steps, number] { takeStep(steps, number + 1); });
}

void WorkBar::end(const Outcome& outcome)
{
    const bool isStopped = *std::exchange(m_stop, nullptr);
    const Step afterwards = std::exchange(m_afterwards, {});
    Outcome problem = outcome;
    hide();
    try {
        if (!problem && !isStopped)
            afterwards();
    } catch (const storage::StorageError& error) {
        problem = error.kind();
    }
    emit ended();
    if (problem)
        emit failed(*problem);
}

} // namespace widgets
