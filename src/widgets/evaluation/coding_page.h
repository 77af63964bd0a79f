#pragma once

#include "widgets/evaluation/coding_desk.h"

#include <QWidget>

#include <memory>

class QButtonGroup;

namespace widgets {

namespace Ui {
class CodingPage;
}

// Where two people, one after the other, give themes to what was said: one sentence at a time. What the other gave
// stays hidden until both have read the sentence.
class CodingPage final : public QWidget
{
    Q_OBJECT

public:
    CodingPage(storage::Database& database, const guide::EvaluationSet& set, QDate today, QWidget* parent = nullptr);
    ~CodingPage() override;

    QUndoStack& undoStack() { return m_desk.undoStack(); }

signals:
    void leaveWanted();

private:
    enum Part { Reading, Together, Themes };

    void makeChoices();
    void connectControls();
    void connectDesk();
    void showPart(int part);
    void showItem();
    void showSentence();
    void showThemes();
    void showGiven();
    void goTo(qsizetype sentence);
    void goOn();
    void leaf(int step);
    void beginReading();
    qsizetype firstUnread() const; // of this reader; the one on the screen where all are read

    CodingDesk m_desk;
    domain::Reader m_reader;
    qsizetype m_current = 0;
    QButtonGroup* m_parts;
    QButtonGroup* m_readers;
    const std::unique_ptr<Ui::CodingPage> m_ui;
};

} // namespace widgets
