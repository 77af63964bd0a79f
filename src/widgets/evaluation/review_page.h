#pragma once

#include "widgets/evaluation/review_desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace widgets {

namespace Ui {
class ReviewPage;
}

class ReviewText;

// Where somebody reads what may be shared, one sentence at a time: what is replaced, what is doubtful and all the rest,
// before it is approved. Nothing can be copied out of it.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    // The words are those of a Dutch dictionary.
    ReviewPage(storage::Database& database, const guide::EvaluationSet& set, const privacy::IsWord& isWord, QDate today,
               QWidget* parent = nullptr);
    ~ReviewPage() override;

    QUndoStack& undoStack() { return m_desk.undoStack(); }

signals:
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Part
    {
        QWidget* frame = nullptr; // around both
        ReviewText* text = nullptr;
        QCheckBox* read = nullptr; // null where it is approved
    };

    void fillChoices();
    void connectControls();
    void connectDecisions();
    void goTo(qsizetype sentence);
    void makeParts();
    void clearParts();
    void addPart(const QString& name);
    void connectPart(qsizetype paragraph);
    void follow(qsizetype changed);
    void showSentence();
    void showParagraphs();
    void showPiece();
    void showWhatIsLeft();
    void showNextDoubtful();
    std::optional<qsizetype> firstDoubtful(qsizetype from);
    void goToPosition(qsizetype position);
    void decide(privacy::Decision decision);
    void mark();
    void approve();

    std::optional<domain::Role> roleIn(const QComboBox& box) const;
    bool isApproved() const { return m_desk.approved(m_current).has_value(); }

    const guide::EvaluationSet m_set;
    ReviewDesk m_desk;
    qsizetype m_current = 0;
    QList<Part> m_parts;       // a paragraph each
    qsizetype m_paragraph = 0; // where the caret was last
    const std::unique_ptr<Ui::ReviewPage> m_ui;
};

} // namespace widgets
